using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.SignOn;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.EndToEnd.Tests.Access.SignOn;

/// <summary>Sign-on by a provider, as a browser goes through it, without one.</summary>
public sealed class SignOnTests : IAsyncLifetime
{
    private OwnProvider _provider = null!;
    private SignOnHub _hub = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _provider = await OwnProvider.StartAsync();
        _hub = new("own", _provider.Address);
        await _hub.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task SignOn_ByAClaim_EntersAndLosesTheRoleWithIt()
    {
        Say("s-1", "una@house.example", "viewers");
        var cookies = new CookieContainer();
        using var browser = _hub.Browser(cookies);

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
        await GoAsync(browser, "/programs/questionnaire/members", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task SignOn_UnknownWithoutARole_MakesNoAccount()
    {
        Say("s-2", "nora@house.example");
        await RefusedAsync(_hub.Browser(), HttpStatusCode.Forbidden, "You have no account here");
        Assert.Null(await FindAsync("nora@house.example"));
    }

    [Fact]
    public async Task SignOn_AddressOfAnother_IsNeverMerged()
    {
        var (account, _) = await _hub.JoinAsync("olga@house.example");
        Say("s-3", "Olga@House.Example", "managers");

        await RefusedAsync(_hub.Browser(), HttpStatusCode.Conflict, "not linked to this identity");

        Assert.Equal(["vendor-viewer"], await RolesAsync("olga@house.example"));
        Assert.Empty(await _hub.Send(new ListLinkedProviders(), Caller.Operator with { Actor = account }));
    }

    [Fact]
    public async Task SignOn_ChangedSubject_IsRefused()
    {
        Say("s-4", "carl@house.example", "viewers");
        await GoAsync(_hub.Browser(), "/sign-on/own", HttpStatusCode.OK);

        Say("s-5", "carl@house.example", "viewers", "managers");
        await RefusedAsync(_hub.Browser(), HttpStatusCode.Conflict, "not linked to this identity");
        Assert.Equal(["vendor-viewer"], await RolesAsync("carl@house.example"));
    }

    [Fact]
    public async Task Link_OfASignedInAccount_IsEnteredFromThenOn()
    {
        var (account, cookies) = await _hub.JoinAsync("lena@vendor.example");
        var own = Caller.Operator with { Actor = account };
        Assert.Null(await _hub.Send(new BeginLink("wrong"), own));
        var wish = await _hub.Send(new BeginLink("seven green kettles sing"), own);
        Say("s-6", "lena@elsewhere.example", "managers");

        // Another's wish does nothing, not even for whoever is signed in as somebody else.
        var (_, others) = await _hub.JoinAsync("otto@vendor.example");
        await RefusedAsync(_hub.Browser(others), HttpStatusCode.Gone, "works no more", $"?link={wish}");
        Assert.Equal("/account", await GoAsync(_hub.Browser(cookies), $"/sign-on/own?link={wish}", HttpStatusCode.OK));

        Assert.Equal("own", Assert.Single(await _hub.Send(new ListLinkedProviders(), own)).Provider);
        Assert.Equal(["vendor-manager", "vendor-viewer"], await RolesAsync("lena@vendor.example"));
        Assert.True(await _hub.Send(new EndLink("own"), own));
        Assert.Equal(["vendor-viewer"], await RolesAsync("lena@vendor.example"));
    }

    [Fact]
    public async Task Invitation_TakenAtTheProvider_OpensThatAccountOnce()
    {
        await _hub.Send(new InviteAccount("ines@vendor.example", "Ines", "en", "vendor-viewer", "program:questionnaire"));
        var key = SignOnHub.KeyOf(await _hub.MailedLinkAsync("ines@vendor.example"));
        Say("s-7", null);

        await GoAsync(_hub.Browser(), $"/sign-on/own?key={key}", HttpStatusCode.OK);
        Assert.Equal(AccountState.Active, (await FindAsync("ines@vendor.example"))!.State);
        Say("s-8", null);
        await RefusedAsync(_hub.Browser(), HttpStatusCode.Gone, "works no more", $"?key={key}");
        Say("s-7", "ines@vendor.example");
        Assert.Equal("/programs/questionnaire/members", await GoAsync(_hub.Browser(), "/sign-on/own?to=%2Fprograms%2Fquestionnaire%2Fmembers", HttpStatusCode.OK));
    }

    [Fact]
    public async Task Suspended_IsToldSo()
    {
        Say("s-9", "sara@house.example", "viewers");
        await GoAsync(_hub.Browser(), "/sign-on/own", HttpStatusCode.OK);
        await _hub.Send(new SuspendAccount((await FindAsync("sara@house.example"))!.Id, Suspended: true));

        await RefusedAsync(_hub.Browser(), HttpStatusCode.Forbidden, "suspended");
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(_provider.Token()));
    }

    [Fact]
    public async Task Answer_SentTwiceOrByAnother_OpensNothing()
    {
        Say("s-10", "rita@house.example", "viewers");
        var cookies = new CookieContainer();
        using var slow = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = new Uri(_hub.Address) };
        var toProvider = await NextAsync(slow, "/sign-on/own");
        var back = await NextAsync(slow, toProvider);

        using var thief = _hub.Browser();
        await GoAsync(thief, back, HttpStatusCode.BadRequest);
        Assert.Equal("/", new Uri(new Uri(_hub.Address), await NextAsync(slow, back)).AbsolutePath);
        await GoAsync(_hub.Browser(cookies), back, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Provider_DownOrSlow_IsAPageWithinSeconds()
    {
        Say("s-11", "dora@house.example", "viewers");
        _provider.Trick = async context =>
        {
            await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return true;
        };
        var begun = TimeProvider.System.GetTimestamp();
        await RefusedAsync(_hub.Browser(), HttpStatusCode.BadGateway, "does not answer");
        Assert.InRange(TimeProvider.System.GetElapsedTime(begun).TotalSeconds, 0, 20);

        _provider.Trick = null;
        await GoAsync(_hub.Browser(), "/sign-on/own", HttpStatusCode.OK);
        await _provider.DisposeAsync();
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_hub.Address) };
        Assert.StartsWith(_provider.Address, await NextAsync(browser, "/sign-on/own"), StringComparison.Ordinal);
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
        _provider.Trick = async context =>
        {
            if (context.Request.Path != path)
            {
                return false;
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer);
            return true;
        };

        await RefusedAsync(_hub.Browser(), HttpStatusCode.BadGateway, "what can&#x27;t be right");
        Assert.Null(await FindAsync("dora@house.example"));
    }

    [Theory]
    [InlineData("audience")]
    [InlineData("issuer")]
    [InlineData("nonce")]
    [InlineData("key")]
    [InlineData("unsigned")]
    [InlineData("shared")]
    [InlineData("expired")]
    [InlineData("future")]
    public async Task IdToken_Wrong_OpensNothing(string wrong)
    {
        Say("s-13", "dora@house.example", "viewers");
        _provider.AnswerCodesWith(token => Change(token, wrong));

        await RefusedAsync(_hub.Browser(), HttpStatusCode.BadGateway, "what can&#x27;t be right");
        Assert.Null(await FindAsync("dora@house.example"));
        _provider.AnswerCodesWith(_ => { });
        await GoAsync(_hub.Browser(), "/sign-on/own", HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(-50)]
    public async Task Clocks_LessThanAMinuteApart_AreTheSame(int seconds)
    {
        Say("s-14", "dora@house.example", "viewers");
        void Shift(SecurityTokenDescriptor token)
        {
            token.IssuedAt = token.IssuedAt!.Value.AddSeconds(seconds);
            token.NotBefore = token.IssuedAt;
            token.Expires = token.IssuedAt.Value.AddSeconds(seconds < 0 ? 1 : 600);
        }

        Assert.Equal(HttpStatusCode.OK, await CallAsync(_provider.Token(Shift)));
        _provider.AnswerCodesWith(Shift);
        Assert.Equal("/", await GoAsync(_hub.Browser(), "/sign-on/own", HttpStatusCode.OK));
    }

    [Fact]
    public async Task ApiToken_OfOurAudience_MayWhatItsClaimsGive()
    {
        Say("a program", null, "viewers");
        Assert.Equal(HttpStatusCode.OK, await CallAsync(_provider.Token()));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync("no.such.token"));

        Say("another program", null);
        Assert.Equal(HttpStatusCode.NotFound, await CallAsync(_provider.Token()));
    }

    [Theory]
    [InlineData("audience")]
    [InlineData("issuer")]
    [InlineData("key")]
    [InlineData("unsigned")]
    [InlineData("shared")]
    [InlineData("expired")]
    [InlineData("future")]
    [InlineData("client")]
    public async Task ApiToken_Wrong_Is401(string wrong)
    {
        Say("a program", null, "viewers");
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(_provider.Token(token => Change(token, wrong))));
        Assert.Equal(HttpStatusCode.OK, await CallAsync(_provider.Token()));
    }

    [Fact]
    public async Task Keys_Rotated_AreFoundAndTheOldOnesGone()
    {
        Say("a program", "kate@house.example", "viewers");
        var old = _provider.Token();
        Assert.Equal(HttpStatusCode.OK, await CallAsync(old));
        _provider.Rotate();
        var until = TimeProvider.System.GetTimestamp();
        HttpStatusCode answer;
        while ((answer = await CallAsync(_provider.Token())) != HttpStatusCode.OK && TimeProvider.System.GetElapsedTime(until) < TimeSpan.FromSeconds(40))
        {
            await Task.Delay(500, Stop);
        }

        Assert.Equal(HttpStatusCode.OK, answer);
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(_provider.Token(token => token.SigningCredentials = new(OwnProvider.NewKey(), SecurityAlgorithms.RsaSha256))));
        await GoAsync(_hub.Browser(), "/sign-on/own", HttpStatusCode.OK);
    }

    private static void Change(SecurityTokenDescriptor token, string wrong)
    {
        switch (wrong)
        {
            case "audience":
                token.Audience = "urn:somebody:else";
                break;
            case "client":
                token.Audience = OwnProvider.Client;
                break;
            case "issuer":
                token.Issuer = "https://login.elsewhere.example/";
                break;
            case "nonce":
                token.Claims["nonce"] = "another";
                break;
            case "key":
                token.SigningCredentials = new(OwnProvider.NewKey(), SecurityAlgorithms.RsaSha256);
                break;
            case "unsigned":
                token.SigningCredentials = null;
                break;
            case "shared":
                token.SigningCredentials = new(new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes(OwnProvider.ClientSecret)), SecurityAlgorithms.HmacSha256);
                break;
            case "expired":
                token.IssuedAt = token.NotBefore = token.IssuedAt!.Value.AddMinutes(-20);
                token.Expires = token.IssuedAt.Value.AddMinutes(18);
                break;
            case "future":
                token.IssuedAt = token.NotBefore = token.IssuedAt!.Value.AddMinutes(2);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(wrong), wrong, null);
        }
    }

    private void Say(string subject, string? email, params string[] groups) => (_provider.Subject, _provider.Email, _provider.Groups) = (subject, email, groups);

    private static string Session(CookieContainer cookies) => Assert.Single(cookies.GetAllCookies(), cookie => cookie.Name == "partnerhub-session").Value;

    private async Task<UserAccount?> FindAsync(string email) =>
        (await _hub.Send(new ListUserAccounts(null, 1000))).FirstOrDefault(found => found.Account.Email == email)?.Account;

    private async Task<IEnumerable<string>> RolesAsync(string email) =>
        (await _hub.Send(new ListUserAccounts(null, 1000))).Single(found => found.Account.Email == email).Roles.Select(role => role.Role.Id);

    private async Task<HttpStatusCode> CallAsync(string token)
    {
        using var client = new HttpClient { BaseAddress = new Uri(_hub.Address) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var answer = await client.GetAsync(new Uri("/api/v1/programs/questionnaire/members", UriKind.Relative), Stop);
        return answer.StatusCode;
    }

    /// <summary>Goes where it is led; gives the path it came to.</summary>
    private static async Task<string> GoAsync(HttpClient browser, string path, HttpStatusCode expected)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute), Stop);
        Assert.True(answer.StatusCode == expected, $"{answer.RequestMessage!.RequestUri} answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Stop)}");
        return answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    private static async Task<string> NextAsync(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute), Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private static async Task RefusedAsync(HttpClient browser, HttpStatusCode status, string told, string query = "")
    {
        using var answer = await browser.GetAsync(new Uri("/sign-on/own" + query, UriKind.Relative), Stop);
        var page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode == status && page.Contains(told, StringComparison.Ordinal), $"{answer.RequestMessage!.RequestUri} answered {answer.StatusCode}: {page}");
        browser.Dispose();
    }
}
