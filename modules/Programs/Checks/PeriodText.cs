using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Checks;

/// <summary>The written forms of a period.</summary>
internal static class PeriodText
{
    public static bool IsValid(string text, PeriodForm form) => form switch
    {
        PeriodForm.Year => Year(text, "") is not null,
        PeriodForm.Month => Year(text, "-MM") is not null && Part(text, 2) is >= 1 and <= 12,
        PeriodForm.Quarter => Year(text, "-Qn") is not null && Part(text, 1) is >= 1 and <= 4,
        PeriodForm.Week => Year(text, "-Wnn") is { } year && Part(text, 2) is { } week && week >= 1 && week <= ISOWeek.GetWeeksInYear(year),
        PeriodForm.FiscalYear => IsFiscal(text, PeriodForm.Year),
        PeriodForm.FiscalQuarter => IsFiscal(text, PeriodForm.Quarter),
        _ => false,
    };

    /// <summary>What any period looks like.</summary>
    public static LocalizedText Forms { get; } = LocalizedText.Of(
        "une période, comme 2017-04, 2017-Q1, 2017-W05, 2017, FY2025 ou FY2025-Q1", "a period, such as 2017-04, 2017-Q1, 2017-W05, 2017, FY2025 or FY2025-Q1");

    /// <summary>True of a period in any form.</summary>
    public static bool IsAny(string text) => Enum.GetValues<PeriodForm>().Any(form => IsValid(text, form));

    public static LocalizedText Expected(PeriodForm form) => form switch
    {
        PeriodForm.Week => LocalizedText.Of("une semaine ISO existante, comme 2017-W05", "an ISO week that exists, such as 2017-W05"),
        PeriodForm.Month => LocalizedText.Of("un mois, comme 2017-04", "a month, such as 2017-04"),
        PeriodForm.Quarter => LocalizedText.Of("un trimestre, comme 2017-Q1", "a quarter, such as 2017-Q1"),
        PeriodForm.Year => LocalizedText.Of("une année, comme 2017", "a year, such as 2017"),
        PeriodForm.FiscalQuarter => LocalizedText.Of("un trimestre fiscal, comme FY2025-Q1", "a fiscal quarter, such as FY2025-Q1"),
        PeriodForm.FiscalYear => LocalizedText.Of("un exercice fiscal, comme FY2025", "a fiscal year, such as FY2025"),
        _ => LocalizedText.Of("pas de période ici", "no period here"),
    };

    private static bool IsFiscal(string text, PeriodForm form) =>
        text.StartsWith("FY", StringComparison.Ordinal) && IsValid(text[2..], form);

    /// <summary>The year in front, when what follows it has the pattern's length and fixed characters.</summary>
    private static int? Year(string text, string pattern)
    {
        if (text.Length != 4 + pattern.Length)
        {
            return null;
        }

        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is '-' or 'Q' or 'W' && text[4 + i] != pattern[i])
            {
                return null;
            }
        }

        return Digits(text.AsSpan(0, 4)) is { } year && DayRange.HoldsYear(year) ? year : null;
    }

    private static int? Part(string text, int length) => Digits(text.AsSpan(text.Length - length));

    private static int? Digits(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
