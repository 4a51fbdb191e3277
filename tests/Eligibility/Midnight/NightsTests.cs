using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PartnerHub.Databases;
using PartnerHub.Eligibility.Midnight;
using PartnerHub.Eligibility.PastWork;
using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Tests.Midnight;

/// <summary>Nights that do not come to their end at once.</summary>
public sealed class NightsTests
{
    private static readonly DateTimeOffset Before = new(2018, 3, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Night = new(2018, 4, 1, 0, 0, 1, TimeSpan.Zero);
    private static readonly DateOnly Reached = new(2018, 4, 1);

    private static readonly Sql LeftBehind = Sql.Of(
        "UPDATE eligibility_pass SET worker = @Worker, seen_at = @SeenAt, tries = @Tries WHERE program = @Program AND work = @Work");

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Night_EndedByAnException_IsTriedAgainByWhoeverIsThereAndTold(string provider)
    {
        var failing = new FailsAtFirst();
        await using var hub = await Hub.OpenAsync(provider, Before, services => services.AddSingleton<IPipelineBehavior<JudgeNetwork, IReadOnlyList<Judgement>>>(failing));
        var member = await EnrolAsync(hub);
        hub.Clock.Now = Night;
        failing.Times = 2;

        await LookAsync(hub);
        hub.Clock.Now = Night.AddMinutes(1);
        await LookAsync(hub);
        Assert.Equal("registered", await hub.LevelAsync(member, Reached));
        var told = Assert.Single(await hub.SendAsync(new ListPastWork(Night, 10)));
        Assert.Equal((Hub.Tiers, "day", 0L, 2L), (told.Program, told.Work, told.Judged, told.Tries));
        Assert.Contains(nameof(InvalidOperationException), told.Failure!.En, StringComparison.Ordinal);

        hub.Clock.Now = Night.AddMinutes(2);
        await using var other = hub.Beside();
        await LookAsync(other);

        Assert.Equal("bronze", await hub.LevelAsync(member, Reached));
        var all = await hub.SendAsync(new ListPastWork(Night, 10));
        Assert.Equal([1L, 0L], all.Select(pass => pass.Judged).OrderDescending());
        Assert.Single(all, pass => pass.Failure is null);
    }

    [Fact]
    public async Task Night_OfAHostThatIsNoMore_IsTakenUpOnceItIsMissed()
    {
        await using var hub = await Hub.OpenAsync(Before);
        var member = await EnrolAsync(hub);
        hub.Clock.Now = Night;
        await LeaveAsync(hub, tries: 1);
        var night = LookAsync(hub);

        await Task.WhenAny(night, Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken));
        Assert.False(night.IsCompleted);
        hub.Clock.Now = Night.AddSeconds(11);
        await night;

        Assert.Equal("bronze", await hub.LevelAsync(member, Reached));
        Assert.Equal(ProgramState.Serving, (await hub.SendAsync(new FindProgram(Hub.Tiers)))!.State);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Night_ThatNobodyCameBackFromThreeTimes_SetsTheProgramAside(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Before);
        var member = await EnrolAsync(hub);
        hub.Clock.Now = Night;
        await LeaveAsync(hub, tries: 3);
        hub.Clock.Now = Night.AddSeconds(11);

        await LookAsync(hub);

        var aside = (await hub.SendAsync(new FindProgram(Hub.Tiers)))!;
        Assert.Equal(ProgramState.Quarantined, aside.State);
        Assert.Contains(member, aside.Reason!.Fr, StringComparison.Ordinal);
        Assert.Equal(aside.Reason, Assert.Single(await hub.SendAsync(new ListPastWork(Night, 10))).Failure);
        await using (var other = hub.Beside())
        {
            Assert.Equal(ProgramState.Quarantined, (await other.SendAsync(new FindProgram(Hub.Tiers)))!.State);
        }

        Assert.Equal(ProgramState.Serving, (await hub.SendAsync(new RetryProgram(Hub.Tiers)))!.State);
        await LookAsync(hub);
        Assert.Equal("bronze", await hub.LevelAsync(member, Reached));
    }

    private static Task<string> EnrolAsync(Hub hub) =>
        hub.EnrolAsync("p1", Members.Registered, Members.WebsiteFrom(Reached), Members.Sale(2018, 1, 10, 8_000));

    /// <summary>A night that was begun as often, and left by a host that gives no sign of life any more.</summary>
    private static async Task LeaveAsync(Hub hub, long tries)
    {
        var left = new { Worker = "gone", SeenAt = hub.Clock.Now, Tries = tries, Program = Hub.Tiers, Work = "day" };
        await hub.InScopeAsync(async services =>
        {
            await services.GetRequiredService<UnitOfWork>().RunAsync(
                async session =>
                {
                    await Reassess.PassTable.FindAsync(session, Hub.Tiers, "day", hub.Clock.Now, CancellationToken.None);
                    await session.ExecuteAsync(LeftBehind, left, CancellationToken.None);
                },
                CancellationToken.None);
            return true;
        });
    }

    private static async Task LookAsync(Hub hub) =>
        await Task.WhenAll(await hub.Services.GetServices<IHostedService>().OfType<Nights>().Single().LookAsync(CancellationToken.None));

    /// <summary>Fails as no program does, so many times.</summary>
    private sealed class FailsAtFirst : IPipelineBehavior<JudgeNetwork, IReadOnlyList<Judgement>>
    {
        private int _times;

        public int Times
        {
            get => _times;
            set => _times = value;
        }

        public Task<IReadOnlyList<Judgement>> Handle(JudgeNetwork request, CancellationToken cancellationToken, RequestHandlerDelegate<IReadOnlyList<Judgement>> next) =>
            Interlocked.Decrement(ref _times) >= 0 ? throw new InvalidOperationException("on purpose") : next();
    }
}
