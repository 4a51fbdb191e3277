using OtpNet;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Entering;
using PartnerHub.Access.Factors;
using PartnerHub.Access.MyAccount;
using PartnerHub.Access.Setup;
using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Tests;

public sealed class SecondFactorTests
{
    private const string Email = "manon@vendor.example";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SignIn_WithSecondFactor_AsksForACode(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        var (who, app, _) = await TurnOnAsync(desk);
        desk.Time.Move(TimeSpan.FromMinutes(1));

        var first = await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests"));
        Assert.Null(first.Secret);
        var second = await EnterAsync(desk, first, app.ComputeTotp(desk.Time.GetUtcNow().UtcDateTime));

        Assert.Equal(who.Caller.Actor, (await desk.WhoAsync(second.Secret!))!.Caller.Actor);
        Assert.Null((await EnterAsync(desk, first, app.ComputeTotp(desk.Time.GetUtcNow().UtcDateTime.AddSeconds(30)))).Secret);
    }

    [Theory]
    [InlineData(-31, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public async Task Code_OfAClockApart_WorksWithinOneStep(int seconds, bool works)
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, app, _) = await TurnOnAsync(desk);
        desk.Time.Move(TimeSpan.FromMinutes(5));
        var waiting = await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests"));

        var answer = await EnterAsync(desk, waiting, app.ComputeTotp(desk.Time.GetUtcNow().UtcDateTime.AddSeconds(seconds)));

        Assert.Equal(works, answer.Secret is not null);
    }

    [Fact]
    public async Task Code_UsedOnce_WorksNoMore()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, app, _) = await TurnOnAsync(desk);
        desk.Time.Move(TimeSpan.FromMinutes(1));
        var code = app.ComputeTotp(desk.Time.GetUtcNow().UtcDateTime);
        Assert.NotNull((await EnterAsync(desk, await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests")), code)).Secret);

        Assert.Null((await EnterAsync(desk, await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests")), code)).Secret);
    }

    [Fact]
    public async Task Code_FiveMistakes_LockThePasswordToo()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, app, codes) = await TurnOnAsync(desk);
        desk.Time.Move(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 5; i++)
        {
            // A right password between two wrong codes gives no more tries.
            Assert.Null((await EnterAsync(desk, await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests")), "000000")).Secret);
        }

        Assert.Equal(SignInAnswer.Refused, await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests")));
        desk.Time.Move(TimeSpan.FromMinutes(15));
        var waiting = await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests"));
        Assert.NotNull((await EnterAsync(desk, waiting, app.ComputeTotp(desk.Time.GetUtcNow().UtcDateTime))).Secret);
        Assert.Equal(10, codes.Count);
    }

    [Fact]
    public async Task Code_WhileLocked_IsRefusedThoughRight()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, app, _) = await TurnOnAsync(desk);
        desk.Time.Move(TimeSpan.FromMinutes(1));
        var waiting = await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests"));
        for (var i = 0; i < 5; i++)
        {
            await EnterAsync(desk, waiting, "000000");
        }

        Assert.Null((await EnterAsync(desk, waiting, app.ComputeTotp(desk.Time.GetUtcNow().UtcDateTime))).Secret);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task RecoveryCode_EachOnce_StandsInForTheApp(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        var (who, _, codes) = await TurnOnAsync(desk);
        Assert.Equal(10, codes.Distinct(StringComparer.Ordinal).Count());

        Assert.NotNull((await EnterAsync(desk, await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests")), codes[3].ToUpperInvariant().Replace('-', ' '))).Secret);

        Assert.Null((await EnterAsync(desk, await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests")), codes[3])).Secret);
        Assert.NotNull((await EnterAsync(desk, await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests")), codes[4])).Secret);
        Assert.Equal(8, (await desk.Host.SendAsync(new ViewSecondFactor(), who.Caller))!.CodesLeft);
        Assert.Equal(0, await desk.CountAsync($"SELECT COUNT(*) FROM access_recovery WHERE hash = '{codes[0]}'"));
    }

    [Fact]
    public async Task RecoveryCodes_MadeAnew_ReplaceTheOldOnes()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (who, _, codes) = await TurnOnAsync(desk);

        Assert.Equal(FactorProof.WrongPassword, (await desk.Host.SendAsync(new RenewRecoveryCodes("wrong", codes[0]), who.Caller)).Proof);
        Assert.Equal(FactorProof.WrongCode, (await desk.Host.SendAsync(new RenewRecoveryCodes(AccessDesk.Password, "000000"), who.Caller)).Proof);
        var made = (await desk.Host.SendAsync(new RenewRecoveryCodes(AccessDesk.Password, codes[0]), who.Caller)).Made!.Codes;

        Assert.Empty(made.Intersect(codes, StringComparer.Ordinal));
        Assert.Null((await EnterAsync(desk, await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests")), codes[1])).Secret);
        Assert.NotNull((await EnterAsync(desk, await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests")), made[1])).Secret);
    }

    [Fact]
    public async Task TurnOn_EndsSessionsThatBeganWithoutIt()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, secret) = await desk.JoinAsync(Email, "vendor-manager", "program:acme-tiers");
        var elsewhere = (await desk.SignInAsync(Email, AccessDesk.Password))!;

        await TurnOnAsync(desk, (await desk.WhoAsync(secret))!);

        Assert.NotNull(await desk.WhoAsync(secret));
        Assert.Null(await desk.WhoAsync(elsewhere));
    }

    [Fact]
    public async Task TurnOff_NeedsPasswordAndCode()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (who, app, _) = await TurnOnAsync(desk);
        desk.Time.Move(TimeSpan.FromMinutes(1));
        var code = app.ComputeTotp(desk.Time.GetUtcNow().UtcDateTime);

        Assert.Equal(FactorProof.WrongPassword, await desk.Host.SendAsync(new TurnOffSecondFactor("wrong", code), who.Caller));
        Assert.Equal(FactorProof.WrongCode, await desk.Host.SendAsync(new TurnOffSecondFactor(AccessDesk.Password, "123"), who.Caller));
        Assert.NotNull((await desk.Host.SendAsync(new ViewSecondFactor(), who.Caller))!.Since);
        Assert.Equal(FactorProof.Right, await desk.Host.SendAsync(new TurnOffSecondFactor(AccessDesk.Password, code), who.Caller));

        Assert.NotNull(await desk.SignInAsync(Email, AccessDesk.Password));
    }

    [Fact]
    public async Task Begin_WrongPasswords_WaitAsTheSignInDoes()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, secret) = await desk.JoinAsync(Email, "vendor-manager", "program:acme-tiers");
        var who = (await desk.WhoAsync(secret))!;
        for (var i = 0; i < 5; i++)
        {
            Assert.False(await desk.Host.SendAsync(new BeginSecondFactor("wrong"), who.Caller));
        }

        Assert.False(await desk.Host.SendAsync(new BeginSecondFactor(AccessDesk.Password), who.Caller));
        Assert.Null((await desk.Host.SendAsync(new ViewSecondFactor(), who.Caller))!.Secret);
    }

    [Fact]
    public async Task Begin_WhileOn_LeavesTheAppAlone()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (who, _, _) = await TurnOnAsync(desk);

        await desk.Host.SendAsync(new BeginSecondFactor(AccessDesk.Password), who.Caller);

        Assert.NotNull((await desk.Host.SendAsync(new ViewSecondFactor(), who.Caller))!.Since);
        Assert.Null((await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests"))).Secret);
    }

    [Fact]
    public async Task Reset_ByAnOperator_IsLoggedAndEndsSessions()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (who, _, _) = await TurnOnAsync(desk);

        Assert.True(await desk.Host.SendAsync(new ResetSecondFactor(who.Caller.Actor)));

        Assert.NotNull(await desk.SignInAsync(Email, AccessDesk.Password));
        var kinds = (await desk.Host.SendAsync(new ListEvents { Account = who.Caller.Actor })).Select(entry => entry.Kind);
        Assert.Equal([EventKind.SignedIn, EventKind.SecondFactorReset, EventKind.SecondFactorOn], kinds.Take(3));
        Assert.False(await desk.Host.SendAsync(new ResetSecondFactor(who.Caller.Actor)));
    }

    [Fact]
    public async Task MailedLink_DoesNotGoAroundIt()
    {
        await using var desk = await AccessDesk.OpenAsync();
        await TurnOnAsync(desk);
        desk.Time.Move(TimeSpan.FromMinutes(1));
        await desk.VisitAsync(new AskReset(Email));

        var chosen = await desk.VisitAsync(new ChoosePassword(await desk.LinkAsync(Email), "eight blue lanterns glow", "tests"));

        Assert.Null(chosen.Secret);
        Assert.NotNull(chosen.Waiting);
    }

    [Fact]
    public async Task Waiting_ChoosesNoPassword_AndEndsAfterTenMinutes()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, app, _) = await TurnOnAsync(desk);
        var waiting = await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests"));

        Assert.Null(await desk.VisitAsync(new FindLink(waiting.Waiting!)));
        Assert.Equal(SignInAnswer.Refused, await desk.VisitAsync(new ChoosePassword(waiting.Waiting!, "eight blue lanterns glow", "tests")));
        desk.Time.Move(TimeSpan.FromMinutes(10));
        Assert.Equal(SignInAnswer.Refused, await EnterAsync(desk, waiting, app.ComputeTotp(desk.Time.GetUtcNow().UtcDateTime)));
    }

    [Fact]
    public async Task Role_ThatAsksForIt_HoldsOnceItIsOn()
    {
        await using var desk = await AccessDesk.OpenAsync(settings: ("Access:SecondFactorFor:0", "vendor-manager"));
        var (_, secret) = await desk.JoinAsync(Email, "vendor-manager", "program:acme-tiers");
        var before = (await desk.WhoAsync(secret))!;
        Assert.True(before.LacksSecondFactor);
        Assert.False(before.Caller.May(Rights.Read, SubjectPlace.OfProgram("acme-tiers")));
        var key = await desk.Host.SendAsync(new MakeKey("export", Reads: true, 30), before.Caller);
        Assert.True((await desk.WhoseKeyAsync(key.Secret))!.LacksSecondFactor);

        await TurnOnAsync(desk, before);

        var after = (await desk.WhoAsync(secret))!;
        Assert.False(after.LacksSecondFactor);
        Assert.True(after.Caller.May(Rights.Decide, SubjectPlace.OfProgram("acme-tiers")));
        var (_, viewer) = await desk.JoinAsync("viewer@vendor.example", "vendor-viewer", "program:acme-tiers");
        Assert.False((await desk.WhoAsync(viewer))!.LacksSecondFactor);
    }

    private static Task<SignInAnswer> EnterAsync(AccessDesk desk, SignInAnswer waiting, string code) => desk.VisitAsync(new EnterCode(waiting.Waiting!, code, "tests"));

    private static async Task<(SignedIn Who, Totp App, IReadOnlyList<string> Codes)> TurnOnAsync(AccessDesk desk)
    {
        var (_, secret) = await desk.JoinAsync(Email, "vendor-manager", "program:acme-tiers");
        var who = (await desk.WhoAsync(secret))!;
        var (app, codes) = await TurnOnAsync(desk, who);
        return (who, app, codes);
    }

    private static async Task<(Totp App, IReadOnlyList<string> Codes)> TurnOnAsync(AccessDesk desk, SignedIn who)
    {
        Assert.True(await desk.Host.SendAsync(new BeginSecondFactor(AccessDesk.Password), who.Caller));
        var view = (await desk.Host.SendAsync(new ViewSecondFactor(), who.Caller))!;
        var app = new Totp(Base32Encoding.ToBytes(view.Secret!));
        Assert.Contains($"secret={view.Secret}", view.Address, StringComparison.Ordinal);
        Assert.Null(await desk.Host.SendAsync(new ProveSecondFactor("000000", who.Session), who.Caller));
        var made = (await desk.Host.SendAsync(new ProveSecondFactor(app.ComputeTotp(desk.Time.GetUtcNow().UtcDateTime), who.Session), who.Caller))!;
        Assert.Null((await desk.Host.SendAsync(new ViewSecondFactor(), who.Caller))!.Secret);
        return (app, made.Codes);
    }
}
