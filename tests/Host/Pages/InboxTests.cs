using System.Net;
using System.Text;

namespace PartnerHub.Host.Tests.Pages;

/// <summary>The home page of whoever decides lists what waits for them.</summary>
public sealed class InboxTests : IAsyncLifetime
{
    private ServedHub _hub = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _hub = await ServedHub.StartAsync();

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task Appeal_Filed_WaitsBelowWhatWaitedBefore()
    {
        var contested = (await _hub.GetAsync("/api/v1/programs/kaspersky-tiers/journal?limit=1")).GetProperty("items")[0];
        using var filed = await _hub.Client.PostAsync(
            new Uri($"/api/v1/members/{contested.GetProperty("member").GetString()}/appeals", UriKind.Relative),
            new StringContent($$"""{"entry":{{contested.GetProperty("number").GetInt64()}},"comment":"counted wrongly","facts":[]}""", Encoding.UTF8, "application/json"),
            Cancellation);
        Assert.True(filed.IsSuccessStatusCode, await filed.Content.ReadAsStringAsync(Cancellation));

        var inbox = await InboxAsync("en");

        Assert.InRange(inbox.IndexOf("Proposal</td>", StringComparison.Ordinal), 0, inbox.IndexOf("Appeal</td>", StringComparison.Ordinal));
        Assert.Contains("/programs/kaspersky-tiers/journal/", inbox, StringComparison.Ordinal);
        Assert.Contains("Recours</td>", await InboxAsync("fr"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decisi", "/decisions")]
    [InlineData("recours", "/programs/logitech-tracks/appeals")]
    [InlineData("members", "/programs/kaspersky-tiers/members")]
    public async Task Search_FindsPagesByTheirNames(string asked, string address)
    {
        var page = await _hub.Client.GetStringAsync(new Uri("/search?q=" + asked, UriKind.Relative), Cancellation);

        Assert.Contains($"href=\"{address}\"", page[page.IndexOf("<main", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private async Task<string> InboxAsync(string language)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        asked.Headers.AcceptLanguage.ParseAdd(language);
        using var answer = await _hub.Client.SendAsync(asked, Cancellation);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
        var from = page.IndexOf("id=\"inbox\"", StringComparison.Ordinal);
        return page[from..page.IndexOf("</section>", from, StringComparison.Ordinal)];
    }
}
