using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Databases;
using PartnerHub.Databases.Postgres;
using PartnerHub.Eligibility.Reassess;
using PartnerHub.Kits.Data;

namespace PartnerHub.Benchmarks.Importing;

/// <summary>
/// A large file of sales until the last of its members is judged again, as the host does it beside the load; and the load alone,
/// its members judged afterwards. Each on a database of its own, after a smaller file that compiles the code.
/// </summary>
internal static class RejudgeLoadCase
{
    private const int Lines = 1_000_000;
    private const int Members = 10_000;
    private const int RoundCount = 1;
    private const int WarmUpPart = 20;
    private const int Batch = 50_000;
    private const double MostOfLoad = 1.5;

    private static readonly Sql AnyDue = Sql.Of("SELECT program FROM eligibility_due {limit @Limit}");

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
        var (lines, members) = (Arguments.Number("--lines", Lines), Arguments.Number("--members", Members));
        var rounds = new Round[Arguments.Number("--rounds", RoundCount)];
        for (var i = 0; i < rounds.Length; i++)
        {
            var (load, judging) = await OnNewAsync(provider, members, lines, (host, file) => AloneAsync(host, file, server));
            rounds[i] = new(load, judging, await OnNewAsync(provider, members, lines, (host, file) => WholeAsync(host, file, server)));
        }

        report.Title($"rejudge-load on {provider}: {lines} lines of {members} members, {Batch} a transaction");
        Figure("limit: load alone", round => round.Load);
        Figure("its members judged afterwards", round => round.Judging);
        Figure("load, judged beside it", round => round.Whole);
        report.Figure("load and judging, of the load", $"{Median(round => (round.Load.Passed + round.Judging.Passed) / round.Load.Passed):0.00} times");
        report.Figure("processor time, of the load", $"{Median(round => round.Whole.Processor / round.Load.Processor):0.00} times");
        report.Goal("load, judged beside it, of the load", Median(round => round.Whole.Passed / round.Load.Passed), MostOfLoad, "times");

        double Median(Func<Round, double> figure) => Comparison.Median(rounds.Select(figure));

        void Figure(string name, Func<Round, Turn> of) => report.Figure(
            name, $"{Median(round => of(round).Passed):0.00} s, {Median(round => of(round).Processor):0.00} s of processor");
    }

    /// <summary>On a database of its own: a load of one that holds loads already takes longer.</summary>
    private static async Task<T> OnNewAsync<T>(string provider, int members, int lines, Func<ImportHost, PosFile, Task<T>> measure)
    {
        var folder = Directory.CreateTempSubdirectory("partnerhub-rejudge-load-");
        try
        {
            await using var database = await TestDatabase.CreateAsync(provider);
            await using var host = await ImportHost.OpenAsync(provider, database.ConnectionString, Batch);
            var ids = await host.EnrolAsync(members);
            await host.ImportAsync("warm-up", PosFile.Make(folder.FullName, lines / WarmUpPart, ids).Path);
            await host.JudgeDueAsync();
            return await measure(host, PosFile.Make(folder.FullName, lines, ids));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(Turn Load, Turn Judging)> AloneAsync(ImportHost host, PosFile file, Func<TimeSpan>? server)
    {
        var load = await Turn.TakeAsync(() => host.ImportAsync("alone", file.Path), server);
        return (load, await Turn.TakeAsync(host.JudgeDueAsync, server));
    }

    private static async Task<Turn> WholeAsync(ImportHost host, PosFile file, Func<TimeSpan>? server)
    {
        using var worker = ActivatorUtilities.CreateInstance<ReassessmentWorker>(host.Services);
        await worker.StartAsync(CancellationToken.None);
        await ((IHostedLifecycleService)worker).StartedAsync(CancellationToken.None);
        await Task.Delay(TimeSpan.FromSeconds(2));
        var turn = await Turn.TakeAsync(
            async () =>
            {
                await host.ImportAsync("judged", file.Path);
                while (await IsAnyDueAsync(host))
                {
                    await Task.Delay(20);
                }
            },
            server);
        await worker.StopAsync(CancellationToken.None);
        return turn;
    }

    private static async Task<bool> IsAnyDueAsync(ImportHost host)
    {
        await using var session = await host.Services.GetRequiredService<Database>().OpenAsync(CancellationToken.None);
        return await session.AnyAsync(AnyDue, new { Limit = 1 }, CancellationToken.None);
    }

    private sealed record Round(Turn Load, Turn Judging, Turn Whole);
}
