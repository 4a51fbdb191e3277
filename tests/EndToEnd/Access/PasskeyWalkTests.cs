using Microsoft.Playwright;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Setup;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Kits.Messaging;
using static Microsoft.Playwright.Assertions;

namespace PartnerHub.EndToEnd.Tests.Access;

/// <summary>A passkey in a real browser, by its virtual device.</summary>
[Collection(Writing.Name)]
public sealed class PasskeyWalkTests(Site site, StrictHub strict) : IClassFixture<StrictHub>
{
    private const string Email = "paula@vendor.example";
    private const string Password = "seven green kettles sing";

    [Fact]
    public async Task Passkey_MadeAsTheSecondFactor_EntersAloneAndAfterThePassword()
    {
        await strict.Send(new InviteAccount(Email, "Paula", "en", "vendor-viewer", "program:questionnaire"));
        await strict.Send(new ChoosePassword(SignOn.SignOnHub.KeyOf(await strict.MailedLinkAsync(Email)), Password, "tests"), Caller.Visitor);

        // No passkey is made for a number.
        var home = strict.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await using var visit = await site.Open(home + "/sign-in", Look.Desk, strict, asOperator: false);
        var device = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await device.SendAsync("WebAuthn.enable");
        var added = await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        var authenticator = added!.Value.GetProperty("authenticatorId").GetString()!;

        await SignInAsync(visit);
        await visit.Page.Locator("#passkey").FillAsync("Paula's laptop");
        await visit.Page.Locator("#passkey-current").FillAsync(Password);
        Assert.Equal("", string.Join("\n", await visit.Barriers()));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Expect(visit.Page.Locator("#passkey-0")).ToHaveValueAsync("Paula's laptop");
        Assert.Equal("", string.Join("\n", await visit.Barriers()));
        await visit.Go(home + "/programs/questionnaire/members");
        Assert.Equal(200, visit.Status);

        await SignOutAsync(visit, home);
        await SignInAsync(visit);
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Second factor needed");
        await EnterAsync(visit);
        await SignOutAsync(visit, home);
        await EnterAsync(visit);

        // A copy of the device whose counter stands where it once was.
        var known = await device.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = authenticator });
        var credential = System.Text.Json.Nodes.JsonNode.Parse(known!.Value.GetProperty("credentials")[0].GetRawText())!.AsObject();
        Assert.True(credential["signCount"]!.GetValue<int>() > 1);
        credential["signCount"] = 0;
        await device.SendAsync("WebAuthn.clearCredentials", new() { ["authenticatorId"] = authenticator });
        await device.SendAsync("WebAuthn.addCredential", new() { ["authenticatorId"] = authenticator, ["credential"] = credential });
        await SignOutAsync(visit, home);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in by a passkey" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This passkey opens nothing here");
    }

    private static async Task EnterAsync(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in by a passkey" }).ClickAsync();
        await Expect(visit.Page.Locator("form[action='/sign-out']").First).ToBeAttachedAsync();
    }

    private static async Task SignOutAsync(Visit visit, string home)
    {
        await visit.Page.Locator("form[action='/sign-out'] button").First.ClickAsync();
        await Expect(visit.Page.Locator("form[action='/sign-out']")).ToHaveCountAsync(0);
        await visit.Go(home + "/sign-in");
    }

    private static async Task SignInAsync(Visit visit)
    {
        await visit.Page.Locator("#email").FillAsync(Email);
        await visit.Page.Locator("#password").FillAsync(Password);
        await visit.Page.Locator("main form button[type=submit]").First.ClickAsync();
    }
}
