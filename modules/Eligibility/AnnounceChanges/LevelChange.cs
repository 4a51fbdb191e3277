using PartnerHub.Contracts;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.AnnounceChanges;

/// <summary>A member whose level the calendar is about to change.</summary>
/// <param name="From">The level held; null when there is none.</param>
/// <param name="To">The level to come; null when membership of a level ends.</param>
/// <param name="On">From when; null for at once.</param>
internal sealed record LevelChange(Member Member, string? From, string? To, DateOnly? On, LevelRuling Ruling)
{
    /// <summary>The change a ruling announces; null when it leaves the level as it is.</summary>
    public static LevelChange? Of(Member member, LevelRuling ruling, DateOnly today)
    {
        var held = member.Membership.LevelOn(today);
        return ruling.Pending is { } pending ? new(member, ruling.Today, pending.Level, pending.On, ruling)
            : ruling.Today != held ? new(member, held, ruling.Today, null, ruling)
            : null;
    }
}
