using System.Diagnostics;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility;
using PartnerHub.Eligibility.Runs;
using PartnerHub.Eligibility.Runs.Pipeline;
using PartnerHub.Eligibility.Runs.Start;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Reliability.Runs;

/// <summary>
/// Kills processes at random moments of a network run and lets others go on with it, until it is finished; what it leaves
/// behind is then compared with what a run that nobody disturbed leaves.
/// </summary>
internal static class KillRun
{
    public const string Work = "work-on-run";

    /// <summary>Said by a process that came to the end of its work.</summary>
    public const string Done = "done";

    private const int Members = 1_500;
    private const int MostKillsOfARun = 12;
    private const string Ready = "ready";

    public static async Task<int> TryAsync(int times, string engine)
    {
        var random = new Random(times);
        var expected = await UndisturbedAsync(engine);
        var (kills, runs, lost, doubled, aside) = (0, 0, 0, 0, 0);
        while (kills < times)
        {
            await using var database = await TestDatabase.CreateAsync(engine);
            kills += await DisturbedAsync(database, Math.Min(MostKillsOfARun, times - kills), random);
            await using var modules = await RunningModules.OpenAsync(database.Provider, database.ConnectionString);
            var found = await RunTraces.ReadAsync(modules);
            (runs, lost, doubled) = (runs + 1, lost + Rows.Missing(expected, found), doubled + Rows.Missing(found, expected));
            aside += (await modules.SendAsync(new FindProgram(RunningModules.Program)))!.State == ProgramState.Serving ? 0 : 1;
        }

        Console.Out.WriteLine(FormattableString.Invariant($"kill-run on {engine}: {kills} kills in {runs} runs of {Members} members, {expected.Count} rows each: {lost} lost, {doubled} doubled, {(aside == 0 ? "never set aside" : $"SET ASIDE {aside} times")}"));
        return lost + doubled + aside == 0 ? 0 : 1;
    }

    /// <summary>What a killed process does: it goes on with the run.</summary>
    public static async Task<int> WorkAsync(string provider, string connectionString, string program)
    {
        await using var modules = await RunningModules.OpenAsync(provider, connectionString);
        await modules.SendAsync(new CarryOutRun(program, 1, new Announcing()));
        Console.Out.WriteLine(Done);
        return 0;
    }

    private static async Task<IReadOnlyList<string>> UndisturbedAsync(string engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var modules = await PrepareAsync(database);
        await modules.SendAsync(new CarryOutRun(RunningModules.Program, 1));
        return await RunTraces.ReadAsync(modules);
    }

    private static async Task<int> DisturbedAsync(TestDatabase database, int most, Random random)
    {
        await using (await PrepareAsync(database))
        {
        }

        var kills = 0;
        while (kills < most && await KillAsync(database, TimeSpan.FromMilliseconds(random.Next(1, 60))))
        {
            kills++;
        }

        using var last = Start(database);
        await last.WaitForExitAsync();
        return kills;
    }

    /// <summary>True when the process was killed while it worked; false when it was done before.</summary>
    private static async Task<bool> KillAsync(TestDatabase database, TimeSpan after)
    {
        using var process = Start(database);
        if (await process.StandardOutput.ReadLineAsync() != Ready)
        {
            await process.WaitForExitAsync();
            return false;
        }

        await Task.Delay(after);
        var works = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        return works;
    }

    private static Process Start(TestDatabase database) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(KillRun).Assembly.Location, Work, database.Provider, database.ConnectionString, RunningModules.Program]) { RedirectStandardOutput = true, UseShellExecute = false })!;

    private static async Task<RunningModules> PrepareAsync(TestDatabase database)
    {
        var modules = await RunningModules.OpenAsync(database.Provider, database.ConnectionString);
        await modules.SendAsync(new EnrolPartners([.. Enumerable.Range(0, Members).Select(Enrolment)]));
        await modules.SendAsync(new StartRun(RunningModules.Program));
        return modules;
    }

    private static Enrolment Enrolment(int number) => new()
    {
        Partner = new Partner { Id = FormattableString.Invariant($"p{number:00000}"), Name = "Exemple", Country = number % 9 == 0 ? "US" : "FR" },
        Memberships =
        [
            new EnrolledMembership
            {
                Program = RunningModules.Program,
                Membership = new Membership { Level = number % 5 == 0 ? "silver" : "registered", Since = new(2016, 1, 10), JoinedOn = new(2014, 3, 1) },
                Facts = number % 3 == 0 ? [] :
                [
                    new Fact { Kind = "website-information", On = new(2016, 2, 1), Value = true },
                    new Fact { Kind = "sales", On = new(2017, 3, 1), Amount = 10 * number, Currency = "EUR" },
                ],
            },
        ],
    };

    /// <summary>Says when the first chunk of this process is committed, so that it is killed while it works.</summary>
    private sealed class Announcing : IProgress<NetworkRun>
    {
        private bool _said;

        public void Report(NetworkRun value)
        {
            if (!_said)
            {
                _said = true;
                Console.Out.WriteLine(Ready);
                Console.Out.Flush();
            }
        }
    }
}
