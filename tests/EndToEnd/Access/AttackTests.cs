using System.Net;
using System.Text.RegularExpressions;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Setup;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.EndToEnd.Tests.Access;

/// <summary>What somebody tries who has no business here, by a client that sends anything.</summary>
[Collection(Writing.Name)]
public sealed partial class AttackTests(AttackTests.TightHub hub) : IClassFixture<AttackTests.TightHub>
{
    private const string Password = "seven green kettles sing";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Session_PlantedBefore_IsNotTheOneThatOpens()
    {
        await JoinAsync("fay@vendor.example");
        var cookies = new CookieContainer();
        cookies.Add(new Uri(hub.Address), new Cookie("partnerhub-session", "planted-by-somebody-else"));
        using var browser = Browser(cookies);

        Assert.Equal(HttpStatusCode.Redirect, await SignInAsync(browser, "fay@vendor.example"));

        var session = Assert.Single(cookies.GetAllCookies(), cookie => cookie.Name == "partnerhub-session");
        Assert.NotEqual("planted-by-somebody-else", session.Value);
        Assert.True(session.HttpOnly);
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(With("planted-by-somebody-else"), "/account"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(With(session.Value), "/account"));
    }

    [Fact]
    public async Task Session_StolenBefore_EndsWithTheSignOut()
    {
        await JoinAsync("sam@vendor.example");
        var cookies = new CookieContainer();
        using var browser = Browser(cookies);
        await SignInAsync(browser, "sam@vendor.example");
        var stolen = cookies.GetAllCookies().Single(cookie => cookie.Name == "partnerhub-session").Value;
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(With(stolen), "/account"));

        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(browser, "/account", "/sign-out"));

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(With(stolen), "/account"));
    }

    [Fact]
    public async Task Form_OfAnotherSite_DoesNothing()
    {
        var account = await JoinAsync("cleo@vendor.example");
        var cookies = new CookieContainer();
        using var browser = Browser(cookies);
        await SignInAsync(browser, "cleo@vendor.example");

        using var forged = Form("/account", ("name", "Mallory"), ("language", "en"));
        forged.Headers.Remove("Sec-Fetch-Site");
        forged.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var refused = await browser.SendAsync(forged, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var tokenless = Form("/account", ("name", "Mallory"), ("language", "en"));
        using var unsigned = await browser.SendAsync(tokenless, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, unsigned.StatusCode);

        Assert.Equal("Somebody", (await hub.Send(new FindUserAccount(account)))!.Account.Name);
    }

    [Fact]
    public async Task Form_WithMoreFieldsThanItHas_ChangesNoMore()
    {
        var account = await JoinAsync("max@vendor.example");
        using var browser = Browser(new CookieContainer());
        await SignInAsync(browser, "max@vendor.example");

        var sent = await SendAsync(
            browser, "/account", "/account", ("name", "Max"), ("language", "fr"), ("email", "other@vendor.example"), ("role", "operator"), ("scope", "host"), ("state", "active"), ("id", "a-1"), ("account", "a-1"), ("isReadyMade", "true"));

        Assert.Equal(HttpStatusCode.Redirect, sent);
        var found = (await hub.Send(new FindUserAccount(account)))!;
        Assert.Equal(("max@vendor.example", "Max", "fr", false), (found.Account.Email, found.Account.Name, found.Account.Language, found.Account.IsReadyMade));
        Assert.Equal("vendor-viewer", Assert.Single(found.Roles).Role.Id);
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(browser, "/account", $"/accounts/{account}/roles", ("role", "operator"), ("scope", "host")));
    }

    [Fact]
    public async Task Forwarded_WithoutATrustedProxy_IsNotBelieved()
    {
        await JoinAsync("xena@vendor.example");
        using var browser = Browser(new CookieContainer());
        var token = await TokenAsync(browser, "/forgotten");
        using (var asked = Form("/forgotten", ("email", "xena@vendor.example"), ("__RequestVerificationToken", token)))
        {
            asked.Headers.Add("X-Forwarded-Host", "evil.example");
            asked.Headers.Add("X-Forwarded-Proto", "https");
            using var answer = await browser.SendAsync(asked, Stop);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.DoesNotContain("evil", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(await hub.MailsAsync("xena@vendor.example"), text => text.Contains("evil.example", StringComparison.Ordinal) || text.Contains("https://", StringComparison.Ordinal));
        await using var strict = new LimitedHub();
        await strict.InitializeAsync();
        using var many = new HttpClient { BaseAddress = new Uri(strict.Address) };
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var tried = Form("/sign-in", ("email", "nobody@vendor.example"), ("password", "wrong"));
            tried.Headers.Add("X-Forwarded-For", $"203.0.113.{i}");
            using var answer = await many.SendAsync(tried, Stop);
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    private async Task<string> JoinAsync(string email)
    {
        var account = await hub.Send(new InviteAccount(email, "Somebody", "en", "vendor-viewer", "program:questionnaire"));
        var link = await hub.MailedLinkAsync(email);
        Assert.NotNull((await hub.Send(new ChoosePassword(SignOn.SignOnHub.KeyOf(link), Password, "tests"), Caller.Visitor)).Secret);
        return account;
    }

    private HttpClient Browser(CookieContainer cookies) => new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = new Uri(hub.Address) };

    private HttpClient With(string session)
    {
        var cookies = new CookieContainer();
        cookies.Add(new Uri(hub.Address), new Cookie("partnerhub-session", session));
        return Browser(cookies);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string path)
    {
        using (browser)
        {
            using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative), Stop);
            return answer.StatusCode;
        }
    }

    private static Task<HttpStatusCode> SignInAsync(HttpClient browser, string email) => SendAsync(browser, "/sign-in", "/sign-in", ("email", email), ("password", Password));

    private static async Task<HttpStatusCode> SendAsync(HttpClient browser, string page, string to, params (string Name, string Value)[] fields)
    {
        using var form = Form(to, [.. fields, ("__RequestVerificationToken", await TokenAsync(browser, page))]);
        using var answer = await browser.SendAsync(form, Stop);
        return answer.StatusCode;
    }

    private static HttpRequestMessage Form(string to, params (string Name, string Value)[] fields) => new(HttpMethod.Post, new Uri(to, UriKind.Relative))
    {
        Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        Headers = { { "Sec-Fetch-Site", "same-origin" } },
    };

    private static async Task<string> TokenAsync(HttpClient browser, string page)
    {
        var html = await browser.GetStringAsync(new Uri(page, UriKind.Relative), Stop);
        return WebUtility.HtmlDecode(FormToken.Match(html).Groups["token"].Value);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormToken { get; }

    public sealed class TightHub() : RunningHub(sample: false, "questionnaire")
    {
        protected override IEnumerable<Enrolment> Enrolments => [];
    }

    private sealed class LimitedHub() : RunningHub(sample: false, "questionnaire")
    {
        protected override IEnumerable<string> Settings => ["--Access:EntriesPerMinute", "5"];

        protected override IEnumerable<Enrolment> Enrolments => [];
    }
}
