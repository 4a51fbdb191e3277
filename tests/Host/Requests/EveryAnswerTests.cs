using System.Net;
using System.Net.Http.Headers;
using PartnerHub.Host.Tests.Api;

namespace PartnerHub.Host.Tests.Requests;

/// <summary>What holds for every answer: its headers, HEAD beside GET, and that text is sent compressed to who takes it.</summary>
public sealed class EveryAnswerTests(SampleHub sample) : IClassFixture<SampleHub>
{
    private const string Member = "p001.kaspersky-tiers";

    public static TheoryData<string> Addresses =>
        ["/", "/nowhere", $"/members/{Member}", "/assets/site.js", "/api/v1/programs", "/api/v1/nowhere", "/api/docs/index.html", "/openapi/v1.json", "/health/live", "/health/ready", "/favicon.ico"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Answer_OfAnyKind_HasTheSecurityHeaders(string path)
    {
        using var answer = await SendAsync(HttpMethod.Get, path);

        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Head_WhereGetIsAnswered_IsTheSameWithoutContent(string path)
    {
        using var get = await SendAsync(HttpMethod.Get, path);
        using var head = await SendAsync(HttpMethod.Head, path);

        Assert.Equal((get.StatusCode, get.Content.Headers.ContentType), (head.StatusCode, head.Content.Headers.ContentType));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/site.css")]
    [InlineData($"/api/v1/members/{Member}/standing")]
    [InlineData("/api/v1/nowhere")]
    public async Task Text_ToWhoTakesIt_IsSentCompressed(string path)
    {
        using var plain = await SendAsync(HttpMethod.Get, path);
        using var packed = await SendAsync(HttpMethod.Get, path, "br");

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", string.Join(", ", packed.Headers.Vary), StringComparison.Ordinal);
        var (before, after) = ((await plain.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, (await packed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
        Assert.True(after < before, $"{before} bytes became {after}");
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? encoding = null)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = sample.Hub.Client.BaseAddress }.AsOperator();
        using var request = new HttpRequestMessage(method, path);
        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
