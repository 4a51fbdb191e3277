using PartnerHub.Contracts;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.AnnounceChanges;

/// <summary>A member whose level the calendar is about to change.</summary>
/// <param name="From">The level before; null when there is none.</param>
/// <param name="To">The level to come; null when membership of a level ends.</param>
/// <param name="On">From when; null for at once.</param>
/// <param name="Midnight">The day that begins with the midnight after which a change at once is in effect.</param>
internal sealed record LevelChange(Member Member, string? From, string? To, DateOnly? On, DateOnly Midnight, LevelRuling Ruling)
{
    public bool NeedsApproval => Ruling.Ruling == LevelOutcome.NeedsApproval;

    /// <summary>The change that the ruling last made announces.</summary>
    public static LevelChange Of(Member member, StandingRow row)
    {
        var move = row.Move!.Value;
        return new(member, move.From, move.To, move.On, row.JudgedOn.AddDays(1), RulingText.Read(row.Announcement!));
    }
}
