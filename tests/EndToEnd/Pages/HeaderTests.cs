using PartnerHub.EndToEnd.Tests.Browsing;

namespace PartnerHub.EndToEnd.Tests.Pages;

public class HeaderTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    public async Task Page_FromTheServer_AllowsNothingFromElsewhere(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Hub.Address) }.AsOperator();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(["en"], response.Content.Headers.ContentLanguage);
    }

    [Fact]
    public async Task Menu_OnAPhone_LeadsToOnboarding()
    {
        await using var visit = await site.Open("/", Look.FrenchPhone);
        await visit.Page.Locator("header details.menu > summary").ClickAsync();
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Mise en place" }).ClickAsync();
        await visit.Arrive("/onboarding");
    }

    [Fact]
    public async Task Address_OfTheApi_NeverAnswersWithAPage()
    {
        var (status, body) = await site.Hub.Get("/api/v1/nowhere");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, status);
        Assert.DoesNotContain("<html", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_SentAForm_RefusesIt()
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Hub.Address), DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" } } }.AsOperator();
        using var form = new FormUrlEncodedContent([]);
        using var response = await client.PostAsync(new Uri("/", UriKind.Relative), form);

        Assert.Equal(System.Net.HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }
}
