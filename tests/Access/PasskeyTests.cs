using PartnerHub.Access.Accounts;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Entering;
using PartnerHub.Access.Factors;
using PartnerHub.Access.Passkeys;
using PartnerHub.Databases;

namespace PartnerHub.Access.Tests;

public sealed class PasskeyTests
{
    private const string Email = "manon@vendor.example";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Passkey_Made_OpensASessionByItself(string provider)
    {
        await using var desk = await OpenAsync(provider);
        var (who, key) = await JoinAsync(desk);

        var entered = await EnterAsync(desk, key);

        Assert.Equal(who.Caller.Actor, (await desk.WhoAsync(entered.Secret!))!.Caller.Actor);
        var kept = Assert.Single((await desk.Host.SendAsync(new ViewPasskeys(), who.Caller))!.Keys);
        Assert.Equal(("Laptop", 1L), (kept.Name, kept.Counter));
        Assert.NotNull(kept.UsedAt);
    }

    [Fact]
    public async Task Passkey_OfAnAccount_MakesItsPasswordAloneTooLittle()
    {
        await using var desk = await OpenAsync();
        var (who, key) = await JoinAsync(desk);

        var first = await desk.VisitAsync(new SignIn(Email, AccessDesk.Password, "tests"));
        Assert.Null(first.Secret);
        Assert.NotNull(first.Waiting);
        Assert.NotNull((await EnterAsync(desk, key)).Secret);

        Assert.True(await desk.Host.SendAsync(new ResetSecondFactor(who.Caller.Actor)));
        Assert.Null((await EnterAsync(desk, key)).Secret);
        Assert.NotNull(await desk.SignInAsync(Email, AccessDesk.Password));
    }

    [Theory]
    [InlineData("https://hub.example.evil.example", null)]
    [InlineData("http://hub.example", null)]
    [InlineData("https://hub.example", "evil.example")]
    public async Task Answer_OfAnotherSite_IsRefused(string origin, string? site)
    {
        await using var desk = await OpenAsync();
        var (who, key) = await JoinAsync(desk);

        var asked = await desk.VisitAsync(new OfferEntry());
        Assert.Equal(SignInAnswer.Refused, await desk.VisitAsync(new EnterByPasskey(asked.Seal, key.Prove(asked.Question, origin, site), "tests")));
        var making = (await desk.Host.SendAsync(new ViewPasskeys(), who.Caller))!.Offer;
        Assert.Equal(PasskeyOutcome.Refused, await desk.Host.SendAsync(new AddPasskey(making.Seal, new SoftwareKey().Make(making.Question, origin, site), "Other", AccessDesk.Password, who.Session), who.Caller));

        Assert.NotNull((await EnterAsync(desk, key)).Secret);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Answer_Replayed_IsRefused(string provider)
    {
        await using var desk = await OpenAsync(provider);
        var (_, key) = await JoinAsync(desk);
        var asked = await desk.VisitAsync(new OfferEntry());
        var answer = key.Prove(asked.Question);
        Assert.NotNull((await desk.VisitAsync(new EnterByPasskey(asked.Seal, answer, "tests"))).Secret);

        Assert.Equal(SignInAnswer.Refused, await desk.VisitAsync(new EnterByPasskey(asked.Seal, answer, "tests")));
        Assert.Equal(SignInAnswer.Refused, await desk.VisitAsync(new EnterByPasskey(asked.Seal, key.Prove(asked.Question), "tests")));
        var other = await desk.VisitAsync(new OfferEntry());
        Assert.Equal(SignInAnswer.Refused, await desk.VisitAsync(new EnterByPasskey(other.Seal, answer, "tests")));
    }

    [Fact]
    public async Task Device_Copied_IsRefusedOnceItsCounterGoesBack()
    {
        await using var desk = await OpenAsync();
        var (_, key) = await JoinAsync(desk);
        await EnterAsync(desk, key);
        await EnterAsync(desk, key);
        await EnterAsync(desk, key);

        key.Counter = 1;
        Assert.Equal(SignInAnswer.Refused, await EnterAsync(desk, key));
        Assert.NotNull((await EnterAsync(desk, key, counter: 3)).Secret);
    }

    [Fact]
    public async Task Question_OlderThanTenMinutes_IsNotAnswered()
    {
        await using var desk = await OpenAsync();
        var (_, key) = await JoinAsync(desk);
        var asked = await desk.VisitAsync(new OfferEntry());
        desk.Time.Move(TimeSpan.FromMinutes(10));

        Assert.Equal(SignInAnswer.Refused, await desk.VisitAsync(new EnterByPasskey(asked.Seal, key.Prove(asked.Question), "tests")));
    }

    [Fact]
    public async Task Device_ThatDoesNotAskForItsHolder_IsRefused()
    {
        await using var desk = await OpenAsync();
        var (_, key) = await JoinAsync(desk);
        key.Verifies = false;

        Assert.Equal(SignInAnswer.Refused, await EnterAsync(desk, key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("nonsense")]
    public async Task Answer_ThatIsNone_IsRefused(string answer)
    {
        await using var desk = await OpenAsync();
        var (who, _) = await JoinAsync(desk);
        var asked = await desk.VisitAsync(new OfferEntry());
        var making = (await desk.Host.SendAsync(new ViewPasskeys(), who.Caller))!.Offer;

        Assert.Equal(SignInAnswer.Refused, await desk.VisitAsync(new EnterByPasskey(asked.Seal, answer, "tests")));
        Assert.Equal(PasskeyOutcome.Refused, await desk.Host.SendAsync(new AddPasskey(making.Seal, answer, "Other", AccessDesk.Password, who.Session), who.Caller));
        Assert.Equal(PasskeyOutcome.Refused, await desk.Host.SendAsync(new AddPasskey("seal", answer, "Other", AccessDesk.Password, who.Session), who.Caller));
    }

    [Fact]
    public async Task Suspended_EntersByNoPasskey()
    {
        await using var desk = await OpenAsync();
        var (who, key) = await JoinAsync(desk);
        await desk.Host.SendAsync(new SuspendAccount(who.Caller.Actor, Suspended: true));

        Assert.Equal(SignInAnswer.Refused, await EnterAsync(desk, key));
    }

    [Fact]
    public async Task Keep_OfAnother_ChangesNothing()
    {
        await using var desk = await OpenAsync();
        var (who, key) = await JoinAsync(desk);
        var kept = (await desk.Host.SendAsync(new ViewPasskeys(), who.Caller))!.Keys[0];
        var (_, secret) = await desk.JoinAsync("other@vendor.example", "vendor-viewer", "program:acme-tiers");
        var other = (await desk.WhoAsync(secret))!;

        Assert.False(await desk.Host.SendAsync(new RenamePasskey(kept.KeyHash, "Mine"), other.Caller));
        await desk.Host.SendAsync(new RemovePasskey(kept.KeyHash, AccessDesk.Password), other.Caller);
        Assert.Equal(PasskeyOutcome.WrongPassword, await desk.Host.SendAsync(new RemovePasskey(kept.KeyHash, "wrong"), who.Caller));
        Assert.NotNull((await EnterAsync(desk, key)).Secret);

        Assert.True(await desk.Host.SendAsync(new RenamePasskey(kept.KeyHash, "Old laptop"), who.Caller));
        Assert.Equal("Old laptop", (await desk.Host.SendAsync(new ViewPasskeys(), who.Caller))!.Keys[0].Name);
        Assert.Equal(PasskeyOutcome.Done, await desk.Host.SendAsync(new RemovePasskey(kept.KeyHash, AccessDesk.Password), who.Caller));
        Assert.Equal(SignInAnswer.Refused, await EnterAsync(desk, key));
    }

    private static Task<AccessDesk> OpenAsync(string provider = TestDatabase.Sqlite) => AccessDesk.OpenAsync(provider, settings: ("Access:PublicAddress", "https://hub.example"));

    private static async Task<SignInAnswer> EnterAsync(AccessDesk desk, SoftwareKey key, uint? counter = null)
    {
        key.Counter = counter ?? key.Counter;
        var asked = await desk.VisitAsync(new OfferEntry());
        return await desk.VisitAsync(new EnterByPasskey(asked.Seal, key.Prove(asked.Question), "tests"));
    }

    private static async Task<(SignedIn Who, SoftwareKey Key)> JoinAsync(AccessDesk desk)
    {
        var (_, secret) = await desk.JoinAsync(Email, "vendor-manager", "program:acme-tiers");
        var who = (await desk.WhoAsync(secret))!;
        var key = new SoftwareKey();
        var offer = (await desk.Host.SendAsync(new ViewPasskeys(), who.Caller))!.Offer;
        var answer = key.Make(offer.Question);
        Assert.Equal(PasskeyOutcome.WrongPassword, await desk.Host.SendAsync(new AddPasskey(offer.Seal, answer, "Laptop", "wrong", who.Session), who.Caller));
        Assert.Equal(PasskeyOutcome.Done, await desk.Host.SendAsync(new AddPasskey(offer.Seal, answer, "Laptop", AccessDesk.Password, who.Session), who.Caller));
        return (who, key);
    }
}
