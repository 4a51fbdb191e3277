namespace PartnerHub.Host.Tests.Pages;

/// <summary>What ran without anybody waiting for it, on a page that the menu leads to.</summary>
public sealed class JobsPageTests
{
    [Theory]
    [InlineData("fr", "Nuits et jugements après chargement", "Fichiers chargés", "Travaux")]
    [InlineData("en", "Nights and judging after loads", "Files loaded", "Jobs")]
    public async Task Jobs_OfAHubInUse_AreListedByWhatTheyAre(string language, string judging, string loads, string menu)
    {
        await using var hub = await ServedHub.StartAsync();
        using var run = await hub.Client.PostAsync(new Uri("/api/v1/programs/kaspersky-tiers/runs", UriKind.Relative), ServedHub.NoContent, TestContext.Current.CancellationToken);
        run.EnsureSuccessStatusCode();

        var page = System.Net.WebUtility.HtmlDecode(await hub.Client.GetStringAsync(new Uri("/jobs?lang=" + language, UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Contains(judging, page, StringComparison.Ordinal);
        Assert.Contains(loads, page, StringComparison.Ordinal);
        Assert.Contains("/programs/kaspersky-tiers/runs/1\"", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/jobs\" aria-current=\"page\">{menu}</a>", page, StringComparison.Ordinal);
    }
}
