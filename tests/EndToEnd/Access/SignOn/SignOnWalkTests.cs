using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace PartnerHub.EndToEnd.Tests.Access.SignOn;

/// <summary>Sign-on in a real browser: under the pages' own policy, with two providers of different make.</summary>
[Collection(Writing.Name)]
public sealed class SignOnWalkTests(Site site)
{
    [Fact]
    public async Task OwnProvider_SignsOnAndOutThereToo()
    {
        await using var provider = await OwnProvider.StartAsync();
        (provider.Subject, provider.Email, provider.Groups) = ("s-1", "wanda@house.example", ["viewers"]);
        await using var hub = new SignOnHub("own", provider.Address);
        await hub.InitializeAsync();
        await using var visit = await site.Open("/programs/questionnaire/members", Look.FrenchPhone, hub, asOperator: false);
        Assert.Equal("", string.Join("\n", await visit.Barriers()));

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Se connecter par Maison" }).ClickAsync();
        await visit.Arrive("/programs/questionnaire/members");
        await visit.Go("/account");
        await Expect(visit.Page.GetByText("relié", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Equal("", string.Join("\n", await visit.Barriers()));
        Assert.Equal(0, await visit.Overflow());

        await visit.Page.Locator("form[action='/sign-out'] button").First.ClickAsync();
        await visit.Arrive("/");
        Assert.Equal(1, provider.SignOuts);
        await visit.Go("/programs/questionnaire/members");
        await visit.Arrive("/sign-in?to=%2Fprograms%2Fquestionnaire%2Fmembers");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Link_FromMyAccount_AsksForThePassword()
    {
        await using var provider = await OwnProvider.StartAsync();
        await using var hub = new SignOnHub("own", provider.Address);
        await hub.InitializeAsync();
        var (_, cookies) = await hub.JoinAsync("lia@vendor.example");
        await using var visit = await site.Open("/sign-in", Look.Desk, hub, asOperator: false);
        await visit.Page.Context.AddCookiesAsync([new() { Name = "partnerhub-session", Value = cookies.GetAllCookies().Single().Value, Url = hub.Address }]);
        await visit.Go("/account");

        await visit.Page.Locator("#link-current").FillAsync("wrong");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Link", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("your current password");
        await visit.Page.Locator("#link-current").FillAsync("seven green kettles sing");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Link", Exact = true }).ClickAsync();

        await visit.Arrive("/account");
        await Expect(visit.Page.GetByText("linked", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ForeignProvider_SignsOnAndOut_AndItsTokensCallTheApi()
    {
        await using var provider = await ForeignProvider.StartAsync(TestContext.Current.CancellationToken);
        await using var hub = new SignOnHub("foreign", provider.Address);
        await hub.InitializeAsync();
        await using var visit = await site.Open("/programs/questionnaire/members", Look.Desk, hub, asOperator: false);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in by House" }).ClickAsync();
        await visit.Page.Locator("input[name=login]").FillAsync("fabienne");
        await visit.Page.Locator("input[name=password]").FillAsync("anything");
        await visit.Page.Locator("button[type=submit]").ClickAsync();
        await visit.Page.Locator("button[type=submit]").ClickAsync();
        await visit.Arrive("/programs/questionnaire/members");
        Assert.Contains("Fabienne Foreign", await visit.Text("header"), StringComparison.Ordinal);

        await visit.Page.Locator("form[action='/sign-out'] button").First.ClickAsync();
        await visit.Page.Locator("button[value=yes]").ClickAsync();
        await visit.Arrive("/");

        Assert.Equal(HttpStatusCode.OK, await CallAsync(hub, await TokenAsync(provider, OwnProvider.Audience)));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(hub, await TokenAsync(provider, "urn:somebody:else")));
    }

    private static async Task<string> TokenAsync(ForeignProvider provider, string audience)
    {
        using var client = new HttpClient { BaseAddress = new Uri(provider.Address) };
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("partnerhub:a%20secret%20of%20the%20tests")));
        using var wish = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["resource"] = audience, ["scope"] = "api" });
        using var answer = await client.PostAsync(new Uri("/token", UriKind.Relative), wish, TestContext.Current.CancellationToken);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("access_token").GetString()!;
    }

    private static async Task<HttpStatusCode> CallAsync(SignOnHub hub, string token)
    {
        using var client = new HttpClient { BaseAddress = new Uri(hub.Address) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var answer = await client.GetAsync(new Uri("/api/v1/programs/questionnaire/members", UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
