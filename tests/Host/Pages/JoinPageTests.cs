using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PartnerHub.Host.Tests.Pages;

/// <summary>The public form of a program, as a visitor sends it without a script.</summary>
public sealed partial class JoinPageTests
{
    private const string Join = "/programs/logitech-tracks/join";

    [Fact]
    public async Task Visitor_Applies_AndTheManagerAccepts()
    {
        await using var hub = await ServedHub.StartAsync();
        using var visitor = Visitor(hub);

        var page = await SendAsync(visitor, ("email", "ann@first.example"));

        Assert.Contains("Your application has arrived", page, StringComparison.Ordinal);
        var listed = (await hub.GetAsync("/api/v1/programs/logitech-tracks/applications?open=true")).GetProperty("items");
        Assert.Equal("Example Applicant SARL", listed[0].GetProperty("name").GetString());
        using var body = JsonContent.Create(new { accepted = true });
        using var answer = await hub.Client.PostAsync(new Uri("/api/v1/programs/logitech-tracks/applications/1/decision", UriKind.Relative), body);
        using var decided = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("accepted", decided.RootElement.GetProperty("state").GetString());
        var member = decided.RootElement.GetProperty("member").GetString();
        Assert.Equal("example-applicant-sarl.logitech-tracks", member);
        Assert.Equal("2026-06-15", (await hub.GetAsync($"/api/v1/members/{member}")).GetProperty("membership").GetProperty("joinedOn").GetString());
        Assert.Equal("agreement", (await hub.GetAsync($"/api/v1/members/{member}/facts")).GetProperty("items")[0].GetProperty("fact").GetProperty("kind").GetString());
        Assert.NotEqual(JsonValueKind.Undefined, (await hub.GetAsync($"/api/v1/members/{member}/level")).ValueKind);
        Assert.Equal(2, (await hub.GetAsync("/api/v1/mails")).GetProperty("items").EnumerateArray().Count(mail => mail.GetProperty("subject").GetString()!.StartsWith("Your application", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Form_FilledByAMachine_IsAnsweredAndDropped()
    {
        await using var hub = await ServedHub.StartAsync();
        using var visitor = Visitor(hub);

        var trapped = await SendAsync(visitor, ("fax", "123"));

        Assert.Contains("Your application has arrived", trapped, StringComparison.Ordinal);
        Assert.Equal(0, (await hub.GetAsync("/api/v1/programs/logitech-tracks/applications")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Form_OfAKnownCompanyOrAddress_IsAnsweredAlike()
    {
        await using var hub = await ServedHub.StartAsync();
        using var visitor = Visitor(hub);

        var known = await SendAsync(visitor, ("name", "Sample Partner 001"), ("email", "partner-administrator@ready-made.example"));
        var again = await SendAsync(visitor, ("name", "Sample Partner 001"), ("email", "partner-administrator@ready-made.example"));
        var unknown = await SendAsync(visitor, ("name", "Nobody Knows It"), ("email", "nobody@unknown.example"));

        Assert.Equal(Content(known), Content(unknown));
        Assert.Equal(Content(again), Content(unknown));
    }

    [Fact]
    public async Task Form_OfWhatIsWrong_KeepsWhatWasWritten()
    {
        await using var hub = await ServedHub.StartAsync();
        using var visitor = Visitor(hub);

        var page = await SendAsync(visitor, HttpStatusCode.UnprocessableEntity, ("registration", "--"), ("website", "not a site"));

        Assert.Contains("a registration number", page, StringComparison.Ordinal);
        Assert.Contains("the address of a website", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Example Applicant SARL\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_SentTooOften_HasToWait()
    {
        await using var hub = await ServedHub.StartAsync(settings: [("Access:EntriesPerMinute", "2")]);
        using var visitor = Visitor(hub);
        await SendAsync(visitor, ("email", "one@often.example"));
        await SendAsync(visitor, ("email", "two@often.example"));

        var page = await SendAsync(visitor, HttpStatusCode.TooManyRequests, ("email", "three@often.example"));

        Assert.Contains("Too many tries", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Applications_ForAVisitor_AskToSignIn()
    {
        await using var hub = await ServedHub.StartAsync();
        using var visitor = Visitor(hub);

        using var page = await visitor.GetAsync(new Uri("/programs/logitech-tracks/applications", UriKind.Relative));
        using var api = await visitor.GetAsync(new Uri("/api/v1/programs/logitech-tracks/applications", UriKind.Relative));

        Assert.StartsWith("/sign-in", page.RequestMessage!.RequestUri!.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, api.StatusCode);
    }

    private static HttpClient Visitor(ServedHub hub) => new(new HttpClientHandler { UseCookies = true }) { BaseAddress = hub.Client.BaseAddress, DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" }, { "Accept-Language", "en" } } };

    private static Task<string> SendAsync(HttpClient visitor, params (string Field, string Value)[] others) => SendAsync(visitor, HttpStatusCode.OK, others);

    private static async Task<string> SendAsync(HttpClient visitor, HttpStatusCode status, params (string Field, string Value)[] others)
    {
        var page = WebUtility.HtmlDecode(await visitor.GetStringAsync(new Uri(Join, UriKind.Relative)));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
            ["name"] = "Example Applicant SARL",
            ["country"] = "FR",
            ["registration"] = "732 829 320",
            ["website"] = "www.applicant.example",
            ["person"] = "Ann Applicant",
            ["email"] = "ann@applicant.example",
            ["agreement"] = Agreement().Match(page).Groups["version"].Value,
        };
        if (Type().Match(page) is { Success: true } type)
        {
            fields["types"] = type.Groups["type"].Value;
        }

        foreach (var (field, value) in others)
        {
            fields[field] = value;
        }

        using var form = new FormUrlEncodedContent(fields);
        using var answer = await visitor.PostAsync(new Uri(Join, UriKind.Relative), form);
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.True(answer.StatusCode == status, $"{answer.StatusCode}: {text}");
        return text;
    }

    private static string Content(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"agreement\" value=\"(?<version>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Agreement();

    [GeneratedRegex("name=\"types\" value=\"(?<type>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Type();
}
