using System.Diagnostics;
using System.Globalization;
using PartnerHub.Benchmarks.Calls;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Databases.Postgres;

namespace PartnerHub.Benchmarks.Runs;

/// <summary>
/// A network run as users get it, beside a bare program on the same database. The two take turns; the first turn, which
/// stores all standings and compiles the code, is not counted.
/// </summary>
internal static class RunCase
{
    public const string Once = "run-once";
    private const int Members = 100_000;
    private const int Few = 10_000;
    private const int RoundCount = 5;
    private const double MostTimes = 1.5;
    private const double MostMegabytes = 600;
    private const double MostGrowth = 1.25;

    public static async Task Run(Report report)
    {
        var members = Arguments.Number("--members", Members);
        var engine = Arguments.Text("--engine", "");
        var rules = (await HostUnderTest.Program(SyntheticNetwork.Program)).Eligibility;
        if (engine is "" or TestDatabase.Sqlite)
        {
            await MeasureAsync(report, TestDatabase.Sqlite, rules, members);
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
            await MeasureAsync(report, TestDatabase.PostgreSql, rules, members);
        }
    }

    /// <summary>One run in a process of its own, which then tells the most memory it took.</summary>
    public static async Task<int> RunOnceAsync(string provider, string connectionString)
    {
        await using (var host = await RunHost.OpenAsync(provider, connectionString))
        {
            await host.RunAsync();
        }

        using var process = Process.GetCurrentProcess();
        Console.Out.WriteLine(process.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static async Task MeasureAsync(Report report, string provider, IEligibility rules, int members)
    {
        report.Title($"run on {provider}: {members} members with 12 sums of sales and 10 facts each");
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var host = await RunHost.OpenAsync(database);
        await host.FillAsync(rules, members);
        var bare = new BareRun(host, rules, SyntheticNetwork.Day);
        await bare.RunAsync();
        await host.RunAsync();
        Func<TimeSpan>? server = provider == TestDatabase.PostgreSql ? (await PostgresServer.SharedAsync()).ProcessorTime : null;
        var rounds = new (Turn Run, Turn Bare)[Arguments.Number("--rounds", RoundCount)];
        for (var i = 0; i < rounds.Length; i++)
        {
            var bareFirst = i % 2 == 1 ? await Turn.TakeAsync(bare.RunAsync, server) : default;
            var run = await Turn.TakeAsync(host.RunAsync, server);
            rounds[i] = (run, i % 2 == 1 ? bareFirst : await Turn.TakeAsync(bare.RunAsync, server));
        }

        var few = Math.Min(Few, members / 10);
        var cost = Comparison.Median(rounds.Select(round => round.Run.Own)) / members;
        report.Figure("run", Cost(rounds, round => round.Run, members));
        report.Figure("limit: bare program", Cost(rounds, round => round.Bare, members));
        report.Goal("ratio of time passed", Median(rounds, round => round.Run.Passed / round.Bare.Passed), MostTimes, "times");
        report.Goal("ratio of processor time", Median(rounds, round => round.Run.Processor / round.Bare.Processor), MostTimes, "times");
        report.Goal($"a member, of one among {few}", cost / await CostAsync(provider, rules, few), MostGrowth, "times");
        report.Goal("memory of a process", await PeakAsync(database) / 1e6, MostMegabytes, "MB");
    }

    private static double Median((Turn Run, Turn Bare)[] rounds, Func<(Turn Run, Turn Bare), double> figure) => Comparison.Median(rounds.Select(figure));

    private static FormattableString Cost((Turn Run, Turn Bare)[] rounds, Func<(Turn Run, Turn Bare), Turn> of, int members) =>
        $"{Median(rounds, round => of(round).Passed):0.00} s, {Median(rounds, round => of(round).Own) * 1e6 / members:0.0} µs of processor a member, {Median(rounds, round => of(round).Server) * 1e6 / members:0.0} µs of the server's";

    /// <summary>Seconds of processor time a member, in a smaller network; asked for last, when all is compiled.</summary>
    private static async Task<double> CostAsync(string provider, IEligibility rules, int members)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var host = await RunHost.OpenAsync(database);
        await host.FillAsync(rules, members);
        await host.RunAsync();
        var costs = new List<double>();
        for (var i = 0; i < Arguments.Number("--rounds", RoundCount); i++)
        {
            costs.Add((await Turn.TakeAsync(host.RunAsync)).Own);
        }

        return Comparison.Median(costs) / members;
    }

    private static async Task<double> PeakAsync(TestDatabase database)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(RunCase).Assembly.Location, Once, database.Provider, database.ConnectionString])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return double.Parse(told, CultureInfo.InvariantCulture);
    }
}
