using System.Globalization;
using System.Text.Json;
using PartnerHub.Access.Accounts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Audit;

/// <summary>Writes what happened to accounts, each entry chained to the one before, in the transaction of what it tells.</summary>
internal sealed class EventLog(UnitOfWork unit, CallerContext callers, TimeProvider time)
{
    private const string Columns = "number, at, actor, kind, account, detail";

    private static readonly Sql Head = Sql.Of("SELECT number, hash FROM access_event_head{locked} WHERE id = 'access' {for update}");
    private static readonly Sql Move = Sql.Of("UPDATE access_event_head SET number = @Number, hash = @Hash WHERE id = 'access'");
    private static readonly Sql Insert = Sql.Insert("access_event", Columns + ", hash");
    private static readonly Sql Some = Sql.Of(
        $$"""
        SELECT {{Columns}} FROM access_event
         WHERE number < @Before AND (@Kind = '' OR kind = @Kind) AND (@Account = '' OR actor = @Account OR account = @Account)
         ORDER BY number DESC {limit @Limit}
        """);

    private static readonly Sql Next = Sql.Of($"SELECT {Columns}, hash FROM access_event WHERE number > @After ORDER BY number {{limit @Limit}}");

    public Task AddAsync(string kind, string? account, object? detail, CancellationToken cancellation) => AddAsync(callers.Caller.Actor, kind, account, detail, cancellation);

    public Task AddAsync(string actor, string kind, string? account, object? detail, CancellationToken cancellation) => unit.RunAsync(
        async session =>
        {
            var (number, before) = await session.FindAsync<(long, string)>(Head, new { }, cancellation);
            var entry = new AccessEvent { Number = number + 1, At = time.Instant(), Actor = actor, Kind = kind, Account = account, Detail = detail is null ? "{}" : JsonSerializer.Serialize(detail) };
            var hash = HashOf(before, entry);
            await session.ExecuteAsync(Move, new { entry.Number, Hash = hash }, cancellation);
            await session.ExecuteAsync(Insert, new { entry.Number, entry.At, entry.Actor, entry.Kind, entry.Account, entry.Detail, Hash = hash }, cancellation);
        },
        cancellation);

    public async Task<IReadOnlyList<AccessEvent>> ListAsync(ListEvents asked, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await session.QueryAsync<AccessEvent>(Some, new { Before = asked.Before ?? long.MaxValue, Kind = asked.Kind ?? "", Account = asked.Account ?? "", asked.Limit }, cancellation);
    }

    public async Task<long?> VerifyAsync(CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        var (last, before) = (0L, "");
        while (await session.QueryAsync<Written>(Next, new { After = last, Limit = 1000 }, cancellation) is { Count: > 0 } rows)
        {
            foreach (var row in rows)
            {
                var entry = new AccessEvent { Number = row.Number, At = row.At, Actor = row.Actor, Kind = row.Kind, Account = row.Account, Detail = row.Detail };
                if (row.Number != last + 1 || row.Hash != HashOf(before, entry))
                {
                    return last + 1;
                }

                (last, before) = (row.Number, row.Hash);
            }
        }

        return await session.FindAsync<(long, string)>(Head, new { }, cancellation) == (last, before) ? null : last + 1;
    }

    private static string HashOf(string before, AccessEvent entry) => Secret.HashOf(string.Join(
        '\n', before, entry.Number.ToString(CultureInfo.InvariantCulture), entry.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture), entry.Actor, entry.Kind, entry.Account, entry.Detail));

    private sealed class Written
    {
        public long Number { get; init; }

        public DateTimeOffset At { get; init; }

        public string Actor { get; init; } = "";

        public string Kind { get; init; } = "";

        public string? Account { get; init; }

        public string Detail { get; init; } = "";

        public string Hash { get; init; } = "";
    }
}

internal sealed class EventHandlers(EventLog log) : MediatR.IRequestHandler<ListEvents, IReadOnlyList<AccessEvent>>, MediatR.IRequestHandler<VerifyEvents, long?>
{
    public Task<IReadOnlyList<AccessEvent>> Handle(ListEvents request, CancellationToken cancellationToken) => log.ListAsync(request, cancellationToken);

    public Task<long?> Handle(VerifyEvents request, CancellationToken cancellationToken) => log.VerifyAsync(cancellationToken);
}
