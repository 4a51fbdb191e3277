using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Storage;

/// <summary>Reads and writes a partner's own row and its people.</summary>
internal static class PartnerRows
{
    private static readonly Sql Query = Sql.Of("SELECT name, country, types, version FROM partners_partner WHERE id = @Id");

    private static readonly Sql Locked = Sql.Of("SELECT name, country, types, version FROM partners_partner{locked} WHERE id = @Id {for update}");

    private static readonly Sql People = Sql.Of("SELECT id FROM partners_person WHERE partner_id = @Id ORDER BY id");

    private static readonly Sql Insert = Sql.Insert("partners_partner", "id, name, country, types, recorded_at");

    private static readonly Sql Update = Sql.Of(
        "UPDATE partners_partner SET name = @Name, country = @Country, types = @Types, version = version + 1 WHERE id = @Id");

    public static Task AddAsync(Session session, Partner partner, DateTimeOffset recordedAt, CancellationToken cancellation) =>
        session.ExecuteAsync(
            Insert,
            new { partner.Id, partner.Name, partner.Country, Types = JsonSerializer.Serialize(partner.Types), RecordedAt = recordedAt },
            cancellation);

    public static Task UpdateAsync(Session session, Partner partner, CancellationToken cancellation) =>
        session.ExecuteAsync(Update, new { partner.Id, partner.Name, partner.Country, Types = JsonSerializer.Serialize(partner.Types) }, cancellation);

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
