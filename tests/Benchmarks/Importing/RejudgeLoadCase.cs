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
/// its members judged afterwards. A smaller file before it compiles the code.
/// </summary>
internal static class RejudgeLoadCase
{
    private const int Lines = 1_000_000;
    private const int Members = 10_000;
    private const int RoundCount = 2;
    private const int WarmUpPart = 20;
    private const int Batch = 50_000;
    private const double MostOfLoad = 1.5;

    private static readonly Sql AnyDue = Sql.Of("SELECT program FROM eligibility_due {limit @Limit}");

    public static async Task Run(Report report)
    {
        var engine = Arguments.Text("--engine", "");
        if (engine is "" or TestDatabase.Sqlite)
        {
            var folder = Directory.CreateTempSubdirectory("partnerhub-rejudge-load-");
            try
            {
                await MeasureAsync(report, folder.FullName, TestDatabase.Sqlite, $"Data Source={folder}/hub.db", null);
            }
            finally
            {
                SqliteConnection.ClearAllPools();
                folder.Delete(recursive: true);
            }
        }

        if (engine is TestDatabase.Sqlite)
        {
            return;
        }

        if (PostgresServer.Unavailable is { } reason)
        {
            report.Figure("postgresql", $"not measured: {reason}");
            return;
        }

        await using var server = await PostgresServer.StartNewAsync(durable: true);
        var files = Directory.CreateTempSubdirectory("partnerhub-rejudge-load-");
        try
        {
            await MeasureAsync(report, files.FullName, TestDatabase.PostgreSql, await server.CreateDatabaseAsync(), server.ProcessorTime);
        }
        finally
        {
            files.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(Report report, string folder, string provider, string connectionString, Func<TimeSpan>? server)
    {
        await using var host = await ImportHost.OpenAsync(provider, connectionString, Batch);
        var members = await host.EnrolAsync(Arguments.Number("--members", Members));
        var lines = Arguments.Number("--lines", Lines);
        await TakeAsync(host, PosFile.Make(folder, lines / WarmUpPart, members), 0, server);
        var file = PosFile.Make(folder, lines, members);
        var rounds = new Round[Arguments.Number("--rounds", RoundCount)];
        for (var i = 0; i < rounds.Length; i++)
        {
            rounds[i] = await TakeAsync(host, file, i + 1, server);
        }

        report.Title($"rejudge-load on {provider}: {file.Accepted.Count} lines accepted of {members.Count} members, {Batch} a transaction");
        Figure("limit: load alone", round => round.Load);
        Figure("its members judged afterwards", round => round.Judging);
        Figure("load, judged beside it", round => round.Whole);
        report.Figure("load and judging, of the load", $"{1 + (Sum(round => round.Judging.Passed) / Sum(round => round.Load.Passed)):0.00} times");
        report.Figure("processor time, of the load", $"{Sum(round => round.Whole.Processor) / Sum(round => round.Load.Processor):0.00} times");
        report.Goal("load, judged beside it, of the load", Sum(round => round.Whole.Passed) / Sum(round => round.Load.Passed), MostOfLoad, "times");

        // Each load finds more sales than the one before, so that rounds are not alike: as many begin with the one as with the other.
        double Sum(Func<Round, double> figure) => rounds.Sum(figure);

        void Figure(string name, Func<Round, Turn> of) => report.Figure(
            name, $"{Sum(round => of(round).Passed) / rounds.Length:0.00} s, {Sum(round => of(round).Processor) / rounds.Length:0.00} s of processor");
    }

    private static async Task<Round> TakeAsync(ImportHost host, PosFile file, int number, Func<TimeSpan>? server)
    {
        var whole = number % 2 == 0 ? await WholeAsync(host, file, number, server) : default;
        var load = await Turn.TakeAsync(() => host.ImportAsync($"alone-{number}", file.Path), server);
        var judging = await Turn.TakeAsync(host.JudgeDueAsync, server);
        return new(load, judging, number % 2 == 0 ? whole : await WholeAsync(host, file, number, server));
    }

    private static async Task<Turn> WholeAsync(ImportHost host, PosFile file, int number, Func<TimeSpan>? server)
    {
        using var worker = ActivatorUtilities.CreateInstance<ReassessmentWorker>(host.Services);
        await worker.StartAsync(CancellationToken.None);
        await ((IHostedLifecycleService)worker).StartedAsync(CancellationToken.None);
        await Task.Delay(TimeSpan.FromSeconds(2));
        var turn = await Turn.TakeAsync(
            async () =>
            {
                await host.ImportAsync($"judged-{number}", file.Path);
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
