using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Programs.Answers;

/// <summary>
/// The days that an answer may name: a century more at both ends than can be asked about, so that nobody makes a sound
/// program fail by asking about the last day.
/// </summary>
internal static class AnswerDays
{
    private const int Margin = 100;
    private static readonly DateOnly First = DayRange.First.AddYears(-Margin);
    private static readonly DateOnly Last = DayRange.Last.AddYears(Margin);

    public static LocalizedText Expected { get; } = LocalizedText.Of(
        $"un jour du {DayRange.Text(First)} au {DayRange.Text(Last)}", $"a day from {DayRange.Text(First)} to {DayRange.Text(Last)}");

    public static bool Hold(DateOnly day) => day >= First && day <= Last;
}
