using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>Reads the names of periods as claims and cases write them.</summary>
internal static class PeriodName
{
    /// <summary>The period of a form that is so named; null when none is.</summary>
    public static Period? Read(ProgramYear year, PeriodForm form, string? text) => form switch
    {
        PeriodForm.Quarter => year.ReadQuarter(text),
        PeriodForm.Month => DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? ProgramYear.MonthOf(first) : null,
        _ => Year(year, text),
    };

    private static Period? Year(ProgramYear year, string? text)
    {
        var digits = text is ['F', 'Y', ..] ? text.AsSpan(2) : text.AsSpan();
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1 and < 9999
            && year.Year(number) is var named && named.ToString() == text
                ? named
                : null;
    }
}
