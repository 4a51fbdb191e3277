using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Host.Tests.Clocks;

/// <summary>
/// A hub in Tokyo with a program in New York, whose day begins at 04:00 by UTC. On 14 June there it is the 15th everywhere else.
/// </summary>
public sealed partial class ProgramDayTests : IAsyncLifetime
{
    private const string Program = "kaspersky-tiers";
    private const string Member = "p001.kaspersky-tiers";
    private static readonly DateTimeOffset Midnight = new(2026, 6, 15, 4, 0, 0, TimeSpan.Zero);

    private readonly MovedInstant _clock = new(Midnight.AddSeconds(-1));
    private ServedHub _hub = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _hub = await ServedHub.StartAsync(
            null, services => services.AddSingleton<TimeProvider>(_clock), null, ("Eligibility:TimeZone", "Asia/Tokyo"), ($"Eligibility:TimeZones:{Program}", "America/New_York"));
        _browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _hub.Client.BaseAddress, DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" } } }.AsOperator();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _hub.DisposeAsync();
    }

    [Fact]
    public async Task Day_LeftOut_IsThePrograms()
    {
        Assert.Equal(("2026-06-14", "2026-06-15"), (await OnAsync(Member), await OnAsync("p076.logitech-tracks")));
        Assert.Contains("value=\"2026-06-14\"", await PageAsync($"/members/{Member}"), StringComparison.Ordinal);
        Assert.Contains("value=\"2026-06-14\"", await PageAsync($"/programs/{Program}/runs"), StringComparison.Ordinal);
        Assert.Contains("15 June 2026", await PageAsync("/"), StringComparison.Ordinal);

        _clock.Now = Midnight;

        Assert.Equal(("2026-06-15", "2026-06-15"), (await OnAsync(Member), await OnAsync("p076.logitech-tracks")));
        Assert.Contains("value=\"2026-06-15\"", await PageAsync($"/programs/{Program}/runs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "still showed 14 June 2026. It arrived on 15 June 2026")]
    [InlineData("fr", "montrait encore le 14 juin 2026. Il est arrivé le 15 juin 2026")]
    public async Task Run_SentAfterMidnight_IsOfTheDayItArrives(string language, string said)
    {
        var page = await PageAsync($"/programs/{Program}/runs", language);
        _clock.Now = Midnight;

        var led = await SendAsync($"/programs/{Program}/runs", page, ("on", "2026-06-14"));

        Assert.Contains(said, await PageAsync(led, language), StringComparison.Ordinal);
        Assert.Equal("2026-06-15", (await _hub.GetAsync("/api/v1" + led.Split('?')[0])).GetProperty("on").GetString());
    }

    [Fact]
    public async Task Run_OfADayChosen_KeepsIt()
    {
        var page = await PageAsync($"/programs/{Program}/runs");
        _clock.Now = Midnight;

        var led = await SendAsync($"/programs/{Program}/runs", page, ("on", "2026-06-10"));

        Assert.Equal("2026-06-10", (await _hub.GetAsync("/api/v1" + led.Split('?')[0])).GetProperty("on").GetString());
    }

    [Fact]
    public async Task Form_SentBeforeMidnight_SaysNothing()
    {
        var led = await SendAsync($"/programs/{Program}/runs", await PageAsync($"/programs/{Program}/runs"), ("on", "2026-06-14"));

        Assert.DoesNotContain("taken-on", led, StringComparison.Ordinal);
        Assert.Equal("2026-06-14", (await _hub.GetAsync("/api/v1" + led)).GetProperty("on").GetString());
    }

    [Fact]
    public async Task Override_SentAfterMidnight_HoldsFromTheDayItArrives()
    {
        var page = await PageAsync($"/members/{Member}");
        _clock.Now = Midnight;

        var led = await SendAsync($"/members/{Member}/override", page, ("from", "2026-06-14"), ("reason", "Agreed"), ("version", "0"), ("level", "silver"));

        Assert.Contains("It arrived on 15 June 2026", await PageAsync(led.Split('#')[0]), StringComparison.Ordinal);
        Assert.Equal("2026-06-15", (await _hub.GetAsync($"/api/v1/members/{Member}/override")).GetProperty("from").GetString());
    }

    [Fact]
    public async Task Override_RefusedAfterMidnight_ProposesTheNewDay()
    {
        var page = await PageAsync($"/members/{Member}");
        _clock.Now = Midnight;

        var (status, refused, _) = await PostAsync($"/members/{Member}/override", page, ("from", "2026-06-14"), ("until", "3000-01-01"), ("reason", "Agreed"), ("version", "0"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("name=\"from\" required value=\"2026-06-15\"", refused, StringComparison.Ordinal);
    }

    private async Task<string?> OnAsync(string member) => (await _hub.GetAsync($"/api/v1/members/{member}/standing")).GetProperty("on").GetString();

    private async Task<string> PageAsync(string address, string language = "en") => WebUtility.HtmlDecode(
        await _browser.GetStringAsync(new Uri(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + $"lang={language}", UriKind.Relative)));

    private async Task<string> SendAsync(string address, string page, params (string Field, string Value)[] fields)
    {
        var (status, text, location) = await PostAsync(address, page, fields);
        Assert.True(status == HttpStatusCode.Found, text);
        return location!;
    }

    // What the form of a page holds by itself is sent along.
    private async Task<(HttpStatusCode Status, string Page, string? Location)> PostAsync(string address, string page, params (string Field, string Value)[] fields)
    {
        var form = page[page.IndexOf($"action=\"{address}", StringComparison.Ordinal)..];
        var hidden = Hidden().Matches(form[..form.IndexOf("</form>", StringComparison.Ordinal)]).Select(field => (Field: field.Groups["name"].Value, field.Groups["value"].Value));
        using var sent = new FormUrlEncodedContent(hidden.Where(field => fields.All(own => own.Field != field.Field)).Concat(fields).Select(field => new KeyValuePair<string, string>(field.Field, field.Value)));
        using var answer = await _browser.PostAsync(new Uri(address, UriKind.Relative), sent);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    [GeneratedRegex("<input (type=\"hidden\" )?name=\"(?<name>[^\"]+)\" (type=\"hidden\" )?value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hidden();

    private sealed class MovedInstant(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
