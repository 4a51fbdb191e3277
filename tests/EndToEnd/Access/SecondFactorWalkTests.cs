using System.Net;
using Microsoft.Playwright;
using OtpNet;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.MyAccount;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Kits.Messaging;
using PartnerHub.Tests;
using static Microsoft.Playwright.Assertions;

namespace PartnerHub.EndToEnd.Tests.Access;

/// <summary>A second factor is set up, asked for, replaced by a recovery code and turned off, without an address typed.</summary>
[Collection(Writing.Name)]
public sealed class SecondFactorWalkTests(Site site, StrictHub strict) : IClassFixture<StrictHub>
{
    private const string Password = "seven green kettles sing";
    private static readonly DateTime Now = new(RunningHub.Today, new TimeOnly(9, 0), DateTimeKind.Utc);

    [Fact]
    public async Task SecondFactor_FromSetUpToOff()
    {
        await using var visit = await JoinAsync(site.Hub, "tina@vendor.example", Look.FrenchPhone);
        await visit.Go("/account");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Gérer le second facteur" }).ClickAsync();
        await visit.Page.Locator("#current").FillAsync(Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mettre en place", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Img, new() { Name = "Code QR du secret" })).ToBeVisibleAsync();
        Assert.Equal("", string.Join("\n", await visit.Barriers()));
        Assert.Equal(0, await visit.Overflow());
        await visit.Photograph("second-factor-setup");

        var app = new Totp(Base32Encoding.ToBytes(await visit.Page.Locator("#secret").InnerTextAsync()));
        await visit.Page.Locator("#code").FillAsync("000000");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Activer", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("un code encore valable");
        await visit.Page.Locator("#code").FillAsync(app.ComputeTotp(Now.AddSeconds(-30)));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Activer", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("#recovery-codes li")).ToHaveCountAsync(10);
        Assert.Equal("", string.Join("\n", await visit.Barriers()));
        Assert.Equal(0, await visit.Overflow());
        var codes = await visit.Page.Locator("#recovery-codes code").AllInnerTextsAsync();

        await visit.Go("/account/second-factor");
        await Expect(visit.Page.Locator("#recovery-codes")).ToHaveCountAsync(0);
        await visit.Page.Context.ClearCookiesAsync();
        await visit.Go("/account/second-factor");
        await SignInAsync(visit, "tina@vendor.example");
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Second facteur demandé");
        Assert.Equal("", string.Join("\n", await visit.Barriers()));
        await visit.Page.Locator("#code").FillAsync(app.ComputeTotp(Now.AddSeconds(-30)));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Continuer", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("un code encore valable");
        await visit.Page.Locator("#code").FillAsync(app.ComputeTotp(Now));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Continuer", Exact = true }).ClickAsync();
        await visit.Arrive("/account/second-factor");

        await visit.Page.Locator("#current").FillAsync(Password);
        await visit.Page.Locator("#code").FillAsync(codes[0]);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Désactiver", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mettre en place", Exact = true })).ToBeVisibleAsync();
        Assert.DoesNotContain(visit.Complaints, complaint => !complaint.Contains("422", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Role_ThatAsksForIt_LeadsThereBeforeAnythingElse()
    {
        await using var visit = await JoinAsync(strict, "vera@vendor.example", Look.Desk);
        await visit.Arrive("/account/second-factor");
        Assert.Contains("Your role asks for a second factor", await visit.Text(), StringComparison.Ordinal);
        foreach (var closed in (string[])["/", "/account", "/programs/questionnaire/members", "/decisions"])
        {
            await visit.Go(closed);
            await visit.Arrive("/account/second-factor");
        }

        await visit.Page.Locator("#current").FillAsync(Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Set up", Exact = true }).ClickAsync();
        var app = new Totp(Base32Encoding.ToBytes(await visit.Page.Locator("#secret").InnerTextAsync()));
        await visit.Page.Locator("#code").FillAsync(app.ComputeTotp(Now));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Turn on", Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "They are noted, go on" }).ClickAsync();

        await visit.Arrive("/");
        await visit.Go("/programs/questionnaire/members");
        Assert.Equal(200, visit.Status);
    }

    [Fact]
    public async Task Key_OfARoleThatAsksForIt_IsToldSo()
    {
        var account = await strict.Send(new InviteAccount("kim@vendor.example", "Kim", "en", "vendor-viewer", "program:questionnaire"));
        await using (await ChooseAsync(strict, "kim@vendor.example", Look.Desk))
        {
        }

        var key = await strict.Send(new MakeKey("tests", Reads: true, 1), Caller.Operator with { Actor = account });
        using var client = new HttpClient { BaseAddress = new Uri(strict.Address) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", key.Secret);
        using var answer = await client.GetAsync(new Uri("/api/v1/programs/questionnaire/members", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("urn:partnerhub:problem:second-factor-missing", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<Visit> JoinAsync(RunningHub hub, string email, Look look)
    {
        await hub.Send(new InviteAccount(email, "Somebody", look.Language, "vendor-viewer", hub == strict ? "program:questionnaire" : "program:kaspersky-tiers"));
        return await ChooseAsync(hub, email, look);
    }

    private async Task<Visit> ChooseAsync(RunningHub hub, string email, Look look)
    {
        var visit = await site.Open(await hub.MailedLinkAsync(email), look, hub, asOperator: false);
        await visit.Page.Locator("#password").FillAsync(Password);
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();
        await Expect(visit.Page.Locator("form[action='/sign-out']").First).ToBeAttachedAsync();
        return visit;
    }

    private static async Task SignInAsync(Visit visit, string email)
    {
        await visit.Page.Locator("#email").FillAsync(email);
        await visit.Page.Locator("#password").FillAsync(Password);
        await visit.Page.Locator("main form button[type=submit]").First.ClickAsync();
    }
}
