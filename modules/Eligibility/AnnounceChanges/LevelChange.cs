using PartnerHub.Contracts;
using PartnerHub.Eligibility.Standings;

namespace PartnerHub.Eligibility.AnnounceChanges;

/// <summary>A member whose level the calendar is about to change.</summary>
/// <param name="Member">Its id.</param>
/// <param name="Name">Its partner's.</param>
/// <param name="From">The level before; null when there is none.</param>
/// <param name="To">The level to come; null when membership of a level ends.</param>
/// <param name="On">From when; null for at once.</param>
/// <param name="Midnight">The day that begins with the midnight after which a change at once is in effect.</param>
internal sealed record LevelChange(string Member, string Name, string? From, string? To, DateOnly? On, DateOnly Midnight, LevelRuling Ruling)
{
    public bool NeedsApproval => Ruling.Ruling == LevelOutcome.NeedsApproval;

    /// <summary>The change that the ruling last made announces.</summary>
    public static LevelChange Of(StandingRow row, string name)
    {
        var move = row.Move!.Value;
        return new(row.MemberId, name, move.From, move.To, move.On, row.JudgedOn.AddDays(1), RulingText.Read(row.Announcement!));
    }
}
