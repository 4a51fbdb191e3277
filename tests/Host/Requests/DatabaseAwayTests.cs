using System.Net;
using System.Text.RegularExpressions;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Tests.Requests;

/// <summary>With its database gone the host says so everywhere, keeps what was typed, and makes no new one.</summary>
public sealed partial class DatabaseAwayTests
{
    private const string Member = "p001.kaspersky-tiers";

    [Theory]
    [InlineData("deleted")]
    [InlineData("replaced")]
    public async Task File_ThatIsNoMoreTheOneOpened_IsSaidEverywhere(string what)
    {
        using var folder = new TempFolder();
        await using var hub = await ServedHub.StartAsync(folder);
        using var browser = new HttpClient { BaseAddress = hub.Client.BaseAddress, DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" } } }.AsOperator();
        var page = await browser.GetStringAsync(new Uri($"/members/{Member}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        if (what == "replaced")
        {
            File.Copy(folder.Database, folder.Database + ".copy");
        }

        File.Delete(folder.Database);
        if (what == "replaced")
        {
            File.Move(folder.Database + ".copy", folder.Database);
        }

        foreach (var path in new[] { "/", $"/members/{Member}", "/health/ready", "/api/v1/members/" + Member, $"/api/v1/members/{Member}/standing", "/programs/kaspersky-tiers/members", "/onboarding" })
        {
            using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.ServiceUnavailable, $"{path} answered {answer.StatusCode}");
            Assert.NotNull(answer.Headers.RetryAfter);
        }

        using var form = new FormUrlEncodedContent([new("reason", "Words <typed> by hand"), new("from", "2026-07-01"), new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value)]);
        using var sent = await browser.PostAsync(new Uri($"/members/{Member}/override", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var kept = await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, sent.StatusCode);
        Assert.NotNull(sent.Headers.RetryAfter);
        Assert.Contains("value=\"Words &lt;typed&gt; by hand\"", kept, StringComparison.Ordinal);
        Assert.Contains($"action=\"/members/{Member}/override\"", kept, StringComparison.Ordinal);

        using var command = await hub.Client.PostAsync(new Uri("/api/v1/programs/kaspersky-tiers/runs", UriKind.Relative), ServedHub.NoContent, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, command.StatusCode);
        Assert.Contains("storage-unreachable", await command.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(what == "replaced", File.Exists(folder.Database));
        using var live = await browser.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("true", true)]
    public async Task Start_OnAFileThatIsNotThere_MakesOneOnlyWhenTold(string? create, bool isMade)
    {
        using var folder = new TempFolder();
        string[] told = create is null ? [] : ["--Storage:Create=" + create];
        await using var app = Web.Server.Build(["--environment=Production", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", "--Plugins:Packages=", $"--ConnectionStrings:PartnerHub=Data Source={folder.Database}", .. told]);

        var error = await Record.ExceptionAsync(() => Web.Server.PrepareAsync(app, TestContext.Current.CancellationToken));

        Assert.Equal((isMade, isMade), (error is null, File.Exists(folder.Database)));
        if (error is not null)
        {
            Assert.Equal(DatabaseLack.File, Assert.IsType<UnfitDatabaseException>(error).Lack);
            Assert.Contains(folder.Database, Web.StartFailure.Of(error), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
