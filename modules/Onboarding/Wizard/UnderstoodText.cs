using PartnerHub.Contracts;
using PartnerHub.Questionnaires;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>What an answer is understood as, in the reader's words; nothing where that is what was typed.</summary>
internal static class UnderstoodText
{
    public static string? Of(Field field, AnswerValue? value, Locale locale) => Alone(field, value, locale) is { } text
        ? (value!.IsApproximate ? locale.Say(ClientWords.About, text) : text) + (value.Note is { } note ? $" ({note})" : "")
        : null;

    private static string? Alone(Field field, AnswerValue? value, Locale locale) => value switch
    {
        MoneyValue { IsPerYear: true } money => locale.Say(WizardWords.PerYear, locale.RoundMoney(money.Amount, money.Currency)),
        MoneyValue money => locale.RoundMoney(money.Amount, money.Currency),
        PercentageValue percentage => locale.Percent(percentage.Percent),
        LeadsValue leads => locale.Say(WizardWords.LeadsPerYear, locale.Number(leads.PerYear)),
        CountValue count => locale.Number(count.Count),
        DurationValue duration => locale.Say(UnitOf(duration.Unit), locale.Number(duration.Number)),
        DateValue date when date.From == date.To => locale.Day(date.From),
        DateValue date => locale.Say(WizardWords.FromTo, locale.Day(date.From), locale.Day(date.To)),
        FlagValue { Detail: { } detail } flag => $"{locale.Say(flag.IsYes ? WizardWords.Yes : WizardWords.No)} – {detail}",
        FlagValue flag => locale.Say(flag.IsYes ? WizardWords.Yes : WizardWords.No),
        ChoiceValue choice => string.Join(" ; ", choice.Ids.Select(id => locale.Say(Option(field, id)))),
        PersonValue { Role: { } role } person => $"{person.Name} ({role})",
        _ => null,
    };

    private static LocalizedText Option(Field field, string id) =>
        field.Options.FirstOrDefault(option => option.Id == id)?.Label ?? LocalizedText.Of(id, id);

    private static LocalizedText UnitOf(DurationUnit unit) => unit switch
    {
        DurationUnit.Days => WizardWords.Days,
        DurationUnit.Weeks => WizardWords.Weeks,
        DurationUnit.Months => WizardWords.Months,
        _ => WizardWords.Years,
    };
}
