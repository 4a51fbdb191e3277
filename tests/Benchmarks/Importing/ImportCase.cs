using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Databases;
using PartnerHub.Databases.Postgres;

namespace PartnerHub.Benchmarks.Importing;

/// <summary>A file of sales imported as users get it, beside a raw append of its rows. The first round compiles the code and is not counted.</summary>
internal static class ImportCase
{
    public const string Once = "import-once";
    private const int Lines = 200_000;
    private const int RoundCount = 3;
    private const int UsualBatch = 50_000;
    private const double MostOfAppend = 2.5;
    private const double MostOfFirst = 0.1;
    private const double MostKnownOfAppend = 1.5;
    private const double MostMegabytes = 300;

    public static async Task Run(Report report)
    {
        var engine = Arguments.Text("--engine", "");
        if (engine is "" or TestDatabase.Sqlite)
        {
            await OnSqliteAsync(report, UsualBatch);
            await OnSqliteAsync(report, 500_000);
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
        var (hub, bare) = (await server.CreateDatabaseAsync(), await server.CreateDatabaseAsync());
        await InFolderAsync(folder => MeasureAsync(report, folder, TestDatabase.PostgreSql, hub, UsualBatch, file => BareAppend.ToPostgres(bare, file.Accepted), server.ProcessorTime));
    }

    /// <summary>One import in a process of its own, which then tells the most memory it took.</summary>
    public static async Task<int> ImportOnceAsync(string provider, string connectionString, string path)
    {
        await using (var host = await ImportHost.OpenAsync(provider, connectionString, UsualBatch))
        {
            await host.ImportAsync("alone", path);
        }

        using var process = Process.GetCurrentProcess();
        Console.Out.WriteLine(process.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static Task OnSqliteAsync(Report report, int batchLines) => InFolderAsync(folder => MeasureAsync(
        report, folder, TestDatabase.Sqlite, $"Data Source={folder}/hub.db", batchLines, file => BareAppend.ToSqlite($"{folder}/bare.db", file.Accepted)));

    private static async Task MeasureAsync(Report report, string folder, string provider, string connectionString, int batchLines, Func<PosFile, Task> append, Func<TimeSpan>? server = null)
    {
        await using var host = await ImportHost.OpenAsync(provider, connectionString, batchLines);
        var file = PosFile.Make(folder, Arguments.Number("--lines", Lines), await host.MembersAsync());
        await ImportRound.TakeAsync(host, file, "warm-up", () => append(file), server, appendFirst: false);
        var rounds = new ImportRound[Arguments.Number("--rounds", RoundCount)];
        for (var i = 0; i < rounds.Length; i++)
        {
            rounds[i] = await ImportRound.TakeAsync(host, file, $"source-{i}", () => append(file), server, appendFirst: i % 2 == 1);
        }

        report.Title($"import on {provider}: {file.Accepted.Count} lines accepted, {batchLines} a transaction");
        Figure("first load", round => round.First);
        Figure("limit: bare append", round => round.Append);
        Figure("the same file again", round => round.Again);
        Figure("a file of known lines", round => round.Known);
        Goals("first load, of the append", MostOfAppend, round => round.First, round => round.Append);
        Goals("same file, of its first load", MostOfFirst, round => round.Again, round => round.First);
        Goals("known lines, of the append", MostKnownOfAppend, round => round.Known, round => round.Append);
        if (batchLines == UsualBatch)
        {
            report.Goal("memory of a process", await PeakAsync(provider, connectionString, file.Path) / 1e6, MostMegabytes, "MB");
        }

        void Figure(string name, Func<ImportRound, Turn> turn) =>
            report.Figure(name, $"{Comparison.Median(rounds.Select(round => turn(round).Passed)):0.000} s, {Comparison.Median(rounds.Select(round => turn(round).Processor)):0.000} s of processor");

        void Goals(string name, double goal, Func<ImportRound, Turn> turn, Func<ImportRound, Turn> limit)
        {
            report.Goal($"{name}: time", Comparison.Median(rounds.Select(round => turn(round).Passed / limit(round).Passed)), goal, "times");
            report.Goal($"{name}: processor", Comparison.Median(rounds.Select(round => turn(round).Processor / limit(round).Processor)), goal, "times");
        }
    }

    internal static async Task InFolderAsync(Func<string, Task> work)
    {
        var folder = Directory.CreateTempSubdirectory("partnerhub-import-");
        try
        {
            await work(folder.FullName);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> PeakAsync(string provider, string connectionString, string path)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ImportCase).Assembly.Location, Once, provider, connectionString, path])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return double.Parse(told, CultureInfo.InvariantCulture);
    }
}
