using PartnerHub.Contracts;
using PartnerHub.Kits.Ui;
using PartnerHub.Onboarding.Attachments;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>A section as it is answered: each question with the places that answer it, each place once.</summary>
internal sealed record SectionView
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    private SectionView(Section section, KeptAnswers answers, string language, bool moreRows) =>
        (Section, Answers, Language, MoreRows) = (section, answers, language, moreRows);

    public Section Section { get; }

    public KeptAnswers Answers { get; }

    /// <summary>Language of the answers.</summary>
    public string Language { get; }

    /// <summary>Whether tables offer several empty rows.</summary>
    public bool MoreRows { get; }

    public required IReadOnlyList<QuestionView> Questions { get; init; }

    /// <summary>What no question names, and what a document said beyond the questions.</summary>
    public required IReadOnlyList<Field> Others { get; init; }

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The section as it was sent and refused; null when it was not.</summary>
    public RefusedForm? Refused { get; init; }

    public static SectionView Of(Section section, Questionnaire questionnaire, KeptAnswers answers, string language, bool moreRows)
    {
        var view = new SectionView(section, answers, language, moreRows) { Questions = [], Others = [] };
        QuestionView[] questions = [.. section.Questions.Select(question => view.Show(question, questionnaire))];
        Field[] others =
        [
            .. section.Fields.Where(field => view._shown.Add(field.Id)),
            .. answers.All.Keys.Where(place => place.StartsWith(FormattableString.Invariant($"{QuestionnairePlaces.ExtraStart}{section.Number}."), StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Extra),
        ];
        return new(section, answers, language, moreRows) { Questions = questions, Others = others };
    }

    /// <summary>The field of a place; one for text where the questionnaire has none there.</summary>
    public Field FieldOf(string place) =>
        Place.ReadCell(place) is { } cell ? TableOf(cell.Table).Columns.First(column => column.Id == cell.Column)
        : Section.Fields.FirstOrDefault(field => field.Id == place) ?? ChoicesOf(place) ?? new() { Id = place, Label = PlaceNames.Of(place) };

    public Table TableOf(string id) => Section.Tables.First(table => table.Id == id);

    public string Said(string place) => SaidOrNull(place) ?? "";

    /// <summary>What the answer means, or why it is not understood; null for each that there is none of.</summary>
    public ReadAnswer? Understand(Field field, string place) =>
        SaidOrNull(place) is { } said ? AnswerReader.Read(field, said, Language) : null;

    private string? SaidOrNull(string place) => Refused?.Ticked(place) is { } written ? WizardForms.Joined(written) : Answers.Said(place);

    private Field? ChoicesOf(string place) => Section.Questions.FirstOrDefault(question => question.Choices?.Field == place) is { Choices: { } choices } question
        ? new() { Id = place, Label = question.Text, Type = AnswerType.Choices, Options = choices.Options }
        : null;

    private QuestionView Show(Question question, Questionnaire questionnaire)
    {
        var tables = question.AnsweredBy.Select(id => TableOf(id, questionnaire)).OfType<Table>().DistinctBy(table => table.Id).Where(table => _shown.Add(table.Id)).ToArray();
        var fields = question.AnsweredBy.Select(questionnaire.Field).OfType<Field>().Where(field => Section.Fields.Contains(field) && _shown.Add(field.Id)).ToArray();
        var elsewhere = question.AnsweredBy.Where(id => TableOf(id, questionnaire) is { } table ? !tables.Contains(table) : questionnaire.Field(id) is { } field && !fields.Contains(field)).ToArray();
        return new QuestionView(question, tables, fields, elsewhere);
    }

    private static Table? TableOf(string id, Questionnaire questionnaire) =>
        questionnaire.Table(id) ?? (questionnaire.Field(id) is null && id.LastIndexOf('.') is > 0 and var dot ? questionnaire.Table(id[..dot]) : null);

    private static Field Extra(string place)
    {
        var words = place[(place.LastIndexOf('.') + 1)..].Replace('-', ' ');
        return new() { Id = place, Label = LocalizedText.Of(words, words) };
    }
}

/// <param name="Elsewhere">Ids of what answers it too and stands with another question.</param>
internal sealed record QuestionView(Question Question, IReadOnlyList<Table> Tables, IReadOnlyList<Field> Fields, IReadOnlyList<string> Elsewhere);
