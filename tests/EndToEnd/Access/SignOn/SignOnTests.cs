using System.Net;
using Microsoft.AspNetCore.Http;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.SignOn;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.EndToEnd.Tests.Access.SignOn;

/// <summary>Sign-on by a provider, as a browser goes through it, without one.</summary>
[Collection(Writing.Name)]
public sealed class SignOnTests : ProviderTests
{
    [Fact]
    public async Task SignOn_ByAClaim_EntersAndLosesTheRoleWithIt()
    {
        Say("s-1", "una@house.example", "viewers");
        var cookies = new CookieContainer();
        using var browser = Hub.Browser(cookies);

        Assert.Equal("/programs/questionnaire/members", await GoAsync(browser, "/sign-on/own?to=%2Fprograms%2Fquestionnaire%2Fmembers", HttpStatusCode.OK));
        var first = Session(cookies);
        Assert.DoesNotContain(cookies.GetAllCookies(), cookie => cookie.Name.Contains("AspNetCore.Cookies", StringComparison.Ordinal) || cookie.Name.Contains("OpenIdConnect", StringComparison.Ordinal));

        Say("s-1", "una@house.example", "managers");
        await GoAsync(browser, "/sign-on/own", HttpStatusCode.OK);
        Assert.NotEqual(first, Session(cookies));
        Assert.Equal(["vendor-manager"], await RolesAsync("una@house.example"));

        Say("s-1", "una@house.example");
        await GoAsync(browser, "/sign-on/own", HttpStatusCode.OK);
        Assert.Empty(await RolesAsync("una@house.example"));
        await GoAsync(browser, "/programs/questionnaire/members", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task SignOn_UnknownWithoutARole_MakesNoAccount()
    {
        Say("s-2", "nora@house.example");
        await RefusedAsync(Hub.Browser(), HttpStatusCode.Forbidden, "You have no account here");
        Assert.Null(await FindAsync("nora@house.example"));
    }

    [Fact]
    public async Task SignOn_AddressOfAnother_IsNeverMerged()
    {
        var (account, _) = await Hub.JoinAsync("olga@house.example");
        Say("s-3", "Olga@House.Example", "managers");

        await RefusedAsync(Hub.Browser(), HttpStatusCode.Conflict, "not linked to this identity");

        Assert.Equal(["vendor-viewer"], await RolesAsync("olga@house.example"));
        Assert.Empty(await Hub.Send(new ListLinkedProviders(), Caller.Operator with { Actor = account }));
    }

    [Fact]
    public async Task SignOn_ChangedSubject_IsRefused()
    {
        Say("s-4", "carl@house.example", "viewers");
        await GoAsync(Hub.Browser(), "/sign-on/own", HttpStatusCode.OK);

        Say("s-5", "carl@house.example", "viewers", "managers");
        await RefusedAsync(Hub.Browser(), HttpStatusCode.Conflict, "not linked to this identity");
        Assert.Equal(["vendor-viewer"], await RolesAsync("carl@house.example"));
    }

    [Fact]
    public async Task Link_OfASignedInAccount_IsEnteredFromThenOn()
    {
        var (account, cookies) = await Hub.JoinAsync("lena@vendor.example");
        var own = Caller.Operator with { Actor = account };
        Assert.Null(await Hub.Send(new BeginLink("wrong"), own));
        var wish = await Hub.Send(new BeginLink("seven green kettles sing"), own);
        Say("s-6", "lena@elsewhere.example", "managers");

        // Another's wish does nothing, not even for whoever is signed in as somebody else.
        var (_, others) = await Hub.JoinAsync("otto@vendor.example");
        await RefusedAsync(Hub.Browser(others), HttpStatusCode.Gone, "works no more", $"?link={wish}");
        Assert.Equal("/account", await GoAsync(Hub.Browser(cookies), $"/sign-on/own?link={wish}", HttpStatusCode.OK));

        Assert.Equal("own", Assert.Single(await Hub.Send(new ListLinkedProviders(), own)).Provider);
        Assert.Equal(["vendor-manager", "vendor-viewer"], await RolesAsync("lena@vendor.example"));
        Assert.True(await Hub.Send(new EndLink("own"), own));
        Assert.Equal(["vendor-viewer"], await RolesAsync("lena@vendor.example"));
    }

    [Fact]
    public async Task Invitation_TakenAtTheProvider_OpensThatAccountOnce()
    {
        await Hub.Send(new InviteAccount("ines@vendor.example", "Ines", "en", "vendor-viewer", "program:questionnaire"));
        var key = SignOnHub.KeyOf(await Hub.MailedLinkAsync("ines@vendor.example"));
        Say("s-7", null);

        await GoAsync(Hub.Browser(), $"/sign-on/own?key={key}", HttpStatusCode.OK);
        Assert.Equal(AccountState.Active, (await FindAsync("ines@vendor.example"))!.State);
        Say("s-8", null);
        await RefusedAsync(Hub.Browser(), HttpStatusCode.Gone, "works no more", $"?key={key}");
        Say("s-7", "ines@vendor.example");
        Assert.Equal("/programs/questionnaire/members", await GoAsync(Hub.Browser(), "/sign-on/own?to=%2Fprograms%2Fquestionnaire%2Fmembers", HttpStatusCode.OK));
    }

    [Fact]
    public async Task Suspended_IsToldSo()
    {
        Say("s-9", "sara@house.example", "viewers");
        await GoAsync(Hub.Browser(), "/sign-on/own", HttpStatusCode.OK);
        await Hub.Send(new SuspendAccount((await FindAsync("sara@house.example"))!.Id, Suspended: true));

        await RefusedAsync(Hub.Browser(), HttpStatusCode.Forbidden, "suspended");
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(Provider.Token()));
    }

    [Fact]
    public async Task Answer_SentTwiceOrByAnother_OpensNothing()
    {
        Say("s-10", "rita@house.example", "viewers");
        var cookies = new CookieContainer();
        using var slow = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = new Uri(Hub.Address) };
        var toProvider = await NextAsync(slow, "/sign-on/own");
        var back = await NextAsync(slow, toProvider);

        using var thief = Hub.Browser();
        await GoAsync(thief, back, HttpStatusCode.BadRequest);
        Assert.Equal("/", new Uri(new Uri(Hub.Address), await NextAsync(slow, back)).AbsolutePath);
        await GoAsync(Hub.Browser(cookies), back, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Provider_DownOrSlow_IsAPageWithinSeconds()
    {
        Say("s-11", "dora@house.example", "viewers");
        Provider.Trick = async context =>
        {
            await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return true;
        };
        var begun = TimeProvider.System.GetTimestamp();
        await RefusedAsync(Hub.Browser(), HttpStatusCode.BadGateway, "does not answer");
        Assert.InRange(TimeProvider.System.GetElapsedTime(begun).TotalSeconds, 0, 25);

        // It is asked again some seconds later.
        Provider.Trick = null;
        await Task.Delay(TimeSpan.FromSeconds(4), Stop);
        await GoAsync(Hub.Browser(), "/sign-on/own", HttpStatusCode.OK);
        await Provider.DisposeAsync();
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Hub.Address) };
        Assert.StartsWith(Provider.Address, await NextAsync(browser, "/sign-on/own"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("/sign-in", UriKind.Relative), Stop)).StatusCode);
    }

    [Theory]
    [InlineData("/.well-known/openid-configuration", "<html>Welcome</html>")]
    [InlineData("/.well-known/openid-configuration", "{}")]
    [InlineData("/.well-known/openid-configuration", "[]")]
    [InlineData("/connect/token", "<html>Welcome</html>")]
    [InlineData("/connect/token", "{}")]
    [InlineData("/connect/token", """{"access_token":"a","token_type":"Bearer","id_token":"a.b.c"}""")]
    [InlineData("/connect/userinfo", """{"sub":"somebody else"}""")]
    [InlineData("/connect/userinfo", "nonsense")]
    public async Task Provider_Nonsense_IsAPage(string path, string answer)
    {
        Say("s-12", "dora@house.example", "viewers");
        Provider.Trick = async context =>
        {
            if (context.Request.Path != path)
            {
                return false;
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer);
            return true;
        };

        await RefusedAsync(Hub.Browser(), HttpStatusCode.BadGateway, "what can&#x27;t be right");
        Assert.Null(await FindAsync("dora@house.example"));
    }
}
