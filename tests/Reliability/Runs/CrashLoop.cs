using PartnerHub.Eligibility.Runs.Start;
using PartnerHub.Eligibility.Runs.Pipeline;
using System.Diagnostics;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Reliability.Runs;

/// <summary>
/// Starts processes as a supervisor does, one after another, on work in which a program ends them; after a few deaths the program
/// is to be set aside with the members named, and the other program's work done.
/// </summary>
internal static class CrashLoop
{
    public const string Judge = "judge-due";
    private const string Deadly = "ends-process";
    private const int MostStarts = 8;

    public const string Ways = "exit,fail-fast,overflow,thread";

    public static async Task<int> TryAsync(string engine, string ways)
    {
        var right = true;
        foreach (var way in ways.Split(','))
        {
            right &= await ShowAsync($"run, {way}", await OfRunAsync(engine, way), mostDeaths: 4);
            right &= await ShowAsync($"due members, {way}", await OfDueAsync(engine, way), mostDeaths: 3);
        }

        Console.Out.WriteLine($"crash-loop on {engine}: {(right ? "set aside each time, the other program served" : "NOT AS IT SHOULD BE")}");
        return right ? 0 : 1;
    }

    public static async Task<int> JudgeDueAsync(string provider, string connectionString)
    {
        await using var modules = await RunningModules.OpenAsync(provider, connectionString);
        await modules.SendAsync(new JudgeDue());
        Console.Out.WriteLine(KillRun.Done);
        return 0;
    }

    private static async Task<Outcome> OfRunAsync(string engine, string way)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using (var modules = await PrepareAsync(database, way))
        {
            await modules.SendAsync(new StartRun(Deadly));
            await modules.SendAsync(new StartRun(RunningModules.Program));
        }

        var deaths = await StartAsync(database, [KillRun.Work, database.Provider, database.ConnectionString, Deadly]);
        return await OutcomeAsync(database, way, deaths, firstOfChunk: "a025", async modules =>
            (await modules.SendAsync(new CarryOutRun(RunningModules.Program, 1)))?.State == RunState.Finished);
    }

    private static async Task<Outcome> OfDueAsync(string engine, string way)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using (await PrepareAsync(database, way))
        {
        }

        var deaths = await StartAsync(database, [Judge, database.Provider, database.ConnectionString]);
        return await OutcomeAsync(database, way, deaths, firstOfChunk: "a000", async modules =>
            (await modules.RowsAsync($"SELECT program FROM eligibility_standing")).Distinct().SequenceEqual([RunningModules.Program]));
    }

    private static async Task<RunningModules> PrepareAsync(TestDatabase database, string way)
    {
        var modules = await RunningModules.OpenAsync(database.Provider, database.ConnectionString);
        var partners = Enumerable.Range(0, 40).Select(number => FormattableString.Invariant($"a{number:000}")).Append("ends-by-" + way);
        await modules.SendAsync(new EnrolPartners([.. partners.SelectMany(partner => new[] { Enrolment(partner, Deadly), Enrolment(partner, RunningModules.Program) })
            .GroupBy(enrolment => enrolment.Partner.Id, (_, both) => both.First() with { Memberships = [.. both.SelectMany(enrolment => enrolment.Memberships)] })]));
        return modules;
    }

    /// <summary>How many processes ended before one was through; each is started as soon as the one before is gone.</summary>
    private static async Task<int> StartAsync(TestDatabase database, string[] arguments)
    {
        for (var deaths = 0; ; deaths++)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CrashLoop).Assembly.Location, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                Environment = { ["DOTNET_DbgEnableMiniDump"] = "0" },
            })!;
            var (told, failed) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            await failed;
            if ((await told).Contains(KillRun.Done, StringComparison.Ordinal) || deaths == MostStarts)
            {
                return deaths;
            }
        }
    }

    private static async Task<Outcome> OutcomeAsync(TestDatabase database, string way, int deaths, string firstOfChunk, Func<RunningModules, Task<bool>> otherIsServed)
    {
        await using var modules = await RunningModules.OpenAsync(database.Provider, database.ConnectionString);
        var program = await modules.SendAsync(new FindProgram(Deadly));
        var isNamed = program!.Reason?.En is { } reason && reason.Contains($"ends-by-{way}.{Deadly}", StringComparison.Ordinal) && reason.Contains($": {firstOfChunk}.{Deadly}", StringComparison.Ordinal);
        var serves = await otherIsServed(modules);
        var retried = await modules.SendAsync(new RetryProgram(Deadly));
        return new(deaths, program.State == ProgramState.Quarantined && isNamed, serves, retried!.State == ProgramState.Serving);
    }

    private static async Task<bool> ShowAsync(string what, Outcome outcome, int mostDeaths)
    {
        await Console.Out.WriteLineAsync(FormattableString.Invariant(
            $"{what}: {outcome.Deaths} deaths, {(outcome.IsNamed ? "set aside with its members named" : "NOT SET ASIDE")}, the other program {(outcome.OtherIsServed ? "served" : "NOT SERVED")}, {(outcome.IsTakenBack ? "taken back by a retry" : "NOT TAKEN BACK")}"));
        return outcome is { IsNamed: true, OtherIsServed: true, IsTakenBack: true, Deaths: >= 3 } && outcome.Deaths <= mostDeaths;
    }

    private static Enrolment Enrolment(string partner, string program) => new()
    {
        Partner = new Partner { Id = partner, Name = "Exemple", Country = "FR" },
        Memberships = [new EnrolledMembership { Program = program, Membership = new Membership { JoinedOn = new(2014, 3, 1) }, Facts = [] }],
    };

    private sealed record Outcome(int Deaths, bool IsNamed, bool OtherIsServed, bool IsTakenBack);
}
