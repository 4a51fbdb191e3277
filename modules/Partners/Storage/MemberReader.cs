using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.LoadPartners;

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
        await using var results = await session.QueryManyAsync(query, values, cancellation);
        var members = await results.ReadAsync<MemberRow>();
        var levels = (await results.ReadAsync<LevelRow>()).ToLookup(row => row.MemberId, StringComparer.Ordinal);
        var people = (await results.ReadAsync<PersonRow>()).ToLookup(row => row.PartnerId, StringComparer.Ordinal);
        return [.. members.Select(row => Build(row, levels[row.Id], people[row.PartnerId]))];
    }

    private static Member Build(MemberRow row, IEnumerable<LevelRow> levels, IEnumerable<PersonRow> people) => new()
    {
        Id = row.Id,
        Program = row.Program,
        Partner = new Partner
        {
            Id = row.PartnerId,
            Name = row.Name,
            Country = row.Country,
            Types = JsonSerializer.Deserialize<string[]>(row.Types) ?? [],
            People = [.. people.Select(person => new Person { Id = person.Id })],
        },
        Membership = LevelsHeld.Build(row.JoinedOn, levels.Select(level => (level.Level, level.HeldFrom))),
    };

    private sealed class MemberRow
    {
        public string Id { get; init; } = "";

        public string Program { get; init; } = "";

        public DateOnly? JoinedOn { get; init; }

        public string PartnerId { get; init; } = "";

        public string Name { get; init; } = "";

        public string Country { get; init; } = "";

        public string Types { get; init; } = "[]";
    }

    private sealed class LevelRow
    {
        public string MemberId { get; init; } = "";

        public string? Level { get; init; }

        public DateOnly? HeldFrom { get; init; }
    }

    private sealed class PersonRow
    {
        public string PartnerId { get; init; } = "";

        public string Id { get; init; } = "";
    }
}
