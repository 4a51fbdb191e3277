using PartnerHub.Access.Accounts;
using PartnerHub.Access.Entering;
using PartnerHub.Access.MyAccount;
using PartnerHub.Access.ReadyMade;
using PartnerHub.Access.Setup;
using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Tests;

public sealed class LinkTests
{
    private const string Email = "paul@partner.example";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Setup_Link_MakesOneOperatorOnce(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        var link = (await AccessModule.PrepareAsync(desk.Host.Services, CancellationToken.None)).SetupLink!;
        Assert.True((await desk.VisitAsync(new FindLink(link)))!.IsSetup);

        var secret = (await desk.VisitAsync(new SetUpHub(link, "olivia@hub.example", "Olivia", AccessDesk.Password, "fr", "tests"))).Secret!;

        Assert.Null((await desk.WhoAsync(secret))!.Caller.Grants);
        Assert.Null((await desk.VisitAsync(new SetUpHub(link, "second@hub.example", "Second", AccessDesk.Password, "fr", "tests"))).Secret);
        Assert.Null((await AccessModule.PrepareAsync(desk.Host.Services, CancellationToken.None)).SetupLink);
        Assert.Equal(1, await desk.CountAsync("SELECT COUNT(*) FROM access_account"));
    }

    [Fact]
    public async Task Setup_SecondStart_TakesTheFirstLinkBack()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var first = (await AccessModule.PrepareAsync(desk.Host.Services, CancellationToken.None)).SetupLink!;
        var second = (await AccessModule.PrepareAsync(desk.Host.Services, CancellationToken.None)).SetupLink!;

        Assert.Null(await desk.VisitAsync(new FindLink(first)));
        Assert.NotNull(await desk.VisitAsync(new FindLink(second)));
    }

    [Fact]
    public async Task Link_OfADay_WorksUntilItIsOver()
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.Host.SendAsync(new InviteAccount(Email, "Paul", "fr", "partner-administrator", "partner:p1"));
        var link = await desk.LinkAsync(Email);

        desk.Time.Move(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal(Email, (await desk.VisitAsync(new FindLink(link)))!.Email);
        desk.Time.Move(TimeSpan.FromSeconds(1));
        Assert.Null(await desk.VisitAsync(new FindLink(link)));
        Assert.Null((await desk.VisitAsync(new ChoosePassword(link, AccessDesk.Password, "tests"))).Secret);
    }

    [Fact]
    public async Task Link_OfAnotherPurpose_DoesNothing()
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.Host.SendAsync(new InviteAccount(Email, "Paul", "fr", "partner-member", "partner:p1"));
        var link = await desk.LinkAsync(Email);

        Assert.Null((await desk.VisitAsync(new SetUpHub(link, "intruder@hub.example", "Intruder", AccessDesk.Password, "en", "tests"))).Secret);

        Assert.NotNull((await desk.VisitAsync(new ChoosePassword(link, AccessDesk.Password, "tests"))).Secret);
    }

    [Fact]
    public async Task InviteAgain_NewLink_ReplacesTheFirst()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var account = await desk.Host.SendAsync(new InviteAccount(Email, "Paul", "fr", "partner-member", "partner:p1"));
        var first = await desk.LinkAsync(Email);
        desk.Time.Move(TimeSpan.FromMinutes(1));

        Assert.True(await desk.Host.SendAsync(new InviteAgain(account)));

        Assert.Null(await desk.VisitAsync(new FindLink(first)));
        Assert.NotNull(await desk.VisitAsync(new FindLink(await desk.LinkAsync(Email))));
    }

    [Fact]
    public async Task Reset_KnownAddress_EndsSessionsWhenUsed()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, secret) = await desk.JoinAsync(Email, "partner-member", "partner:p1");
        desk.Time.Move(TimeSpan.FromMinutes(1));

        await desk.VisitAsync(new AskReset(Email));
        Assert.NotNull(await desk.WhoAsync(secret));
        Assert.NotNull((await desk.VisitAsync(new ChoosePassword(await desk.LinkAsync(Email), "nine red bicycles race", "tests"))).Secret);

        Assert.Null(await desk.WhoAsync(secret));
        Assert.Null(await desk.SignInAsync(Email, AccessDesk.Password));
    }

    [Theory]
    [InlineData("nobody@partner.example")]
    [InlineData("no address")]
    public async Task Reset_UnknownAddress_SendsNothingAndSaysNothing(string email)
    {
        await using var desk = await AccessDesk.OpenAsync();

        await desk.VisitAsync(new AskReset(email));

        Assert.Equal(0, await desk.CountAsync("SELECT COUNT(*) FROM notices_mail"));
    }

    [Fact]
    public async Task Invite_TakenAddress_IsRefusedAtItsField()
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.JoinAsync(Email, "partner-member", "partner:p1");

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => desk.Host.SendAsync(new InviteAccount(Email.ToUpperInvariant(), "Paul", "fr", "partner-member", "partner:p2")));

        Assert.Equal("$.email", Assert.Single(refused.Errors).Path);
    }

    [Fact]
    public async Task ReadyMade_StartOutsideOfDevelopment_DisablesThem()
    {
        await using var desk = await AccessDesk.OpenAsync(environment: "Development");
        await desk.Host.SendAsync(new AddReadyMadeAccounts(["acme-tiers"], "p1"));
        var entered = Assert.Single(await desk.VisitAsync(new ListReadyMade()), account => account.Role == Roles.Role.Operator);
        Assert.NotNull((await desk.VisitAsync(new EnterReadyMade(entered.Id, "tests"))).Secret);

        desk.Host.Services.GetPlace().EnvironmentName = "Production";
        var notice = await AccessModule.PrepareAsync(desk.Host.Services, CancellationToken.None);

        Assert.Equal(6, notice.Disabled);
        Assert.NotNull(notice.SetupLink);
        Assert.Empty(await desk.VisitAsync(new ListReadyMade()));
        Assert.Null((await desk.VisitAsync(new EnterReadyMade(entered.Id, "tests"))).Secret);
    }

    [Fact]
    public async Task EnterReadyMade_AccountOfAPerson_IsRefused()
    {
        await using var desk = await AccessDesk.OpenAsync(environment: "Development");
        var (account, _) = await desk.JoinAsync(Email, "partner-member", "partner:p1");

        Assert.Null((await desk.VisitAsync(new EnterReadyMade(account, "tests"))).Secret);
    }
}
