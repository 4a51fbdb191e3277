using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benchmarks.Calls;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Runs;
using PartnerHub.Databases;
using PartnerHub.Databases.Postgres;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Benchmarks.Reading;

/// <summary>The same facts read by columns and by the mapper, few and by the thousand; a server is also asked for many as for a few.</summary>
internal static class RowsCase
{
    private const int Members = 10_000;
    private const int RowsOfRound = 50_000;
    private const int RoundCount = 5;
    private const double MostTimes = 0.8;
    private static readonly int[] Sizes = [10, 100, 500, 1_000, 10_000];

    private static readonly Sql Facts = Sql.Of(
        """
        SELECT member_id, number, kind, held_from, held_until, value_form, value, amount, currency, quantity, product, period
          FROM partners_fact WHERE program = @Program AND member_id >= @First ORDER BY member_id, number {limit @Limit}
        """);

    public static async Task Run(Report report)
    {
        var engine = Arguments.Text("--engine", "");
        if (engine is "" or TestDatabase.Sqlite)
        {
            await MeasureAsync(report, TestDatabase.Sqlite, null);
        }

        if (engine is TestDatabase.Sqlite)
        {
            return;
        }

        if (PostgresServer.Unavailable is { } reason)
        {
            report.Figure("postgresql", $"not measured: {reason}");
        }
        else
        {
            await MeasureAsync(report, TestDatabase.PostgreSql, (await PostgresServer.SharedAsync()).ProcessorTime);
        }
    }

    private static async Task MeasureAsync(Report report, string provider, Func<TimeSpan>? server)
    {
        report.Title($"rows on {provider}: facts by columns, beside the mapper");
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var host = await RunHost.OpenAsync(database);
        await host.FillAsync((await HostUnderTest.Program(SyntheticNetwork.Program)).Eligibility, Arguments.Number("--members", Members), sell: false);
        await using var scope = host.Services.CreateScopeFor(Caller.Operator);
        await using var session = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().ReadAsync(CancellationToken.None);
        foreach (var size in Sizes)
        {
            var values = new { SyntheticNetwork.Program, First = "", Limit = size };
            var rounds = new (Turn Columns, Turn Few, Turn Mapper)[RoundCount];
            for (var i = -1; i < RoundCount; i++)
            {
                var columns = await Turn.TakeAsync(() => RepeatAsync(size, () => ByColumnsAsync(session, values, size)), server);
                var few = await Turn.TakeAsync(() => RepeatAsync(size, () => ByColumnsAsync(session, values, 1)), server);
                var mapper = await Turn.TakeAsync(() => RepeatAsync(size, () => ByMapperAsync(session, values)), server);
                rounds[Math.Max(i, 0)] = (columns, few, mapper);
            }

            Tell(report, $"{size} rows by columns", rounds.Select(round => round.Columns));
            if (server is not null)
            {
                Tell(report, $"{size} rows by columns, as a few", rounds.Select(round => round.Few));
            }

            Tell(report, $"{size} rows by the mapper", rounds.Select(round => round.Mapper));
            if (size == Sizes[^1] && server is null)
            {
                report.Goal("ratio of processor time", Comparison.Median(rounds.Select(round => round.Columns.Processor / round.Mapper.Processor)), MostTimes, "times");
            }
        }
    }

    private static void Tell(Report report, string name, IEnumerable<Turn> turns)
    {
        Turn[] taken = [.. turns];
        report.Figure(
            name,
            $"{Median(turn => turn.Passed):0.00} µs a row, {Median(turn => turn.Own):0.00} of processor, {Median(turn => turn.Server):0.00} of the server's");

        double Median(Func<Turn, double> of) => Comparison.Median(taken.Select(of)) * 1e6 / RowsOfRound;
    }

    private static async Task RepeatAsync(int size, Func<Task<int>> read)
    {
        for (var i = 0; i < RowsOfRound / size; i++)
        {
            if (await read() is var found && found != size)
            {
                throw new InvalidOperationException($"{size} rows were asked for, and {found} came.");
            }
        }
    }

    private static async Task<int> ByColumnsAsync(Session session, object values, int expected)
    {
        var facts = new List<FactRow>();
        await using var row = await session.ReadRowsAsync(Facts, values, expected, CancellationToken.None);
        while (await row.ReadAsync(CancellationToken.None))
        {
            facts.Add(new FactRow
            {
                MemberId = row.Text(0),
                Number = row.Long(1),
                Kind = row.Word(2),
                HeldFrom = row.Day(3),
                HeldUntil = row.DayOrNull(4),
                ValueForm = row.WordOrNull(5),
                Value = row.WordOrNull(6),
                Amount = row.NumberOrNull(7),
                Currency = row.WordOrNull(8),
                Quantity = row.NumberOrNull(9),
                Product = row.WordOrNull(10),
                Period = row.WordOrNull(11),
            });
        }

        return facts.Count;
    }

    private static async Task<int> ByMapperAsync(Session session, object values) =>
        (await session.QueryAsync<FactRow>(Facts, values, CancellationToken.None)).Count;

    private sealed class FactRow
    {
        public string MemberId { get; init; } = "";

        public long Number { get; init; }

        public string Kind { get; init; } = "";

        public DateOnly HeldFrom { get; init; }

        public DateOnly? HeldUntil { get; init; }

        public string? ValueForm { get; init; }

        public string? Value { get; init; }

        public decimal? Amount { get; init; }

        public string? Currency { get; init; }

        public decimal? Quantity { get; init; }

        public string? Product { get; init; }

        public string? Period { get; init; }
    }
}
