using System.Net;
using System.Text.RegularExpressions;
using PartnerHub.Host.Tests.Api;

namespace PartnerHub.Host.Tests.Pages;

/// <summary>A form that is refused comes back on its page, with what was written in it.</summary>
public sealed partial class RefusedFormTests(SampleHub sample) : IClassFixture<SampleHub>, IDisposable
{
    private const string Member = "p001.kaspersky-tiers";

    private readonly HttpClient _browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = sample.Hub.Client.BaseAddress, DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" } } }.AsOperator();

    [Theory]
    [InlineData("en", "a date from 1900 to 2999, in the form YYYY-MM-DD")]
    [InlineData("fr", "une date de 1900 à 2999, sous la forme AAAA-MM-JJ")]
    public async Task Override_UntilADayOutOfRange_IsSaidAtItsField(string language, string expected)
    {
        var (status, page) = await SendAsync(language, [new("from", "2026-07-01"), new("until", "3000-01-01"), new("reason", "Because <b>we</b> say so"), new("version", "0")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(expected, Decoded(Problem().Match(page).Groups["text"].Value), StringComparison.Ordinal);
        Assert.Contains("Because <b>we</b> say so", Decoded(page), StringComparison.Ordinal);
        Assert.Contains("value=\"3000-01-01\"", page, StringComparison.Ordinal);
        Assert.Contains("<h1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Override_OfAVersionOfBefore_IsALostRace()
    {
        var (status, page) = await SendAsync("en", [new("from", "2026-07-01"), new("reason", "Late"), new("version", "77")]);

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("has changed meanwhile", page, StringComparison.Ordinal);
        Assert.Contains(">Late</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Override_WithoutItsToken_KeepsWhatWasWritten()
    {
        var (status, page) = await SendAsync("en", [new("from", "2026-07-01"), new("reason", "Kept")], withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("nothing was recorded", page, StringComparison.Ordinal);
        Assert.Contains(">Kept</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfAPageThatIsNotThere_SaysSo()
    {
        using var form = new FormUrlEncodedContent([]);
        using var answer = await _browser.PostAsync(new Uri("/members/nobody/override", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    public void Dispose() => _browser.Dispose();

    private async Task<(HttpStatusCode Status, string Page)> SendAsync(string language, IEnumerable<KeyValuePair<string, string>> fields, bool withToken = true)
    {
        var page = await _browser.GetStringAsync(new Uri($"/members/{Member}?lang={language}", UriKind.Relative));
        KeyValuePair<string, string>[] token = withToken ? [new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value)] : [];
        using var form = new FormUrlEncodedContent([.. fields, .. token]);
        using var answer = await _browser.PostAsync(new Uri($"/members/{Member}/override", UriKind.Relative), form);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static string Decoded(string html) => WebUtility.HtmlDecode(html);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("id=\"until-problem\">(?<text>[^<]+)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Problem();
}
