using System.Globalization;

namespace PartnerHub.Questionnaires.Tests.Values;

/// <summary>A value as tests write it.</summary>
internal static class SaidValue
{
    public static string? Of(AnswerValue? value) => value is null
        ? null
        : (value.IsApproximate ? "~" : "") + value switch
        {
            PercentageValue share => Number(share.Percent),
            CountValue count => Number(count.Count),
            MoneyValue money => $"{Number(money.Amount)} {money.Currency}{(money.IsPerYear ? "/an" : "")}",
            LeadsValue leads => Number(leads.PerYear) + " leads",
            DurationValue duration => $"{Number(duration.Number)} {duration.Unit}",
            DateValue date => Day(date.From) + (date.To == date.From ? "" : "/" + Day(date.To)),
            _ => value.ToString(),
        } + (value.Note is { } note ? $" [{note}]" : "");

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
