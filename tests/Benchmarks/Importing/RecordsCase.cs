using System.Globalization;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Databases;
using PartnerHub.Databases.Postgres;
using PartnerHub.Imports;

namespace PartnerHub.Benchmarks.Importing;

/// <summary>
/// Files of partners with memberships and of their facts, each beside a bare append of as many sales lines and beside the load of
/// those. A fifth of what sales load in a second is the least that is asked. The first round compiles the code and is not counted.
/// </summary>
internal static class RecordsCase
{
    private const int Lines = 100_000;
    private const int RoundCount = 3;
    private const double MostOfSales = 5;

    public static async Task Run(Report report)
    {
        var engine = Arguments.Text("--engine", "");
        if (engine is "" or TestDatabase.Sqlite)
        {
            await ImportCase.InFolderAsync(folder => MeasureAsync(
                report, folder, TestDatabase.Sqlite, $"Data Source={folder}/hub.db", file => BareAppend.ToSqlite($"{folder}/bare.db", file.Accepted)));
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
        await ImportCase.InFolderAsync(folder => MeasureAsync(report, folder, TestDatabase.PostgreSql, hub, file => BareAppend.ToPostgres(bare, file.Accepted)));
    }

    private static async Task MeasureAsync(Report report, string folder, string provider, string connectionString, Func<PosFile, Task> append)
    {
        var lines = Arguments.Number("--lines", Lines);
        await using var host = await ImportHost.OpenAsync(provider, connectionString, 50_000);
        var sales = PosFile.Make(folder, lines, await host.MembersAsync());
        var rounds = new List<(Turn Append, Turn Sales, Turn Partners, Turn Facts)>();
        for (var round = 0; round <= Arguments.Number("--rounds", RoundCount); round++)
        {
            var (partners, facts) = (Partners(folder, round, lines), Facts(folder, round, lines));
            var source = string.Create(CultureInfo.InvariantCulture, $"records-{round}");
            rounds.Add((
                await Turn.TakeAsync(() => append(sales)),
                await Turn.TakeAsync(() => LoadAsync(host, source, sales.Path, "sales", sales.Accepted.Count)),
                await Turn.TakeAsync(() => LoadAsync(host, source, partners, "partners", lines)),
                await Turn.TakeAsync(() => LoadAsync(host, source, facts, "facts", lines))));
        }

        rounds.RemoveAt(0);
        report.Title($"import of records on {provider}: {lines} lines");
        Figure("limit: bare append", round => round.Append);
        Figure("sales", round => round.Sales);
        Records("partners", round => round.Partners);
        Records("facts", round => round.Facts);

        void Records(string name, Func<(Turn Append, Turn Sales, Turn Partners, Turn Facts), Turn> turn)
        {
            Figure(name, turn);
            report.Goal($"{name}, of as many sales: time", Comparison.Median(rounds.Select(round => turn(round).Passed / round.Sales.Passed)), MostOfSales, "times");
            report.Goal($"{name}, of as many sales: processor", Comparison.Median(rounds.Select(round => turn(round).Processor / round.Sales.Processor)), MostOfSales, "times");
        }

        void Figure(string name, Func<(Turn Append, Turn Sales, Turn Partners, Turn Facts), Turn> turn)
        {
            var (passed, processor) = (Comparison.Median(rounds.Select(round => turn(round).Passed)), Comparison.Median(rounds.Select(round => turn(round).Processor)));
            report.Figure(name, $"{passed:0.000} s, {lines / passed:0} lines a second, {processor:0.000} s of processor");
        }
    }

    private static async Task LoadAsync(ImportHost host, string source, string path, string kind, int lines)
    {
        var receipt = await host.ImportAsync(source, path, kind);
        if (receipt.State != ImportState.Finished || receipt.Accepted != lines)
        {
            throw new InvalidOperationException($"{lines} lines are expected of {receipt}.");
        }
    }

    private static string Partners(string folder, int round, int lines) => Write(folder, "partners", "id,name,country,joinedOn,level,levelSince", lines, i => string.Create(
        CultureInfo.InvariantCulture, $"{Partner(round, i)},Modèle {i},FR,2020-03-01,premier,2025-01-10"));

    private static string Facts(string folder, int round, int lines) => Write(folder, "facts", "member,key,kind,on,value", lines, i => string.Create(
        CultureInfo.InvariantCulture, $"{Partner(round, i)},F-{i:00000000},onboarding-completed,2026-01-{1 + (i % 28):00},true"));

    private static string Partner(int round, int number) => string.Create(CultureInfo.InvariantCulture, $"made-up-{round}-{number:000000}");

    private static string Write(string folder, string name, string header, int lines, Func<int, string> line)
    {
        var path = Path.Combine(folder, name + ".csv");
        File.WriteAllLines(path, Enumerable.Range(0, lines).Select(line).Prepend(header));
        return path;
    }
}
