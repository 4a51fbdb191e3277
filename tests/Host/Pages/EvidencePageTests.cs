using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartnerHub.Host.Tests.Api;

namespace PartnerHub.Host.Tests.Pages;

/// <summary>Evidence handed in and settled by pages without a script, and by the API.</summary>
public sealed partial class EvidencePageTests(SampleHub sample) : IClassFixture<SampleHub>, IDisposable
{
    private const string Member = "p001.kaspersky-tiers";
    private const string New = $"/members/{Member}/evidence/new?kind=business-plan";

    private readonly HttpClient _browser = OperatorKey.Following(sample.Hub.Client.BaseAddress!);

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task Plan_HandedInAndAccepted_BecomesAFact()
    {
        var (address, page) = await HandInAsync("2031", ("plan.pdf", "%PDF-1.7 plan"));
        Assert.Matches($"^/members/{Member}/evidence/[0-9]+$", address);
        Assert.Contains("It is handed in.", page, StringComparison.Ordinal);
        Assert.Contains("to be looked at", page, StringComparison.Ordinal);

        using var file = await _browser.GetAsync(new Uri(address + "/files/1", UriKind.Relative));
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("%PDF-1.7 plan", await file.Content.ReadAsStringAsync());

        var (settled, done) = await SettleAsync(address, page, "accepted");
        Assert.Equal(address, settled);
        Assert.Contains("accepted", done, StringComparison.Ordinal);
        var number = address[(address.LastIndexOf('/') + 1)..];
        var facts = await sample.Hub.GetAsync($"/api/v1/members/{Member}/facts?kind=business-plan&limit=100");
        var fact = facts.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("source").GetString() == "evidence:" + number);
        Assert.Equal("2026-06-15", fact.GetProperty("fact").GetProperty("on").GetString());

        var (_, again) = await SettleAsync(address, page, "refused", HttpStatusCode.Conflict, "Too late.");
        Assert.Contains("settled or handed in again meanwhile", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_Returned_IsHandedInAgain()
    {
        var (address, page) = await HandInAsync("2032");

        var (_, refused) = await SettleAsync(address, page, "returned", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("what is to be changed", refused, StringComparison.Ordinal);
        var (_, returned) = await SettleAsync(address, page, "returned", reason: "The budget is missing.");
        Assert.Contains("The budget is missing.", returned, StringComparison.Ordinal);

        using var form = Form(returned, "2032", ("budget.csv", "a;b\n1;2\n"));
        var (same, again) = await SendAsync(address + "/again", form);
        Assert.Equal(address, same);
        Assert.Contains("budget.csv", again, StringComparison.Ordinal);
        Assert.Contains("to be looked at", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan.pdf", "MZ this is a program", "whose content is of that type")]
    [InlineData("plan.html", "<script>alert(1)</script>", "whose content is of that type")]
    public async Task File_ThatIsNoDocument_IsRefusedOnThePage(string name, string content, string problem)
    {
        var (address, page) = await HandInAsync("2033", HttpStatusCode.UnprocessableEntity, (name, content));

        Assert.Equal($"/members/{Member}/evidence", address);
        Assert.Contains(problem, page, StringComparison.Ordinal);
        Assert.Contains("value=\"2033\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatIsTooLarge_IsRefused()
    {
        var (_, page) = await HandInAsync("2034", HttpStatusCode.UnprocessableEntity, ("plan.pdf", "%PDF-" + new string('x', 10 * 1024 * 1024)));
        Assert.Contains("larger than 10 MB", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_LargerThanIsRead_IsToldSo()
    {
        var (_, page) = await HandInAsync("2036", HttpStatusCode.RequestEntityTooLarge, ("plan.pdf", "%PDF-" + new string('x', 31 * 1024 * 1024)));

        Assert.Contains("Too much was sent", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandIn_SentTwice_IsHandedInOnce()
    {
        await HandInAsync("2035");

        var (_, page) = await HandInAsync("2035", HttpStatusCode.UnprocessableEntity);

        Assert.Contains("what does not wait already", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/members/nobody.kaspersky-tiers/evidence/new")]
    [InlineData("/members/p001.kaspersky-tiers/evidence/99999")]
    [InlineData("/members/p002.kaspersky-tiers/evidence/1/files/1")]
    public async Task Page_OfWhatIsNotThere_IsNotFound(string address)
    {
        using var answer = await _browser.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Api_SentTwiceWithAKey_HandsInOnce()
    {
        var body = new { fact = new { kind = "customer-reference", on = "2026-05-02", value = true }, files = new[] { new { name = "letter.pdf", content = Convert.ToBase64String(Encoding.ASCII.GetBytes("%PDF-1.4")) } } };

        var first = await PostAsync($"/api/v1/members/{Member}/evidence", body, HttpStatusCode.OK, "reference-1");
        var second = await PostAsync($"/api/v1/members/{Member}/evidence", body, HttpStatusCode.OK, "reference-1");

        var number = first.GetProperty("number").GetInt64();
        Assert.Equal(number, second.GetProperty("number").GetInt64());
        var history = await sample.Hub.GetAsync($"/api/v1/members/{Member}/evidence/{number}");
        Assert.Equal(8, history.GetProperty("files")[0].GetProperty("size").GetInt64());
        var refused = await PostAsync($"/api/v1/members/{Member}/evidence/{number}/settlement", new { step = 1, outcome = "refused", reason = "Not signed." }, HttpStatusCode.OK);
        Assert.Equal("refused", refused.GetProperty("state").GetString());
        var late = await PostAsync($"/api/v1/members/{Member}/evidence/{number}/settlement", new { step = 2, outcome = "accepted" }, HttpStatusCode.Conflict);
        Assert.Equal("urn:partnerhub:problem:evidence-settled", late.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("golf", "2026-05-01", "$.fact.kind")]
    [InlineData("sales", "2026-05-01", "$.fact.kind")]
    [InlineData("customer-reference", "2026-06-16", "$.fact.on")]
    public async Task Api_OfWhatIsWrong_TellsThePath(string kind, string on, string path)
    {
        var problem = await PostAsync($"/api/v1/members/{Member}/evidence", new { fact = new { kind, on } }, HttpStatusCode.BadRequest);

        Assert.Contains(problem.GetProperty("errors").EnumerateArray(), error => error.GetProperty("path").GetString() == path);
    }

    [Fact]
    public async Task Kind_SetToAtOnce_IsRecordedWhenHandedIn()
    {
        using var body = JsonContent.Create(new { mode = "at-once", needsFile = false });
        using var set = await sample.Hub.Client.PutAsync(new Uri("/api/v1/programs/kaspersky-tiers/evidence/kinds/website-information", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.NoContent, set.StatusCode);

        var handed = await PostAsync("/api/v1/members/p003.kaspersky-tiers/evidence", new { fact = new { kind = "website-information", on = "2026-06-01", value = true } }, HttpStatusCode.OK);

        Assert.Equal("accepted", handed.GetProperty("state").GetString());
        Assert.True(handed.GetProperty("factNumber").GetInt64() > 0);
    }

    private Task<(string Address, string Page)> HandInAsync(string year, params (string Name, string Content)[] files) => HandInAsync(year, HttpStatusCode.OK, files);

    private async Task<(string Address, string Page)> HandInAsync(string year, HttpStatusCode status, params (string Name, string Content)[] files)
    {
        using var form = Form(await PageAsync(New), year, files);
        return await SendAsync($"/members/{Member}/evidence", form, status);
    }

    private static MultipartFormDataContent Form(string page, string year, params (string Name, string Content)[] files)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(page).Groups["token"].Value), "__RequestVerificationToken" },
            { new StringContent("business-plan"), "kind" }, { new StringContent(year), "period" }, { new StringContent("true"), "value" },
        };
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(Encoding.ASCII.GetBytes(content)), "files", name);
        }

        return form;
    }

    private async Task<(string Address, string Page)> SettleAsync(string address, string page, string outcome, HttpStatusCode status = HttpStatusCode.OK, string reason = "")
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
            ["step"] = Step().Match(page).Groups["step"].Value,
            ["seen"] = Seen().Match(page).Groups["seen"].Value,
            ["outcome"] = outcome,
            ["reason"] = reason,
            ["complete"] = "yes",
        });
        return await SendAsync(address + "/settlement", form, status);
    }

    private async Task<(string Address, string Page)> SendAsync(string address, HttpContent form, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await _browser.PostAsync(new Uri(address + "?lang=en", UriKind.Relative), form);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.True(answer.StatusCode == status, $"{answer.StatusCode}: {page}");
        return (answer.RequestMessage!.RequestUri!.AbsolutePath, page);
    }

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await _browser.GetStringAsync(new Uri(address + "&lang=en", UriKind.Relative)));

    private async Task<JsonElement> PostAsync(string path, object body, HttpStatusCode status, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await sample.Hub.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{path} answered {response.StatusCode}: {text}");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"step\" value=\"(?<step>[0-9]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();

    [GeneratedRegex("name=\"seen\" value=\"(?<seen>[0-9a-f]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Seen();
}
