using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Data;

namespace PartnerHub.Partners;

/// <summary>Reads a partner's own row and its people.</summary>
internal static class PartnerRows
{
    private static readonly Sql Query = Sql.Of("SELECT name, country, types, version FROM partners_partner WHERE id = @Id");

    private static readonly Sql Locked = Sql.Of("SELECT name, country, types, version FROM partners_partner{locked} WHERE id = @Id {for update}");

    private static readonly Sql People = Sql.Of("SELECT id FROM partners_person WHERE partner_id = @Id ORDER BY id");

    public static Task<PartnerRow?> FindAsync(Session session, string id, CancellationToken cancellation) => ReadAsync(session, Query, id, cancellation);

    /// <summary>The partner, which nobody else changes until the work is over.</summary>
    public static Task<PartnerRow?> LockAsync(Session session, string id, CancellationToken cancellation) => ReadAsync(session, Locked, id, cancellation);

    private static async Task<PartnerRow?> ReadAsync(Session session, Sql query, string id, CancellationToken cancellation)
    {
        if (await session.FindAsync<Row>(query, new { Id = id }, cancellation) is not { } row)
        {
            return null;
        }

        var people = await session.QueryAsync<string>(People, new { Id = id }, cancellation);
        var partner = new Partner
        {
            Id = id,
            Name = row.Name,
            Country = row.Country,
            Types = JsonSerializer.Deserialize<string[]>(row.Types) ?? [],
            People = [.. people.Select(person => new Person { Id = person })],
        };
        return new PartnerRow(partner, row.Version);
    }

    private sealed class Row
    {
        public string Name { get; init; } = "";

        public string Country { get; init; } = "";

        public string Types { get; init; } = "[]";

        public long Version { get; init; }
    }
}

internal sealed record PartnerRow(Partner Partner, long Version);
