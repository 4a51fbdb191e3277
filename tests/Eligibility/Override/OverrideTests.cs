using PartnerHub.Databases;
using PartnerHub.Eligibility.Override;
using PartnerHub.Kits.Messaging;
using PartnerHub.Journal;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Tests.Override;

public class OverrideTests
{
    private static readonly DateTimeOffset Noon = new(2018, 2, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2018, 2, 15);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Override_WhileItHolds_IsTheLevelBesideTheRuling(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);
        var member = await hub.EnrolAsync("p1", Members.Registered, Members.Website);

        var given = await hub.SendAsync(new OverrideLevel(member, "gold", Today, Today.AddDays(9), "agreed by contract"));

        Assert.Equal(("gold", "agreed by contract", "operator"), (given!.Level, given.Reason, given.Actor));
        Assert.Equal("gold", (await EffectiveAsync(hub, member, Today.AddDays(9)))!.Level);
        Assert.Equal("registered", (await EffectiveAsync(hub, member, Today.AddDays(10)))!.Level);
        Assert.Equal("registered", (await EffectiveAsync(hub, member, Today.AddDays(-1)))!.Level);
        Assert.Equal(("registered", "registered"), ((await hub.StandingAsync(member)).CurrentLevel, (await hub.StandingAsync(member)).TodayLevel));
        Assert.Single(await hub.EntriesAsync(member), entry => entry.Kind == RulingKinds.Override);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Override_TakenBack_EndsAtOnceAndIsKept(string provider)
    {
        await using var hub = await Hub.OpenAsync(provider, Noon);
        var member = await hub.EnrolAsync("p1", Members.Registered);
        await hub.SendAsync(new OverrideLevel(member, "gold", Today, null, "agreed by contract"));

        var revoked = await hub.SendAsync(new RevokeOverride(member, "the contract ended"));

        Assert.Equal(("operator", "the contract ended", "gold"), (revoked!.RevokedBy, revoked.Revocation, revoked.Level));
        Assert.Equal("registered", (await EffectiveAsync(hub, member, Today))!.Level);
        Assert.Null(await hub.SendAsync(new RevokeOverride(member, "again")));
    }

    [Fact]
    public async Task Override_OfAnotherVersion_ChangesNothing()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await hub.EnrolAsync("p1", Members.Registered);
        var given = await hub.SendAsync(new OverrideLevel(member, "gold", Today, null, "agreed") { Version = 0 });

        await Assert.ThrowsAsync<LostRaceException>(() => hub.SendAsync(new OverrideLevel(member, "silver", Today, null, "agreed") { Version = 0 }));

        Assert.Equal(given, (await hub.SendAsync(new ViewMember(member)))!.LastOverride);
    }

    [Fact]
    public async Task Override_ToALevelOfAnotherProgram_IsRefused()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await hub.EnrolAsync("p1", Members.Registered);

        var refusal = await Assert.ThrowsAsync<InvalidRequestException>(() => hub.SendAsync(new OverrideLevel(member, "premier", Today, null, "agreed")));

        Assert.Equal("$.level", refusal.Errors[0].Path);
    }

    [Fact]
    public async Task Dossier_UnderAnOverride_HoldsItsLevelWhileItLasts()
    {
        await using var hub = await Hub.OpenAsync(Noon);
        var member = await hub.EnrolAsync("p1", Members.Registered, Members.Website);
        await hub.SendAsync(new RecordLevel(Hub.Tiers, member, "bronze", Today.AddDays(-5)));
        var known = (await hub.SendAsync(new GetDossier(member)))!.Dossier;
        var given = await hub.SendAsync(new OverrideLevel(member, "gold", Today.AddDays(-1), Today.AddDays(9), "agreed"));

        var seen = (await hub.SendAsync(new ViewMember(member, Today.AddDays(9))))!;
        var (dossier, after) = (seen.InEffect, (await hub.SendAsync(new ViewMember(member, Today.AddDays(10))))!);

        Assert.Equal(given, seen.Override);
        int[] days = [0, -1, -2, -5, -6];
        Assert.Equal("gold gold bronze bronze registered", string.Join(' ', days.Select(day => dossier.LevelOn(Today.AddDays(day)))));
        Assert.Same(known, after.InEffect);
        Assert.Null(after.Override);
    }

    private static Task<MemberOnDay?> EffectiveAsync(Hub hub, string member, DateOnly on) => hub.SendAsync(new ViewMember(member, on));
}
