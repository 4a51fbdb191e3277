using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace PartnerHub.EndToEnd.Tests.Access;

/// <summary>Each role signs in and gets its main task done, without an address typed; modules/Access/README.md lists the ways.</summary>
[Collection(Writing.Name)]
public sealed class RoleWalkTests(Site site)
{
    [Fact]
    public async Task Visitor_Home_ShowsRulebooksAndTheSignIn()
    {
        await using var visit = await site.Open("/", Look.Desk, asOperator: false);

        Assert.Equal(200, visit.Status);
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Search)).ToHaveCountAsync(0);
        await visit.Page.Locator("main a[href='/programs/kaspersky-tiers']").First.ClickAsync();
        await visit.Arrive("/programs/kaspersky-tiers");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Members" })).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Visitor_ClosedPage_SignsInAndComesBackToIt()
    {
        await using var visit = await site.Open("/programs/kaspersky-tiers/members", Look.Desk, asOperator: false);
        await visit.Arrive("/sign-in?to=%2Fprograms%2Fkaspersky-tiers%2Fmembers");

        await EnterAsync(visit, "Vendor viewer");

        await visit.Arrive("/programs/kaspersky-tiers/members");
        Assert.StartsWith("Members", await visit.Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PartnerAdministrator_SeesOwnLevelAndNoVendorsButtons()
    {
        await using var visit = await site.Open("/sign-in", Look.Phone, asOperator: false);
        await EnterAsync(visit, "Partner administrator");
        await visit.Arrive("/");

        var mine = visit.Page.Locator("#mine a").First;
        await Expect(mine).ToBeVisibleAsync();
        await visit.Photograph("partner-home");
        await mine.ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Contains("/members/p001.", visit.Page.Url, StringComparison.Ordinal);
        await Expect(visit.Page.Locator("form[action*='/override'], form[action*='/placements/'], a[href*='/facts/new']")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("a[href*='/appeal']").First).ToBeAttachedAsync();
        Assert.Equal(0, await visit.Overflow());
        Assert.Equal("", string.Join("\n", await visit.Barriers()));

        await visit.Go("/members/p002.kaspersky-tiers");
        Assert.Equal(404, visit.Status);
        await visit.Go("/members/nobody.kaspersky-tiers");
        Assert.Equal(404, visit.Status);
    }

    [Fact]
    public async Task PartnerAdministrator_Contests_AndSeesTheAnswer()
    {
        await using var visit = await site.Open("/sign-in", Look.Desk, asOperator: false);
        await EnterAsync(visit, "Partner administrator");
        await visit.Page.Locator("#mine a").First.ClickAsync();

        await visit.Page.Locator("a[href*='/appeal']").First.ClickAsync();
        await visit.Page.Locator("textarea[name=comment]").FillAsync("The count leaves out our second office.");
        await visit.Page.Locator("main form button[type=submit]").First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/journal/[0-9]+$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Contains("The count leaves out our second office.", await visit.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manager_OpensADecision_MayDecideAndNotAdminister()
    {
        await using var visit = await site.Open("/sign-in", Look.Desk, asOperator: false);
        await EnterAsync(visit, "Channel manager");

        await Expect(visit.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Accounts" })).ToHaveCountAsync(0);
        await visit.Go("/programs/kaspersky-tiers/decisions");
        Assert.Equal(200, visit.Status);
        await visit.Go("/members/p001.kaspersky-tiers");
        await Expect(visit.Page.Locator("form[action*='/override']").First).ToBeAttachedAsync();
        await visit.Go("/accounts");
        Assert.Equal(403, visit.Status);
    }

    [Fact]
    public async Task Consultant_BeginsAClient_AndSeesIt()
    {
        await using var visit = await site.Open("/sign-in", Look.Desk, asOperator: false);
        await EnterAsync(visit, "Consultant");
        await visit.Go("/onboarding");

        await visit.Page.Locator("#client").FillAsync("Example Consulting Client");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator(".trail")).ToContainTextAsync("Example Consulting Client");

        await using var other = await site.Open("/sign-in", Look.Desk, asOperator: false);
        await EnterAsync(other, "Channel manager");
        await other.Go(new Uri(visit.Page.Url).AbsolutePath);
        Assert.Equal(404, other.Status);
    }

    [Fact]
    public async Task Operator_Invites_AndTheInvitedSignsIn()
    {
        await using var visit = await site.Open("/sign-in", Look.Desk, asOperator: false);
        await EnterAsync(visit, "Operator");
        await visit.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Accounts" }).First.ClickAsync();
        await visit.Page.Locator("#email").FillAsync("viewer@vendor.example");
        await visit.Page.Locator("#name").FillAsync("Vera Viewer");
        await visit.Page.Locator("#role").SelectOptionAsync("vendor-viewer");
        await visit.Page.Locator("#scope").FillAsync("program:kaspersky-tiers");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Invite", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Vera Viewer");
        Assert.Contains("invited", await visit.Text(), StringComparison.Ordinal);

        var link = await site.Hub.MailedLinkAsync("viewer@vendor.example");
        await using var invited = await site.Open(link, Look.FrenchDesk, asOperator: false);
        Assert.Empty(await invited.Barriers());
        await invited.Page.Locator("#password").FillAsync("seven green kettles sing");
        await invited.Page.Locator("main form button[type=submit]").ClickAsync();
        await invited.Arrive("/");
        Assert.Contains("Vera Viewer", await invited.Text("header"), StringComparison.Ordinal);
        await invited.Go("/programs/logitech-tracks/members");
        Assert.Equal(404, invited.Status);
        await invited.Go(link);
        Assert.Equal(410, invited.Status);
    }

    [Fact]
    public async Task SignOut_ThenBack_ShowsNothing()
    {
        await using var visit = await site.Open("/sign-in", Look.Desk, asOperator: false);
        await EnterAsync(visit, "Vendor viewer");
        await visit.Go("/programs/kaspersky-tiers/members");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visit.Arrive("/");
        await visit.Go("/programs/kaspersky-tiers/members");

        await visit.Arrive("/sign-in?to=%2Fprograms%2Fkaspersky-tiers%2Fmembers");
    }

    [Fact]
    public async Task SignIn_WrongPassword_SaysSoAndKeepsTheAddress()
    {
        await using var visit = await site.Open("/sign-in", Look.FrenchPhone, asOperator: false);
        await visit.Page.Locator("#email").FillAsync("nobody@vendor.example");
        await visit.Page.Locator("#password").FillAsync("wrong");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Se connecter", Exact = true }).First.ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("ne vont pas ensemble");
        Assert.Equal("nobody@vendor.example", await visit.Page.Locator("#email").InputValueAsync());
        Assert.Equal("", await visit.Page.Locator("#password").InputValueAsync());
    }

    private static async Task EnterAsync(Visit visit, string role)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Enter as {role}", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First).ToBeAttachedAsync();
    }
}
