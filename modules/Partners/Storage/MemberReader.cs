using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Storage;

/// <summary>Puts members together from their rows, as they are now.</summary>
internal static class MemberReader
{
    /// <summary>The query for the memberships that a filter on <c>partners_membership m</c> leaves.</summary>
    public static Sql Where(string filter)
    {
        var ids = $"SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m WHERE {filter}";
        return Sql.Of(
            $"""
            SELECT m.id, m.program, m.joined_on, p.id AS partner_id, p.name, p.country, p.types
              FROM ({ids}) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
            SELECT l.member_id, l.level, l.held_from
              FROM ({ids}) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.number;
            SELECT DISTINCT h.partner_id, h.id
              FROM ({ids}) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
            """);
    }

    public static async Task<IReadOnlyList<Member>> ReadAsync(Session session, Sql query, object values, CancellationToken cancellation)
    {
        await using var rows = await session.ReadRowsAsync(query, values, cancellation);
        var found = new List<(Member Member, DateOnly? JoinedOn)>();
        while (await rows.ReadAsync(cancellation))
        {
            found.Add((Read(rows), rows.DayOrNull(2)));
        }

        var levels = await NextAsync(rows, row => (row.TextOrNull(1), row.DayOrNull(2)), cancellation);
        var people = await NextAsync(rows, row => new Person { Id = row.Text(1) }, cancellation);
        return
        [
            .. found.Select(of => of.Member with
            {
                Partner = of.Member.Partner with { People = [.. people[of.Member.Partner.Id]] },
                Membership = LevelsHeld.Build(of.JoinedOn, levels[of.Member.Id]),
            }),
        ];
    }

    private static Member Read(RowReader row) => new()
    {
        Id = row.Text(0),
        Program = row.Text(1),
        Partner = new Partner
        {
            Id = row.Text(3),
            Name = row.Text(4),
            Country = row.Text(5),
            Types = JsonSerializer.Deserialize<string[]>(row.Text(6)) ?? [],
        },
        Membership = new(),
    };

    // The rows of the next result, by what their first column names.
    private static async Task<ILookup<string, T>> NextAsync<T>(RowReader rows, Func<RowReader, T> read, CancellationToken cancellation)
    {
        await rows.NextResultAsync(cancellation);
        var found = new List<(string Of, T Row)>();
        while (await rows.ReadAsync(cancellation))
        {
            found.Add((rows.Text(0), read(rows)));
        }

        return found.ToLookup(row => row.Of, row => row.Row, StringComparer.Ordinal);
    }
}
