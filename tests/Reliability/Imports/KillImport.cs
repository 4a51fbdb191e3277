using System.Diagnostics;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Partners;
using PartnerHub.Reliability.Runs;

namespace PartnerHub.Reliability.Imports;

/// <summary>
/// Kills the host at random moments of loads of a sales file and gives the file again, until it is through; what is then in the
/// database is compared with what the file says.
/// </summary>
internal sealed class KillImport(TestDatabase database, SalesFile file)
{
    private const string Program = "logitech-tracks";
    private const int Lines = 60_000;
    private const int MostKillsOfALoad = 8;

    private static readonly IReadOnlyList<string> Partners = [.. Enumerable.Range(1, 50).Select(number => FormattableString.Invariant($"p{number:000}"))];

    private readonly HostProcess _host = new([$"--Storage:Provider={database.Provider}", "--Storage:Create=true", $"--ConnectionStrings:PartnerHub={database.ConnectionString}", "--Import:BatchLines=2000"]);
    private readonly LoadedRows _rows = new(database);

    public static async Task<int> TryAsync(int times, string engine)
    {
        var folder = Directory.CreateTempSubdirectory("partnerhub-reliability-").FullName;
        try
        {
            await using var database = await TestDatabase.CreateAsync(engine);
            await EnrolAsync(database);
            return await new KillImport(database, SalesFile.Write(Path.Combine(folder, "sales.csv"), Partners, Lines)).TryAsync(times);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<int> TryAsync(int times)
    {
        var random = new Random(times);
        var (whole, start) = (await TimeAsync("undisturbed"), await TimeAsync("undisturbed"));
        var (kills, loads, lost, doubled, same) = (0, 0, 0, 0, 0);
        while (kills < times)
        {
            var source = FormattableString.Invariant($"killed-{++loads}");
            kills += await DisturbedAsync(source, Math.Min(MostKillsOfALoad, times - kills), () => start + ((whole - start) * random.NextDouble() * random.NextDouble()));
            var found = await _rows.OfLatestSourceAsync();
            (lost, doubled) = (lost + Rows.Missing(file.Rows, found), doubled + Rows.Missing(found, file.Rows));
            same += LoadedRows.Hash(found) == LoadedRows.Hash(file.Rows) ? 1 : 0;
        }

        var sums = await _rows.SumAsync();
        var right = sums == (Lines * (loads + 1L), file.Amount * (loads + 1L));
        Console.Out.WriteLine(FormattableString.Invariant($"kill-import on {database.Provider}: {kills} kills in {loads} loads of {Lines} lines: {lost} lost, {doubled} doubled"));
        Console.Out.WriteLine(FormattableString.Invariant($"rows hash as the input ({LoadedRows.Hash(file.Rows)[..16]}) after {same} of {loads} loads; sums by day {(right ? "agree" : "DIFFER")}"));
        return lost + doubled == 0 && same == loads && right ? 0 : 1;
    }

    /// <summary>Kills that fell while the file was being loaded; the file is through afterwards.</summary>
    private async Task<int> DisturbedAsync(string source, int most, Func<TimeSpan> moment)
    {
        var kills = 0;
        while (kills < most)
        {
            if (!await _host.KillAsync(Load(source), moment()))
            {
                return kills;
            }

            kills += await _rows.IsUnderWayAsync() ? 1 : 0;
        }

        await _host.RunAsync(Load(source));
        return kills;
    }

    private string[] Load(string source) => ["import", "sales", file.Path, "--program", Program, "--source", source];

    private async Task<TimeSpan> TimeAsync(string source)
    {
        var watch = Stopwatch.StartNew();
        await _host.RunAsync(Load(source));
        return watch.Elapsed;
    }

    private static async Task EnrolAsync(TestDatabase database)
    {
        await using var modules = await RunningModules.OpenAsync(database.Provider, database.ConnectionString);
        await modules.SendAsync(new EnrolPartners([.. Partners.Select(Enrolment)]));
    }

    private static Enrolment Enrolment(string partner) => new()
    {
        Partner = new Partner { Id = partner, Name = "Exemple", Country = "FR" },
        Memberships =
        [
            new EnrolledMembership
            {
                Program = Program,
                Membership = new Membership { Level = "premier", Since = new(2016, 1, 10), JoinedOn = new(2014, 3, 1) },
                Facts = [],
            },
        ],
    };
}
