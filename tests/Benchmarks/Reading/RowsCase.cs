using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Benchmarks.Calls;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Runs;
using PartnerHub.Databases;
using PartnerHub.Databases.Postgres;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Benchmarks.Reading;

/// <summary>The same facts read by columns and by the mapper: one, a few hundred, and by the thousand.</summary>
internal static class RowsCase
{
    private const int Members = 10_000;
    private const int RoundCount = 11;
    private const double MostTimes = 0.7;
    private static readonly int[] Sizes = [1, 100, 500, 1_000, 10_000];

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
            await MeasureAsync(report, TestDatabase.Sqlite);
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
            await MeasureAsync(report, TestDatabase.PostgreSql);
        }
    }

    private static async Task MeasureAsync(Report report, string provider)
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
            var compared = await new Rounds(
                times => RepeatAsync(times, size, () => ByColumnsAsync(session, values, size)),
                times => RepeatAsync(times, size, () => ByMapperAsync(session, values)),
                RoundCount).Run();
            report.Figure(
                $"{size} rows",
                $"{size / compared.Measured * 1_000:0} thousand a second by columns, {size / compared.Limit * 1_000:0} by the mapper, {compared.MeasuredBytes / size:0} and {compared.LimitBytes / size:0} B a row");
            if (size == Sizes[^1])
            {
                report.Goal("ratio of time", compared.Ratio, MostTimes, "times");
            }
        }
    }

    private static async Task RepeatAsync(int times, int size, Func<Task<int>> read)
    {
        for (var i = 0; i < times; i++)
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
