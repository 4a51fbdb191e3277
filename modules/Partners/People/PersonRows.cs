using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.People;

/// <summary>People with their personal data.</summary>
internal static class PersonRows
{
    private const string Select =
        """
        SELECT h.id, d.name, d.email, d.phone, d.position, d.version, d.erased_at
          FROM partners_person h LEFT JOIN partners_person_data d ON d.partner_id = h.partner_id AND d.person_id = h.id
         WHERE h.partner_id = @Partner
        """;

    private static readonly Sql OfPartner = Sql.Of($"{Select} ORDER BY h.id");

    private static readonly Sql One = Sql.Of($"{Select} AND h.id = @Person");

    private static readonly Sql Insert = Sql.Insert("partners_person", "partner_id, id, recorded_at");

    private static readonly Sql Write = Sql.Upsert("partners_person_data", "partner_id, person_id", "name, email, phone, position, version, recorded_at");

    public static Task AddAsync(Session session, string partner, IEnumerable<string> people, DateTimeOffset recordedAt, CancellationToken cancellation) =>
        session.ExecuteAsync(Insert, people.Select(person => new { PartnerId = partner, Id = person, RecordedAt = recordedAt }), cancellation);

    public static Task WriteAsync(
        Session session, string partner, string person, PersonalData data, long version, DateTimeOffset recordedAt, CancellationToken cancellation) =>
        session.ExecuteAsync(
            Write,
            new { PartnerId = partner, PersonId = person, data.Name, data.Email, data.Phone, data.Position, Version = version, RecordedAt = recordedAt },
            cancellation);

    public static async Task<IReadOnlyList<KnownPerson>> ListAsync(Session session, string partner, CancellationToken cancellation) =>
        [.. (await session.QueryAsync<Row>(OfPartner, new { Partner = partner }, cancellation)).Select(row => row.ToPerson())];

    public static async Task<KnownPerson?> FindAsync(Session session, string partner, string person, CancellationToken cancellation) =>
        (await session.FindAsync<Row>(One, new { Partner = partner, Person = person }, cancellation))?.ToPerson();

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string? Name { get; init; }

        public string? Email { get; init; }

        public string? Phone { get; init; }

        public string? Position { get; init; }

        public long? Version { get; init; }

        public DateTimeOffset? ErasedAt { get; init; }

        public KnownPerson ToPerson() => new()
        {
            Id = Id,
            Data = Version is null || ErasedAt is not null ? null : new PersonalData { Name = Name, Email = Email, Phone = Phone, Position = Position },
            Version = Version ?? 0,
            ErasedAt = ErasedAt,
        };
    }
}
