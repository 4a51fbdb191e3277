using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.History;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Places;

/// <summary>What is said in a questionnaire now, by place.</summary>
internal sealed class KeptAnswers
{
    private readonly Dictionary<string, SaidAnswer> _said;
    private readonly HashSet<string> _subjects;
    private readonly ILookup<string, string> _rows;

    internal KeptAnswers(IEnumerable<SaidAnswer> said)
    {
        _said = said.ToDictionary(answer => answer.Place, StringComparer.Ordinal);
        _subjects = [.. _said.Keys.SelectMany(Place.Subjects)];
        _rows = _said.Keys.Select(Place.ReadCell).Where(cell => cell is not null).ToLookup(cell => cell!.Value.Table, cell => cell!.Value.Row, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, SaidAnswer> All => _said;

    public static async Task<KeptAnswers> ReadAsync(Session session, string questionnaire, CancellationToken cancellation) =>
        new(await AnswerTable.ListAsync(session, questionnaire, cancellation));

    public string? Said(string place) => _said.GetValueOrDefault(place)?.Said;

    /// <summary>Keys of the rows of a table in which something is said, in order.</summary>
    public IReadOnlyList<string> Rows(string table) =>
        [.. _rows[table].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public bool IsAnswered(Question question) =>
        _said.ContainsKey(question.NoteId) || DoesNotApply(question) || _said.ContainsKey(Place.Ticked(question.Id))
        || question.AnsweredBy.Any(_subjects.Contains)
        || (question.Choices is { } choices && _said.ContainsKey(choices.Field));

    public bool DoesNotApply(Question question) => _said.ContainsKey(Place.NotApplicable(question.Id));

    /// <summary>The questionnaire with how far it is answered.</summary>
    public ClientQuestionnaire Count(ClientQuestionnaire questionnaire, Questionnaire own) => questionnaire with
    {
        Answered = own.Questions.Count(IsAnswered),
        Questions = own.Questions.Count(),
    };
}
