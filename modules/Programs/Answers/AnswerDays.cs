using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Programs.Checks;

namespace PartnerHub.Programs.Answers;

/// <summary>
/// The days that an answer may name: a century more at both ends than can be asked about, so that nobody makes a sound
/// program fail by asking about the last day.
/// </summary>
internal static class AnswerDays
{
    private const int Margin = 100;
    private static readonly DateOnly First = new(Years.First - Margin, 1, 1);
    private static readonly DateOnly Last = new(Years.Last + Margin, 12, 31);

    public static LocalizedText Expected { get; } = LocalizedText.Of($"un jour du {Text(First)} au {Text(Last)}", $"a day from {Text(First)} to {Text(Last)}");

    public static bool Hold(DateOnly day) => day >= First && day <= Last;

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
