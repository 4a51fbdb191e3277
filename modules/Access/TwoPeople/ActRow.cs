using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.TwoPeople;

internal sealed class ActRow
{
    private const string Columns = "program, id, kind, member, what, based_on, name, request, state, asked_by, asked_at, decided_by, decided_at, reason";
    private const int MostShown = 200;

    private static readonly Sql Insert = Sql.Insert("access_two_people", "program, id, kind, member, what, based_on, name, request, state, asked_by, asked_at");
    private static readonly Sql One = Sql.Of($$"""SELECT {{Columns}} FROM access_two_people{locked} WHERE program = @Program AND id = @Id {for update}""");

    private static readonly Sql Same = Sql.Of(
        "SELECT id FROM access_two_people WHERE state = 'waiting' AND program = @Program AND asked_by = @AskedBy AND name = @Name AND request = @Request AND based_on = @BasedOn");

    private static readonly Sql Save = Sql.Of(
        "UPDATE access_two_people SET state = @State, decided_by = @DecidedBy, decided_at = @DecidedAt, reason = @Reason WHERE program = @Program AND id = @Id AND state = 'waiting'");

    private static readonly Sql Waiting = Sql.Of(
        $$"""SELECT {{Columns}} FROM access_two_people WHERE state = 'waiting' AND (@All = 1 OR program {listed @Programs}) ORDER BY asked_at, id {limit @Limit}""");

    private static readonly Sql Settled = Sql.Of(
        $$"""SELECT {{Columns}} FROM access_two_people WHERE state <> 'waiting' AND (@All = 1 OR program {listed @Programs}) ORDER BY decided_at DESC, id {limit @Limit}""");

    private static readonly Sql Others = Sql.Of(
        "SELECT COUNT(*) FROM access_two_people WHERE state = 'waiting' AND asked_by <> @Actor AND (@All = 1 OR program {listed @Programs})");

    public string Program { get; init; } = "";

    public string Id { get; init; } = "";

    public string Kind { get; init; } = "";

    public string? Member { get; init; }

    public string What { get; init; } = "";

    public string BasedOn { get; init; } = "";

    public string Name { get; init; } = "";

    public string Request { get; init; } = "";

    public string State { get; init; } = ActState.Waiting;

    public string AskedBy { get; init; } = "";

    public DateTimeOffset AskedAt { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? Reason { get; init; }

    public static Task AddAsync(Session session, ActRow row, CancellationToken cancellation) => session.ExecuteAsync(
        Insert, new { row.Program, row.Id, row.Kind, row.Member, row.What, row.BasedOn, row.Name, row.Request, row.State, row.AskedBy, row.AskedAt }, cancellation);

    public static Task<string?> SameAsync(Session session, ActRow row, CancellationToken cancellation) =>
        session.FindAsync<string?>(Same, new { row.Program, row.AskedBy, row.Name, row.Request, row.BasedOn }, cancellation);

    public static Task<ActRow?> FindAsync(Session session, string program, string id, CancellationToken cancellation) =>
        session.FindAsync<ActRow>(One, new { Program = program, Id = id }, cancellation);

    public static Task<IReadOnlyList<ActRow>> ListAsync(Session session, bool settled, IReadOnlyCollection<string>? programs, CancellationToken cancellation) =>
        session.QueryAsync<ActRow>(settled ? Settled : Waiting, new { All = programs is null ? 1L : 0L, Programs = TextList.Of(programs ?? []), Limit = MostShown }, cancellation);

    public static Task<long> CountAsync(Session session, string actor, IReadOnlyCollection<string>? programs, CancellationToken cancellation) =>
        session.FindAsync<long>(Others, new { Actor = actor, All = programs is null ? 1L : 0L, Programs = TextList.Of(programs ?? []) }, cancellation);

    /// <summary>Whether it waited until now.</summary>
    public async Task<bool> SettleAsync(Session session, string state, string actor, DateTimeOffset at, string? reason, CancellationToken cancellation) =>
        await session.ExecuteAsync(Save, new { State = state, DecidedBy = actor, DecidedAt = at, Reason = reason, Program, Id }, cancellation) == 1;

    public static string Write(LocalizedText text) => JsonSerializer.Serialize(new Said(text.Fr, text.En));

    public WaitingAct ToAct() => new()
    {
        Program = Program,
        Id = Id,
        Kind = Kind,
        Member = Member,
        What = JsonSerializer.Deserialize<Said>(What) is { } said ? LocalizedText.Of(said.Fr, said.En) : LocalizedText.Of(Kind, Kind),
        State = State,
        AskedBy = AskedBy,
        AskedAt = AskedAt,
        DecidedBy = DecidedBy,
        DecidedAt = DecidedAt,
        Reason = Reason,
    };

    private sealed record Said(string Fr, string En);
}
