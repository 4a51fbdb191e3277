using System.Net;
using System.Net.Http.Headers;
using System.Text;
using PartnerHub.Host.Tests.Api;

namespace PartnerHub.Host.Tests.Requests;

/// <summary>What another site's page can have a browser send changes nothing.</summary>
public sealed class ForgedRequestTests(SampleHub sample) : IClassFixture<SampleHub>
{
    private const string Runs = "/api/v1/programs/nowhere/runs";
    private const string Form = "/members/p001.kaspersky-tiers/override";
    private const string Json = "application/json";
    private const string Fields = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData(Json, null, null, true)]
    [InlineData("application/json; charset=utf-8", null, null, true)]
    [InlineData("text/csv", null, null, true)]
    [InlineData(null, null, null, false)]
    [InlineData(Fields, null, null, false)]
    [InlineData("Application/X-WWW-Form-Urlencoded; charset=utf-8", null, null, false)]
    [InlineData("multipart/form-data; boundary=x", null, null, false)]
    [InlineData("text/plain", null, null, false)]
    [InlineData("text/plain; application/json", null, null, false)]
    [InlineData("nonsense", null, null, false)]
    [InlineData(Fields, "same-origin", null, true)]
    [InlineData(Fields, "none", null, true)]
    [InlineData(Fields, "same-site", null, false)]
    [InlineData(Json, "cross-site", null, false)]
    [InlineData(Json, "nonsense", null, false)]
    [InlineData(Fields, null, "own", true)]
    [InlineData(Json, null, "https://elsewhere.example", false)]
    [InlineData(Json, null, "null", false)]
    [InlineData(Json, null, "file://", false)]
    [InlineData(Json, null, "", false)]
    [InlineData(Json, "same-origin", "https://elsewhere.example", false)]
    [InlineData(Json, "cross-site", "own", false)]
    public async Task Command_IsTaken_OnlyFromHere(string? contentType, string? site, string? origin, bool isTaken)
    {
        using var answer = await SendAsync(HttpMethod.Post, Runs, contentType, site, origin);

        Assert.Equal(isTaken ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(isTaken ? "unknown-program" : "urn:partnerhub:problem:forged-request", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "cross-site", null)]
    [InlineData("DELETE", "same-site", null)]
    [InlineData("PATCH", null, "https://elsewhere.example")]
    [InlineData("POST", null, "http://127.0.0.1:1")]
    [InlineData("ANYTHING", "cross-site", null)]
    public async Task Method_ThatChangesSomething_IsRefusedFromElsewhere(string method, string? site, string? origin)
    {
        using var answer = await SendAsync(new(method), Runs, Json, site, origin);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Reading_FromElsewhere_IsTaken()
    {
        using var answer = await SendAsync(HttpMethod.Get, "/", null, "cross-site", "https://elsewhere.example");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("fr", "Demande refusée")]
    [InlineData("en", "Request refused")]
    public async Task Form_OfAForger_ComesBackWithoutItsValues(string language, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Form) { Content = new FormUrlEncodedContent([new("reason", "forged words")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.AcceptLanguage.ParseAdd(language);

        using var answer = await sample.Hub.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.StartsWith(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("forged words", text, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? contentType, string? site, string? origin)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method != HttpMethod.Get)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{}"));
            _ = contentType is null || request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        Add(request.Headers, "Sec-Fetch-Site", site);
        Add(request.Headers, "Origin", origin == "own" ? sample.Hub.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) : origin);
        return await sample.Hub.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static void Add(HttpRequestHeaders headers, string name, string? value) => _ = value is null || headers.TryAddWithoutValidation(name, value);
}
