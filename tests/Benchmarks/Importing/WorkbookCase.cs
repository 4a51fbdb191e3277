using System.Diagnostics;
using System.Globalization;
using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Databases;

namespace PartnerHub.Benchmarks.Importing;

/// <summary>
/// Workbooks of sales of 100 MB, whose texts are shared or stand in their cells, each loaded in a process of its own: how much memory that
/// takes at most, the host included, and how many rows it reads in a second.
/// </summary>
internal static class WorkbookCase
{
    public const string Once = "workbook-once";
    private const int Megabytes = 100;
    private const double MostMegabytes = 300;

    public static Task Run(Report report) => ImportCase.InFolderAsync(async folder =>
    {
        var connectionString = $"Data Source={folder}/hub.db";
        IReadOnlyList<string> members;
        await using (var host = await ImportHost.OpenAsync(TestDatabase.Sqlite, connectionString, 50_000))
        {
            members = await host.MembersAsync();
        }

        report.Title("workbooks on sqlite");
        foreach (var (name, sharesTexts) in new[] { ("texts shared", true), ("texts in their cells", false) })
        {
            var book = SalesBook.Make(folder, sharesTexts, Arguments.Number("--megabytes", Megabytes) * 1_000_000L, members);
            var (peak, seconds) = await LoadAsync(connectionString, book);
            report.Figure(name, $"{book.Bytes / 1e6:0} MB, {book.Rows} rows, {seconds:0.0} s, {book.Rows / seconds:0} rows a second");
            report.Goal($"{name}: memory", peak / 1e6, MostMegabytes, "MB");
        }
    });

    /// <summary>In a process of its own: tells the most memory it took and how long the load took.</summary>
    public static async Task<int> LoadOnceAsync(string connectionString, string path, string rows)
    {
        var turn = await Turn.TakeAsync(async () =>
        {
            await using var host = await ImportHost.OpenAsync(TestDatabase.Sqlite, connectionString, 50_000);
            var receipt = await host.ImportAsync(Path.GetFileName(path), path);
            if (receipt.Accepted.ToString(CultureInfo.InvariantCulture) != rows)
            {
                throw new InvalidOperationException($"{rows} rows are expected of {receipt}.");
            }
        });
        using var process = Process.GetCurrentProcess();
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{process.PeakWorkingSet64} {turn.Passed}"));
        return 0;
    }

    private static async Task<(double Peak, double Seconds)> LoadAsync(string connectionString, SalesBook book)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(WorkbookCase).Assembly.Location, Once, connectionString, book.Path, book.Rows.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var told = (await process.StandardOutput.ReadToEndAsync()).Split(' ');
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? (double.Parse(told[0], CultureInfo.InvariantCulture), double.Parse(told[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("The load failed: see above.");
    }
}
