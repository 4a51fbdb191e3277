using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.KeepListing;

/// <summary>Keeps the rows that lists of members are made of. Whoever writes them has taken a revision of the program.</summary>
internal static class Listing
{
    /// <summary>Stands for a day that nobody told: before all others.</summary>
    public static readonly DateOnly Ever = new(1000, 1, 1);

    private static readonly DateOnly Never = new(9000, 1, 1);

    private static readonly Sql Insert = Sql.Insert("partners_listing", "program, member_id, held_from, held_until, level, country, joined_on, name_key");

    private static readonly Sql Delete = Sql.Of("DELETE FROM partners_listing WHERE program = @Program AND member_id = @Id");

    private static readonly Sql Mark = Sql.Of("UPDATE partners_revision SET listed = number WHERE program = @Program");

    private static readonly Sql One = MemberReader.Where("m.id = @Id");

    /// <summary>Adds a member that is not in it.</summary>
    public static async Task AddAsync(Session session, Member member, CancellationToken cancellation)
    {
        await session.ExecuteAsync(Insert, Rows(member), cancellation);
        await session.ExecuteAsync(Mark, new { member.Program }, cancellation);
    }

    /// <summary>Replaces what is there of a member.</summary>
    public static async Task RewriteAsync(Session session, string member, CancellationToken cancellation)
    {
        var found = (await MemberReader.ReadAsync(session, One, new { Id = member }, cancellation)).Single();
        await RewriteAsync(session, found, cancellation);
    }

    public static async Task RewriteAsync(Session session, Member member, CancellationToken cancellation)
    {
        await session.ExecuteAsync(Delete, new { member.Program, member.Id }, cancellation);
        await AddAsync(session, member, cancellation);
    }

    private static IEnumerable<object> Rows(Member member)
    {
        DateOnly[] days = [.. Changes(member.Membership)];
        for (var at = 0; at < days.Length; at++)
        {
            yield return new
            {
                member.Program,
                MemberId = member.Id,
                HeldFrom = days[at],
                HeldUntil = at + 1 < days.Length ? days[at + 1] : Never,
                Level = member.Membership.LevelOn(days[at]) ?? "",
                member.Partner.Country,
                JoinedOn = member.Membership.JoinedOn ?? Ever,
                NameKey = NameKey.Of(member.Partner.Name),
            };
        }
    }

    private static IEnumerable<DateOnly> Changes(Membership membership)
    {
        var told = membership.History.Select(period => period.From).Concat(membership.Since is { } since ? [since] : []);
        var last = Ever;
        yield return last;
        foreach (var day in told.Where(day => day > Ever).Order())
        {
            if (membership.LevelOn(day) != membership.LevelOn(last))
            {
                last = day;
                yield return day;
            }
        }
    }
}
