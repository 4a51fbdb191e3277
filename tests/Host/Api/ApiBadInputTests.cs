using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Api;

public class ApiBadInputTests(SampleHub sample) : IClassFixture<SampleHub>
{
    private const string Member = "/api/v1/members/p001.kaspersky-tiers";

    [Theory]
    [InlineData("standing?on=2026-02-30")]
    [InlineData("standing?on=15/06/2026")]
    [InlineData("standing?on=")]
    [InlineData("standing?on=1899-12-31")]
    [InlineData("standing?on=3000-01-01")]
    [InlineData("standing?on=9999-12-31")]
    [InlineData("standing?on=2026-06-15&on=2026-06-16")]
    [InlineData("level?on=today")]
    [InlineData("benefits?on=2026-6-1")]
    [InlineData("cases?on=2026-06-15T00:00")]
    public async Task Day_ThatIsNone_Is400WithTheExpectation(string question)
    {
        var problem = await sample.Hub.ProblemAsync($"{Member}/{question}", HttpStatusCode.BadRequest, "invalid-parameter");

        var error = Assert.Single(problem.GetProperty("errors").EnumerateArray());
        Assert.Equal("on", error.GetProperty("parameter").GetString());
        Assert.Equal("a date from 1900 to 2999, in the form YYYY-MM-DD", error.GetProperty("expected").GetProperty("en").GetString());
    }

    [Theory]
    [InlineData("from=2026-06-15&to=2026-06-14", "to")]
    [InlineData("from=2026-06-15&to=2031-06-16", "to")]
    [InlineData("from=2026-06-31", "from")]
    [InlineData("to=soon", "to")]
    [InlineData("from=2026-06-15&to=2900-01-01", "to")]
    public async Task Period_ThatIsNone_Is400WithTheParameter(string query, string parameter)
    {
        var problem = await sample.Hub.ProblemAsync($"{Member}/obligations?{query}", HttpStatusCode.BadRequest, "invalid-parameter");

        Assert.Equal(parameter, Assert.Single(problem.GetProperty("errors").EnumerateArray()).GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("/api/v1/programs?x=1", "x", "no parameter")]
    [InlineData(Member + "/standing?no=2026-06-15", "no", "one of: on")]
    [InlineData(Member + "/obligations?on=2026-06-15", "on", "one of: from, to")]
    [InlineData(Member + "/standing?member=p002", "member", "one of: on")]
    public async Task Parameter_ThatIsUnknown_Is400(string path, string parameter, string expected)
    {
        var problem = await sample.Hub.ProblemAsync(path, HttpStatusCode.BadRequest, "invalid-parameter");

        var error = Assert.Single(problem.GetProperty("errors").EnumerateArray());
        Assert.Equal(parameter, error.GetProperty("parameter").GetString());
        Assert.Equal(expected, error.GetProperty("expected").GetProperty("en").GetString());
    }

    [Fact]
    public async Task Level_ThatIsUnknown_Is400WithTheKnownOnes()
    {
        var problem = await sample.Hub.ProblemAsync($"{Member}/level?to=diamond", HttpStatusCode.BadRequest, "invalid-parameter");

        Assert.Contains("registered, bronze, silver, gold, platinum", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("to", problem.GetProperty("errors")[0].GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2/programs")]
    public Task Address_ThatIsUnknown_Is404(string path) => sample.Hub.ProblemAsync(path, HttpStatusCode.NotFound, "not-found");

    [Fact]
    public async Task Method_ThatIsNotTaken_Is405()
    {
        using var response = await sample.Hub.Client.PostAsync(new Uri(Member, UriKind.Relative), ServedHub.NoContent);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("urn:partnerhub:problem:method-not-allowed", problem.RootElement.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("fr-CH, en;q=0.8", "fr", "Membre inconnu")]
    [InlineData("de, en;q=0.5, fr;q=0.4", "en", "Unknown member")]
    [InlineData("en;q=0.1, fr;q=0.2", "fr", "Membre inconnu")]
    [InlineData("*", "en", "Unknown member")]
    public async Task Problem_InTheReadersLanguage_SaysSo(string accepted, string language, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/members/x", UriKind.Relative));
        request.Headers.AcceptLanguage.ParseAdd(accepted);

        using var response = await sample.Hub.Client.SendAsync(request);

        Assert.Equal(language, Assert.Single(response.Content.Headers.ContentLanguage));
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(title, problem.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Problem_ForABrowserToo_IsJson()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/members/x", UriKind.Relative));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));

        using var response = await sample.Hub.Client.SendAsync(request);

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}
