using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PartnerHub.Host.Tests.Api;

/// <summary>A program that does not serve is tried again, by the API and by the button of its page.</summary>
public sealed class ApiRetryTests
{
    private const string Id = "throws-in-factory";

    [Fact]
    public async Task Retry_PackagePutRight_Serves()
    {
        using var folder = new TempFolder().WithPrograms();
        var (kept, away) = (Path.Combine(folder.Plugins, "questionnaire"), Path.Combine(folder.Path, "away"));
        Directory.Move(kept, away);
        await using var hub = await StartAsync(folder);
        await hub.ProblemAsync("/api/v1/programs/questionnaire", HttpStatusCode.NotFound, "unknown-program");

        Directory.Move(away, kept);
        using var answer = await hub.Client.PostAsync(Api("questionnaire"), ServedHub.NoContent);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var program = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("serving", program.RootElement.GetProperty("state").GetString());
    }

    [Fact]
    public async Task Retry_StillRefused_SaysWhy()
    {
        using var folder = new TempFolder().WithPrograms().WithTestPlugin("ThrowsInFactory");
        await using var hub = await StartAsync(folder);

        using var answer = await hub.Client.PostAsync(Api(Id), ServedHub.NoContent);

        using var program = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("refused", program.RootElement.GetProperty("state").GetString());
        Assert.NotEmpty(program.RootElement.GetProperty("reason").GetProperty("fr").GetString()!);
    }

    [Fact]
    public async Task Retry_UnknownProgram_Is404()
    {
        await using var hub = await ServedHub.StartAsync(null, ("Demo:LoadWhenEmpty", "false"));

        using var answer = await hub.Client.PostAsync(Api("nobody"), ServedHub.NoContent);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("unknown-program", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Button_OfARefusedProgram_LeadsBackToItsPage()
    {
        using var folder = new TempFolder().WithPrograms().WithTestPlugin("ThrowsInFactory");
        await using var hub = await StartAsync(folder);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = hub.Client.BaseAddress, DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" } } }.AsOperator();
        var page = await browser.GetStringAsync(Page(""));
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", TokenIn(page))]);

        using var answer = await browser.PostAsync(Page("/retry"), form);
        using var without = await browser.PostAsync(Page("/retry"), null);

        Assert.Contains($"action=\"/programs/{Id}/retry\"", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, $"/programs/{Id}"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
    }

    [Fact]
    public async Task Page_OfAProgramThatServes_HasNoButton()
    {
        await using var hub = await ServedHub.StartAsync(null, ("Demo:LoadWhenEmpty", "false"));

        Assert.DoesNotContain("/retry", await hub.Client.GetStringAsync(new Uri("/programs/kaspersky-tiers", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static Task<ServedHub> StartAsync(TempFolder folder) =>
        ServedHub.StartAsync(folder, ("Plugins:Folder", folder.Plugins), ("Demo:LoadWhenEmpty", "false"));

    private static string TokenIn(string page) =>
        Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["token"].Value;

    private static Uri Api(string program) => new($"/api/v1/programs/{program}/retry", UriKind.Relative);

    private static Uri Page(string end) => new($"/programs/{Id}{end}", UriKind.Relative);
}
