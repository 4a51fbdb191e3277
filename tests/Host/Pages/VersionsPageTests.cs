namespace PartnerHub.Host.Tests.Pages;

/// <summary>A newer package lies beside the one that serves, and is not what its name says.</summary>
public sealed class VersionsPageTests : IAsyncLifetime
{
    private const string Program = "kaspersky-tiers";
    private readonly TempFolder _folder = new();
    private ServedHub _hub = null!;

    public async ValueTask InitializeAsync()
    {
        var built = Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "plugins", Program)).MaxBy(version => Version.Parse(Path.GetFileName(version)))!;
        Copy(built, Path.GetFileName(built));
        Copy(built, "9.9.9");
        _hub = await ServedHub.StartAsync(_folder, null, null, ("Plugins:Folder", Path.Combine(_folder.Path, "plugins")), ("Demo:LoadWhenEmpty", "false"));
    }

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("en", "version 9.9.9, is refused", "the beginning")]
    [InlineData("fr", "version 9.9.9, est refusé", "le début")]
    public async Task Page_OfAProgram_ListsVersionsAndSaysWhatIsRefused(string language, string refused, string since)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri($"/programs/{Program}", UriKind.Relative));
        asked.Headers.AcceptLanguage.ParseAdd(language);
        using var answer = await _hub.Client.SendAsync(asked, TestContext.Current.CancellationToken);
        var page = System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.True(page.Contains(refused, StringComparison.Ordinal), page[page.IndexOf("<main", StringComparison.Ordinal)..]);
        Assert.Contains("id=\"versions\"", page, StringComparison.Ordinal);
        Assert.Contains(since, page, StringComparison.Ordinal);
    }

    private void Copy(string built, string version)
    {
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.Path, "plugins", Program, version, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
