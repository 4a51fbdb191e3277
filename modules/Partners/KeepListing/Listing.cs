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

    private static readonly Sql Insert = Sql.Insert("partners_listing", "program, member_id, held_from, held_until, level_from, level, country, joined_on, name_key");

    private static readonly Sql Delete = Sql.Of("DELETE FROM partners_listing WHERE program = @Program AND member_id = @Id");

    private static readonly Sql DeleteNamed = Sql.Of("DELETE FROM partners_listing WHERE program = @Program AND member_id {listed @Members}");

    private static readonly Sql Mark = Sql.Of("UPDATE partners_revision SET listed = number WHERE program = @Program");

    private static readonly Sql One = MemberReader.Where("m.id = @Id");

    private static readonly Sql Named = MemberReader.Where("m.program = @Program AND m.id {listed @Members}");

    private static readonly RowColumn[] Columns =
    [
        new("program", RowType.Text),
        new("member_id", RowType.Text),
        new("held_from", RowType.Day),
        new("held_until", RowType.Day),
        new("level_from", RowType.Day),
        new("level", RowType.Text),
        new("country", RowType.Text),
        new("joined_on", RowType.Day),
        new("name_key", RowType.Text),
    ];

    /// <summary>Adds a member that is not in it.</summary>
    public static async Task AddAsync(Session session, Member member, CancellationToken cancellation)
    {
        await session.ExecuteAsync(Insert, Rows(member), cancellation);
        await session.ExecuteAsync(Mark, new { member.Program }, cancellation);
    }

    /// <summary>Adds members of one program that are not in it.</summary>
    public static async Task AddAsync(Session session, IReadOnlyList<Member> members, CancellationToken cancellation)
    {
        if (members.Count > 0)
        {
            await AddRowsAsync(session, members, cancellation);
            await session.ExecuteAsync(Mark, new { members[0].Program }, cancellation);
        }
    }

    /// <summary>Replaces what is there of a member.</summary>
    public static async Task RewriteAsync(Session session, string member, CancellationToken cancellation)
    {
        var found = (await MemberReader.ReadAsync(session, One, new { Id = member }, cancellation)).Single();
        await RewriteAsync(session, found, cancellation);
    }

    /// <summary>As for one, of several members of a program.</summary>
    public static async Task RewriteAsync(Session session, string program, IReadOnlyCollection<string> members, CancellationToken cancellation)
    {
        var named = new { Program = program, Members = TextList.Of(members) };
        var found = await MemberReader.ReadAsync(session, Named, named, cancellation);
        await session.ExecuteAsync(DeleteNamed, named, cancellation);
        await AddRowsAsync(session, found, cancellation);
        await session.ExecuteAsync(Mark, new { Program = program }, cancellation);
    }

    public static async Task RewriteAsync(Session session, Member member, CancellationToken cancellation)
    {
        await session.ExecuteAsync(Delete, new { member.Program, member.Id }, cancellation);
        await AddAsync(session, member, cancellation);
    }

    private static async Task AddRowsAsync(Session session, IReadOnlyList<Member> members, CancellationToken cancellation)
    {
        await using var rows = session.Rows("partners_listing", Columns);
        // Most of its indexes are led by names: in their order, what is near in an index is written together.
        foreach (var row in members.SelectMany(Rows).OrderBy(row => row.NameKey, StringComparer.Ordinal))
        {
            await row.WriteAsync(rows, cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    private static IEnumerable<Row> Rows(Member member)
    {
        var name = NameKey.Of(member.Partner.Name);
        DateOnly[] days = [.. Changes(member.Membership)];
        // The time before the first level goes with it.
        var first = days.Length > 1 && member.Membership.LevelOn(Ever) is null ? 1 : 0;
        for (var at = first; at < days.Length; at++)
        {
            yield return new Row(
                member.Program,
                member.Id,
                HeldFrom: at == first ? Ever : days[at],
                HeldUntil: at + 1 < days.Length ? days[at + 1] : Never,
                LevelFrom: days[at],
                Level: member.Membership.LevelOn(days[at]) ?? "",
                member.Partner.Country,
                JoinedOn: member.Membership.JoinedOn ?? Ever,
                NameKey: name);
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

    private sealed record Row(
        string Program, string MemberId, DateOnly HeldFrom, DateOnly HeldUntil, DateOnly LevelFrom, string Level, string Country, DateOnly JoinedOn, string NameKey)
    {
        public ValueTask WriteAsync(RowWriter rows, CancellationToken cancellation)
        {
            rows.Text(Program);
            rows.Text(MemberId);
            rows.Day(HeldFrom);
            rows.Day(HeldUntil);
            rows.Day(LevelFrom);
            rows.Text(Level);
            rows.Text(Country);
            rows.Day(JoinedOn);
            rows.Text(NameKey);
            return rows.EndRowAsync(cancellation);
        }
    }
}
