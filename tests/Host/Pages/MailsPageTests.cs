using System.Net;
using PartnerHub.Kits.Language;
using PartnerHub.Notices;

namespace PartnerHub.Host.Tests.Pages;

/// <summary>What leaves by mail, as whoever looks after the host sees it and settles it.</summary>
public sealed class MailsPageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fr", "en échec", "Le serveur de courriel ne répond pas", "Réessayer", "Abandonner", "En attente\u00a0: 0. En échec\u00a0: 1.")]
    [InlineData("en", "failed", "The mail server does not answer", "Try again", "Drop", "Waiting: 0. Failed: 1.")]
    public async Task FailedMail_OnItsPage_SaysWhyAndIsDropped(string language, string state, string why, string retry, string drop, string counts)
    {
        await using var hub = await StartAsync();
        var mail = await FailAsync(hub);

        var page = await ReadAsync(hub, "/mails?lang=" + language);

        Assert.All([why, retry, drop, "a…@example.com", "Bonjour"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.Matches($"<span class=\"badge[^>]*>(<svg.*?</svg>)?\\s*{state}\\s*</span>", page);
        Assert.DoesNotContain("ann.martin", page, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", page, StringComparison.Ordinal);
        Assert.Contains(counts, await ReadAsync(hub, "/jobs?lang=" + language), StringComparison.Ordinal);

        using var dropped = await SendFormAsync(hub, page, $"/mails/{mail}/drop");
        Assert.Equal(HttpStatusCode.OK, dropped.StatusCode);
        using var again = await SendFormAsync(hub, page, $"/mails/{mail}/retry");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Equal(0, (await hub.GetAsync("/api/v1/mails?state=failed")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task FailedMail_OverTheApi_IsTriedAgainAndFailsAgain()
    {
        await using var hub = await StartAsync();
        var mail = await FailAsync(hub);

        using var retried = await hub.Client.PostAsync(new Uri($"/api/v1/mails/{mail}/retry", UriKind.Relative), ServedHub.NoContent, Cancellation);

        Assert.Equal(HttpStatusCode.OK, retried.StatusCode);
        await WaitForAsync(hub, "failed", attempts: 2);
        using var unknown = await hub.Client.PostAsync(new Uri("/api/v1/mails/none/retry", UriKind.Relative), ServedHub.NoContent, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var done = await hub.Client.PostAsync(new Uri($"/api/v1/mails/{mail}/drop", UriKind.Relative), ServedHub.NoContent, Cancellation);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        using var twice = await hub.Client.PostAsync(new Uri($"/api/v1/mails/{mail}/retry", UriKind.Relative), ServedHub.NoContent, Cancellation);
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        await hub.ProblemAsync("/api/v1/mails?state=lost", HttpStatusCode.BadRequest, "invalid-parameter");
    }

    // Nobody listens at port 1, and one attempt is all.
    private Task<ServedHub> StartAsync() => ServedHub.StartAsync(
        _folder, ("Demo:LoadWhenEmpty", "false"), ("Mail:Host", "127.0.0.1"), ("Mail:Port", "1"), ("Mail:From", "hub@example.org"), ("Mail:Attempts", "1"));

    private static async Task<string> FailAsync(ServedHub hub)
    {
        var mail = await hub.SendAsync(new SendMail("ann.martin@example.com", Locale.French, new MailText("Bonjour", "Le code est s3cret.")));
        await WaitForAsync(hub, "failed", attempts: 1);
        return mail;
    }

    private static async Task WaitForAsync(ServedHub hub, string state, int attempts)
    {
        for (var look = 0; look < 200; look++)
        {
            var mails = (await hub.GetAsync($"/api/v1/mails?state={state}")).GetProperty("items");
            if (mails.GetArrayLength() == 1 && mails[0].GetProperty("attempts").GetInt32() == attempts)
            {
                return;
            }

            await Task.Delay(50, Cancellation);
        }

        Assert.Fail($"No mail became {state} at attempt {attempts}.");
    }

    private static async Task<string> ReadAsync(ServedHub hub, string address) => WebUtility.HtmlDecode(await hub.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));

    private static async Task<HttpResponseMessage> SendFormAsync(ServedHub hub, string page, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", TokenOf(page))]);
        return await hub.Client.SendAsync(request, Cancellation);
    }

    private static string TokenOf(string page)
    {
        const string Before = "name=\"__RequestVerificationToken\" value=\"";
        var from = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return page[from..page.IndexOf('"', from)];
    }
}
