using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Contracts;
using PartnerHub.Databases;
using PartnerHub.Eligibility.Runs;
using PartnerHub.Eligibility.Runs.Pipeline;
using PartnerHub.Eligibility.Runs.Queries;
using PartnerHub.Eligibility.Runs.Start;
using PartnerHub.Journal;
using PartnerHub.Journal.Entries;
using PartnerHub.Journal.Replay;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Tests.Runs;

public sealed class RunTests
{
    private static readonly DateTimeOffset Now = new(2017, 6, 15, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2017, 6, 15);
    private static readonly (string, string?)[] SmallChunks = [("Runs:ChunkSize", "10"), ("Runs:Patience", "00:00:10")];

    public static TheoryData<string> Providers => [TestDatabase.Sqlite, TestDatabase.PostgreSql];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Run_OfANetwork_JudgesEachMemberOnce(string provider)
    {
        await using var hub = await NetworkAsync(provider, 35);

        var run = await RunAsync(hub);

        Assert.Equal((RunState.Finished, 35L, 35L), (run.State, run.Done, run.Total));
        Assert.Equal(35, run.Outcome.Levels.Sum(level => level.Before));
        Assert.Equal(35, run.Outcome.Levels.Sum(level => level.After));
        Assert.Equal(35, run.Outcome.Changed);
        Assert.Equal(["10", "10", "10", "5"], (await EntriesAsync(hub)).Select(entry => MembersOf(entry)).Order(StringComparer.Ordinal));
        Assert.Equal(Today, (await hub.StandingAsync("p007." + Hub.Tiers)).JudgedOn);
    }

    [Fact]
    public async Task Run_Again_ChangesNoStanding()
    {
        await using var hub = await NetworkAsync(TestDatabase.Sqlite, 25);
        var first = await RunAsync(hub);

        var second = await RunAsync(hub);

        Assert.Equal((25L, 0L), (first.Outcome.Changed, second.Outcome.Changed));
        Assert.Equal(first.Outcome.Levels, second.Outcome.Levels);
    }

    [Fact]
    public async Task Run_OnAnotherDay_LeavesStandingsAlone()
    {
        await using var hub = await NetworkAsync(TestDatabase.Sqlite, 12);
        await RunAsync(hub);
        var before = await hub.StandingAsync("p001." + Hub.Tiers);

        var run = await RunAsync(hub, new DateOnly(2018, 1, 10));

        Assert.False(run.Publishes);
        Assert.Equal(12, run.Done);
        Assert.Equal(before, await hub.StandingAsync("p001." + Hub.Tiers));
    }

    [Fact]
    public async Task Run_WithSomethingMissing_NamesIt()
    {
        await using var hub = await NetworkAsync(TestDatabase.Sqlite, 11);

        var outcome = (await RunAsync(hub)).Outcome;

        var missing = Assert.Single(outcome.Undetermined, tally => tally.What == "website-information");
        Assert.Equal((6L, 6L), (missing.Members, outcome.UndeterminedMembers));
        Assert.Contains("p000." + Hub.Tiers, missing.Examples);
    }

    [Fact]
    public async Task Run_OfAMemberThatRises_KeepsTheReasons()
    {
        await using var hub = await NetworkAsync(TestDatabase.Sqlite, 10);

        var run = await RunAsync(hub, new DateOnly(2018, 1, 10));

        var moves = await hub.SendAsync(new ListRunMoves(Hub.Tiers, run.Number, null, 100));
        Assert.NotEmpty(moves);
        Assert.Equal(run.Outcome.Moves.Sum(move => move.Members), moves.Count);
        Assert.All(moves, move => Assert.NotEmpty(move.Reasons));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Run_Interrupted_GoesOnWhereItWas(string provider)
    {
        await using var undisturbed = await NetworkAsync(provider, 45);
        await using var hub = await NetworkAsync(provider, 45);
        var expected = await RunAsync(undisturbed);
        var started = await hub.SendAsync(new StartRun(Hub.Tiers, Today));
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hub.InScopeAsync(services => services.GetRequiredService<RunExecutor>()
            .WorkOnAsync(Hub.Tiers, started.Number, new Stopping(stop, 20), stop.Token)));
        var half = await hub.SendAsync(new FindRun(Hub.Tiers, started.Number));
        var run = await hub.SendAsync(new CarryOutRun(Hub.Tiers, started.Number));

        Assert.InRange(half!.Done, 20, 44);
        Assert.Equal((RunState.Finished, 45L), (run!.State, run.Done));
        Assert.Equal(await HashesAsync(undisturbed), await HashesAsync(hub));
        Assert.Equal(expected.Outcome.Levels, run.Outcome.Levels);
    }

    [Fact]
    public async Task Run_OfAHostThatIsNoMore_IsTakenUp()
    {
        await using var hub = await NetworkAsync(TestDatabase.Sqlite, 30);
        var started = await hub.SendAsync(new StartRun(Hub.Tiers, Today));
        await hub.InScopeAsync(async services =>
        {
            await services.GetRequiredService<UnitOfWork>().RunAsync(
                session => session.ExecuteAsync(Abandoned, new { Worker = "gone", Now }, CancellationToken.None), CancellationToken.None);
            return true;
        });
        var worker = hub.Services.GetRequiredService<RunExecutor>();

        var tooEarly = await worker.WorkOnNextAsync(CancellationToken.None);
        hub.Clock.Now = Now.AddSeconds(11);
        var takenUp = await worker.WorkOnNextAsync(CancellationToken.None);

        Assert.Equal((false, true), (tooEarly, takenUp));
        Assert.Equal(RunState.Finished, (await hub.SendAsync(new FindRun(Hub.Tiers, started.Number)))!.State);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Run_OfTwoWorkers_IsDoneOnce(string provider)
    {
        await using var hub = await NetworkAsync(provider, 40, ("Runs:Patience", "00:00:00.1000000"));
        var started = await hub.SendAsync(new StartRun(Hub.Tiers, Today));

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => WorkAsync(new RunExecutor(
            hub.Services, hub.Services.GetRequiredService<IOptions<RunsOptions>>(), TimeProvider.System)))));

        var run = await hub.SendAsync(new FindRun(Hub.Tiers, started.Number));
        Assert.Equal((RunState.Finished, 40L), (run!.State, run.Done));
        Assert.Equal(4, (await EntriesAsync(hub)).Count);
    }

    [Fact]
    public async Task Run_Cancelled_StopsAndStaysCancelled()
    {
        await using var hub = await NetworkAsync(TestDatabase.Sqlite, 20);
        var started = await hub.SendAsync(new StartRun(Hub.Tiers, Today));

        var cancelled = await hub.SendAsync(new CancelRun(Hub.Tiers, started.Number));
        var after = await hub.SendAsync(new CarryOutRun(Hub.Tiers, started.Number));

        Assert.Equal((RunState.Cancelled, RunState.Cancelled, 0L), (cancelled!.State, after!.State, after.Done));
    }

    [Fact]
    public async Task Run_Replayed_ComesOutTheSame()
    {
        await using var hub = await NetworkAsync(TestDatabase.Sqlite, 25);
        await RunAsync(hub);
        await hub.RecordAsync("p003." + Hub.Tiers, Tests.Members.Sale(2017, 5, 1, 900_000));

        var report = Assert.Single(await hub.SendAsync(new ReplayJournal(Hub.Tiers) { From = 1, To = 3 }));

        Assert.Equal((3L, 0L, 0L), (report.Identical, report.Different, report.NotReplayable));
    }

    private static async Task WorkAsync(RunExecutor worker)
    {
        for (var i = 0; i < 50; i++)
        {
            await worker.WorkOnAsync(Hub.Tiers, 1, null, CancellationToken.None);
            await Task.Delay(20);
        }
    }

    private static readonly Sql Abandoned = Sql.Of("UPDATE eligibility_run SET worker = @Worker, seen_at = @Now");

    private static async Task<NetworkRun> RunAsync(Hub hub, DateOnly? on = null)
    {
        var started = await hub.SendAsync(new StartRun(Hub.Tiers, on));
        return (await hub.SendAsync(new CarryOutRun(Hub.Tiers, started.Number)))!;
    }

    private static async Task<Hub> NetworkAsync(string provider, int members, params (string, string?)[] settings)
    {
        var hub = await Hub.OpenAsync(provider, Now, [.. SmallChunks, .. settings]);
        await hub.SendAsync(new EnrolPartners([.. Enumerable.Range(0, members).Select(number => new Enrolment
        {
            Partner = new Partner { Id = FormattableString.Invariant($"p{number:000}"), Name = "Exemple", Country = "FR" },
            Memberships = [new EnrolledMembership { Program = Hub.Tiers, Membership = Tests.Members.Registered, Facts = number % 2 == 0 ? [] : [Tests.Members.Website, Tests.Members.Sale(2017, 3, 1, 1_000 * number)] }],
        })]));
        return hub;
    }

    private static async Task<IReadOnlyList<JournalEntry>> EntriesAsync(Hub hub) => await hub.SendAsync(new ListEntries(Hub.Tiers) { Kind = RulingKinds.Run });

    private static async Task<IEnumerable<string>> HashesAsync(Hub hub) => (await EntriesAsync(hub)).Select(entry => entry.Ruling);

    private static string MembersOf(JournalEntry entry) => System.Text.Json.JsonDocument.Parse(entry.Ruling).RootElement.GetProperty("members").ToString();

    private sealed class Stopping(CancellationTokenSource stop, long after) : IProgress<NetworkRun>
    {
        public void Report(NetworkRun value)
        {
            if (value.Done >= after)
            {
                stop.Cancel();
            }
        }
    }
}
