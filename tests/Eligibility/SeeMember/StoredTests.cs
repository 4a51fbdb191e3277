using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Databases;
using PartnerHub.Eligibility.SeeMember;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Tests.SeeMember;

/// <summary>Today's standing is the stored one, and where it is not, the page says so.</summary>
public class StoredTests
{
    private static readonly DateTimeOffset Noon = new(2018, 2, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2018, 2, 15);

    private static readonly Sql Change = Sql.Of("UPDATE eligibility_standing SET earned = 'gold' WHERE member_id = @Member");

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Stored_OfToday_IsWhatTheProgramSays(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);
        var member = await hub.EnrolAsync("p1", Members.Registered, Members.Website);

        var stored = await hub.SendAsync(new CompareStored(member, Today));

        Assert.Equal((Today, (await hub.StandingAsync(member)).Entry, true), (stored!.JudgedOn, stored.Entry, stored.Holds));
        Assert.Contains(await hub.EntriesAsync(member), entry => entry.Number == stored.Entry);
        Assert.Null(await hub.SendAsync(new CompareStored(member, Today.AddDays(1))));
        Assert.Null(await hub.SendAsync(new CompareStored("nobody", Today)));
    }

    [Fact]
    public async Task Stored_ThatSaysSomethingElse_DoesNotHold()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await hub.EnrolAsync("p1", Members.Registered, Members.Website);
        await hub.InScopeAsync(services => services.GetRequiredService<UnitOfWork>().RunAsync(
            session => session.ExecuteAsync(Change, new { Member = member }, CancellationToken.None), CancellationToken.None));

        Assert.False((await hub.SendAsync(new CompareStored(member, Today)))!.Holds);
    }

    [Fact]
    public async Task View_WithinOneScope_IsReadOnce()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await hub.EnrolAsync("p1", Members.Registered, Members.Website);

        var seen = await hub.InScopeAsync(async services =>
        {
            var mediator = services.GetRequiredService<MediatR.IMediator>();
            return (First: await mediator.Send(new ViewStanding(member)), Again: await mediator.Send(new ViewStanding(member, Today)));
        });

        Assert.Same(seen.First, seen.Again);
    }
}
