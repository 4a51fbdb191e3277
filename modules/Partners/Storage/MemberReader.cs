using System.Data.Common;
using System.Text.Json;
using Dapper;
using PartnerHub.Contracts;

namespace PartnerHub.Partners;

/// <summary>Puts members together from their rows. Each filter is a constant that ends the query on <c>partners_membership m</c>.</summary>
internal static class MemberReader
{
    public static async Task<IReadOnlyList<Member>> ReadAsync(DbConnection connection, string filter, object parameters, CancellationToken cancellation)
    {
        var ids = $"SELECT m.program, m.id, m.partner_id, m.joined_on FROM partners_membership m {filter}";
        var command = new CommandDefinition(
            $"""
            SELECT m.id, m.program, m.joined_on AS JoinedOn, p.id AS PartnerId, p.name, p.country, p.types
              FROM ({ids}) m JOIN partners_partner p ON p.id = m.partner_id ORDER BY m.id;
            SELECT l.member_id AS MemberId, l.level, l.held_from AS HeldFrom
              FROM ({ids}) m JOIN partners_level l ON l.program = m.program AND l.member_id = m.id ORDER BY l.held_from, l.number;
            SELECT DISTINCT h.partner_id AS PartnerId, h.id
              FROM ({ids}) m JOIN partners_person h ON h.partner_id = m.partner_id ORDER BY h.id;
            """,
            parameters,
            cancellationToken: cancellation);
        await using var results = await connection.QueryMultipleAsync(command);
        var members = await results.ReadAsync<MemberRow>();
        var levels = (await results.ReadAsync<LevelRow>()).ToLookup(row => row.MemberId, StringComparer.Ordinal);
        var people = (await results.ReadAsync<PersonRow>()).ToLookup(row => row.PartnerId, StringComparer.Ordinal);
        return [.. members.Select(row => Build(row, [.. levels[row.Id]], people[row.PartnerId]))];
    }

    private static Member Build(MemberRow row, LevelRow[] levels, IEnumerable<PersonRow> people) => new()
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
        Membership = new Membership
        {
            JoinedOn = row.JoinedOn,
            Level = levels.LastOrDefault()?.Level,
            Since = levels.LastOrDefault()?.HeldFrom,
            History = [.. levels.SkipLast(1)
                .Where(level => level is { Level: not null, HeldFrom: not null })
                .Select(level => new LevelPeriod { Level = level.Level!, From = level.HeldFrom!.Value })],
        },
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
