using PartnerHub.Kits.Language;

namespace PartnerHub.Eligibility.AnnounceChanges;

/// <summary>Where a change stands in the list of those to come.</summary>
internal sealed record ChangePlace(DateOnly On, string Member)
{
    private const char Between = '~';

    /// <summary>Null where a text tells no place.</summary>
    public static ChangePlace? Read(string? text) =>
        text?.IndexOf(Between, StringComparison.Ordinal) is > 0 and var at && DayRange.TryRead(text[..at], out var day) ? new(day, text[(at + 1)..]) : null;

    public string Text => DayRange.Text(On) + Between + Member;
}
