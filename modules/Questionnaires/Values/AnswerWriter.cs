using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>Writes a value the way people of a language do, so that it is understood as the same again.</summary>
public static class AnswerWriter
{
    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202F" };
    private static readonly CultureInfo FrenchDays = CultureInfo.GetCultureInfo("fr-FR");

    public static string Write(AnswerValue value, Field field, string language) =>
        (value.IsApproximate ? language == "fr" ? "env. " : "about " : "") + WriteAlone(value, field, language) + (value.Note is { } note ? $" ({note})" : "");

    private static string WriteAlone(AnswerValue value, Field field, string language) => value switch
    {
        FlagValue flag => Yes(flag.IsYes, language) + (flag.Detail is null ? "" : $" - {flag.Detail}"),
        CountValue count => Number(count.Count, language),
        PercentageValue share => Percent(share.Percent, language),
        MoneyValue money => Money(money, language),
        LeadsValue leads => $"{Number(leads.PerYear, language)} {(language == "fr" ? "leads/an" : "leads/year")}",
        DurationValue duration => $"{Number(duration.Number, language)} {Unit(duration.Unit).In(language)}",
        DateValue date => Date(date, language),
        ChoiceValue choice => string.Join("; ", choice.Ids.Select(id => field.Options.First(option => option.Id == id).Label.In(language))),
        PersonValue person => person.Role is null ? person.Name : $"{person.Name} - {person.Role}",
        TextValue text => text.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "an answer of a known kind"),
    };

    public static string Yes(bool isYes, string language) => (isYes, language) switch
    {
        (true, "fr") => "Oui",
        (true, _) => "Yes",
        (false, "fr") => "Non",
        _ => "No",
    };

    public static string Number(decimal number, string language) => number.ToString("#,##0.####", Format(language));

    public static string Percent(decimal percent, string language) => Number(percent, language) + (language == "fr" ? "\u00A0%" : "%");

    public static string Money(MoneyValue money, string language)
    {
        var cents = money.Amount * 100 == decimal.Truncate(money.Amount * 100);
        var pattern = money.Amount == decimal.Truncate(money.Amount) ? "#,##0" : cents ? "#,##0.00" : "#,##0.0000";
        var amount = money.Amount.ToString(pattern, Format(language));
        var isSign = money.Currency is "EUR";
        var sum = (isSign, language) switch
        {
            (true, "fr") => $"{amount}\u00A0€",
            (true, _) => $"€{amount}",
            (_, "fr") => $"{amount}\u00A0{money.Currency}",
            _ => $"{money.Currency}\u00A0{amount}",
        };
        return sum + (money.IsPerYear ? language == "fr" ? "/an" : "/year" : "");
    }

    public static string Date(DateValue date, string language)
    {
        var (from, to) = date;
        return from == to ? Day(from, language)
            : to == from.AddMonths(1).AddDays(-1) ? from.ToString("MMMM yyyy", Culture(language))
            : to == from.AddMonths(3).AddDays(-1) ? string.Create(CultureInfo.InvariantCulture, $"{(language == "fr" ? 'T' : 'Q')}{(from.Month + 2) / 3} {from.Year}")
            : from.Year.ToString(CultureInfo.InvariantCulture);
    }

    private static string Day(DateOnly day, string language) => language == "fr" ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static CultureInfo Culture(string language) => language == "fr" ? FrenchDays : CultureInfo.InvariantCulture;

    private static NumberFormatInfo Format(string language) => language == "fr" ? French : NumberFormatInfo.InvariantInfo;

    private static LocalizedText Unit(DurationUnit unit) => unit switch
    {
        DurationUnit.Days => LocalizedText.Of("jours", "days"),
        DurationUnit.Weeks => LocalizedText.Of("semaines", "weeks"),
        DurationUnit.Months => LocalizedText.Of("mois", "months"),
        _ => LocalizedText.Of("ans", "years"),
    };
}
