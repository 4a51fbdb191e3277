using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>What the page shows once an answer is saved.</summary>
/// <param name="Version">Of the questionnaire.</param>
/// <param name="Progress">How far it is answered, in words.</param>
/// <param name="Answered">Questions answered.</param>
/// <param name="Hint">What the answer is understood as, or why it is not.</param>
/// <param name="Clear">Whether it is understood.</param>
internal sealed record SavedAnswer(long Version, string Progress, int Answered, string? Hint, bool Clear)
{
    public static SavedAnswer Of(ClientQuestionnaire saved, string place, KeptAnswers answers, Locale locale)
    {
        var read = FieldOf(place) is { } field && answers.Said(place) is { } said ? (field, AnswerReader.Read(field, said, saved.Language)) : default((Field Field, ReadAnswer Read)?);
        var problem = read?.Read.Why is { } why ? locale.Say(WizardWords.NotUnderstood, locale.Say(why)) : null;
        var understood = read is { } value && problem is null && value.Field.Type is not (AnswerType.Text or AnswerType.Flag or AnswerType.Choice or AnswerType.Choices)
            ? UnderstoodText.Of(value.Field, value.Read.Value, locale)
            : null;
        return new(
            saved.Version,
            locale.Say(WizardWords.AnsweredOf, saved.Answered, saved.Questions),
            saved.Answered,
            problem ?? (understood is null ? null : locale.Say(WizardWords.Understood, understood)),
            problem is null);
    }

    private static Field? FieldOf(string place) => Place.ReadCell(place) is { } cell
        ? Questionnaire.Own.Table(cell.Table)?.Columns.FirstOrDefault(column => column.Id == cell.Column)
        : Questionnaire.Own.Field(place);
}
