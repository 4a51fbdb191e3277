using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Entering;
using PartnerHub.Access.MyAccount;
using PartnerHub.Access.Setup;
using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Tests;

public sealed class SignInTests
{
    private const string Email = "manon@vendor.example";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SignIn_RightPassword_ActsByItsRoles(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        var (account, _) = await desk.JoinAsync(Email, "vendor-manager", "program:acme-tiers");

        var who = await desk.WhoAsync((await desk.SignInAsync(" Manon@Vendor.Example ", AccessDesk.Password))!);

        Assert.Equal(account, who!.Caller.Actor);
        Assert.True(who.Caller.May(Rights.Decide, SubjectPlace.OfProgram("acme-tiers")));
        Assert.False(who.Caller.May(Rights.Read, SubjectPlace.OfProgram("other")));
        Assert.False(who.Caller.May(Rights.Administer, SubjectPlace.OfProgram("acme-tiers")));
    }

    [Theory]
    [InlineData(Email, "seven green kettles hum")]
    [InlineData("nobody@vendor.example", AccessDesk.Password)]
    [InlineData("not an address", AccessDesk.Password)]
    [InlineData("", "")]
    public async Task SignIn_WrongOrUnknown_IsRefusedAlike(string email, string password)
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");

        Assert.Null(await desk.SignInAsync(email, password));
    }

    [Fact]
    public async Task SignIn_FiveFailures_WaitsAQuarterOfAnHour()
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");
        for (var i = 0; i < 5; i++)
        {
            Assert.Null(await desk.SignInAsync(Email, "wrong"));
        }

        Assert.Null(await desk.SignInAsync(Email, AccessDesk.Password));
        desk.Time.Move(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Null(await desk.SignInAsync(Email, AccessDesk.Password));
        desk.Time.Move(TimeSpan.FromSeconds(1));
        Assert.NotNull(await desk.SignInAsync(Email, AccessDesk.Password));
    }

    [Fact]
    public async Task SignIn_FourFailures_DoNotLock()
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");
        for (var i = 0; i < 4; i++)
        {
            Assert.Null(await desk.SignInAsync(Email, "wrong"));
        }

        Assert.NotNull(await desk.SignInAsync(Email, AccessDesk.Password));
        Assert.Equal(0, await desk.CountAsync("SELECT COUNT(*) FROM access_attempt"));
    }

    [Fact]
    public async Task SignIn_UnknownAddress_WaitsAsAKnownOneDoes()
    {
        await using var desk = await AccessDesk.OpenAsync();
        for (var i = 0; i < 7; i++)
        {
            Assert.Null(await desk.SignInAsync("nobody@vendor.example", "wrong"));
        }

        Assert.Equal(1, await desk.CountAsync("SELECT COUNT(*) FROM access_attempt WHERE locked_until IS NOT NULL AND failures = 5"));
    }

    [Fact]
    public async Task Suspend_OpenSession_EndsAtOnce()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (account, secret) = await desk.JoinAsync(Email, "vendor-manager", "program:acme-tiers");
        Assert.NotNull(await desk.WhoAsync(secret));

        Assert.True(await desk.Host.SendAsync(new SuspendAccount(account, Suspended: true)));

        Assert.Null(await desk.WhoAsync(secret));
        Assert.Null(await desk.SignInAsync(Email, AccessDesk.Password));
        Assert.True(await desk.Host.SendAsync(new SuspendAccount(account, Suspended: false)));
        Assert.Null(await desk.WhoAsync(secret));
        Assert.NotNull(await desk.SignInAsync(Email, AccessDesk.Password));
    }

    [Fact]
    public async Task Session_UnusedForTwelveHours_Ends()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, secret) = await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");

        desk.Time.Move(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await desk.WhoAsync(secret));
        desk.Time.Move(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await desk.WhoAsync(secret));
        desk.Time.Move(TimeSpan.FromHours(12));
        Assert.Null(await desk.WhoAsync(secret));
    }

    [Fact]
    public async Task Session_UsedForSevenDays_Ends()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, secret) = await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");
        for (var hour = 0; hour < 7 * 24 - 6; hour += 6)
        {
            Assert.NotNull(await desk.WhoAsync(secret));
            desk.Time.Move(TimeSpan.FromHours(6));
        }

        Assert.NotNull(await desk.WhoAsync(secret));
        desk.Time.Move(TimeSpan.FromHours(6));
        Assert.Null(await desk.WhoAsync(secret));
    }

    [Fact]
    public async Task SignOut_StolenCookie_IsWorthNothing()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (account, secret) = await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");
        var who = (await desk.WhoAsync(secret))!;

        await desk.Host.SendAsync(new SignOut(who.Session!), who.Caller);

        Assert.Null(await desk.WhoAsync(secret));
        Assert.Contains(await desk.Host.SendAsync(new ListEvents { Account = account }), entry => entry.Kind == EventKind.SignedOut);
    }

    [Fact]
    public async Task SignOut_SessionOfAnother_StaysOpen()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, secret) = await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");
        var (_, other) = await desk.JoinAsync("other@vendor.example", "vendor-viewer", "program:acme-tiers");

        await desk.Host.SendAsync(new SignOut((await desk.WhoAsync(secret))!.Session!), (await desk.WhoAsync(other))!.Caller);

        Assert.NotNull(await desk.WhoAsync(secret));
    }

    [Fact]
    public async Task ChangePassword_Right_EndsAllOtherSessions()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, secret) = await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");
        var elsewhere = (await desk.SignInAsync(Email, AccessDesk.Password))!;
        var who = (await desk.WhoAsync(secret))!;

        Assert.False(await desk.Host.SendAsync(new ChangePassword("wrong", "eight blue lanterns glow", who.Session), who.Caller));
        Assert.True(await desk.Host.SendAsync(new ChangePassword(AccessDesk.Password, "eight blue lanterns glow", who.Session), who.Caller));

        Assert.NotNull(await desk.WhoAsync(secret));
        Assert.Null(await desk.WhoAsync(elsewhere));
        Assert.Null(await desk.SignInAsync(Email, AccessDesk.Password));
        Assert.NotNull(await desk.SignInAsync(Email, "eight blue lanterns glow"));
    }

    [Theory]
    [InlineData("short one")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("Password123456")]
    [InlineData("manon-manon-1")]
    public async Task ChoosePassword_Weak_IsRefusedAndTheLinkHolds(string weak)
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.Host.SendAsync(new InviteAccount(Email, "Manon", "fr", "vendor-viewer", "program:acme-tiers"));
        var link = await desk.LinkAsync(Email);

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => desk.VisitAsync(new ChoosePassword(link, weak, "tests")));

        Assert.Equal("$.password", Assert.Single(refused.Errors).Path);
        Assert.NotNull((await desk.VisitAsync(new ChoosePassword(link, AccessDesk.Password, "tests"))).Secret);
    }
}
