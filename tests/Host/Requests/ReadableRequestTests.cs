using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using PartnerHub.Host.Tests.Api;

namespace PartnerHub.Host.Tests.Requests;

/// <summary>What nobody can read is answered with a sentence.</summary>
public sealed class ReadableRequestTests(SampleHub sample) : IClassFixture<SampleHub>
{
    [Theory]
    [InlineData("/api/v1/programs?a=%00", "unreadable-address")]
    [InlineData("/api/v1/programs/kaspersky-tiers/members?name=a%00b", "unreadable-address")]
    [InlineData("/?lang=%00", "nul")]
    public async Task Address_WithAZero_IsAnsweredWithAProblem(string address, string said)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.AcceptLanguage.ParseAdd("fr");
        using var answer = await sample.Hub.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; charset=latin-9")]
    [InlineData("application/json; charset=\"x\"")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/problem+json; charset=x")]
    [InlineData("text/csv; charset=x")]
    [InlineData("text/csv; charset=utf-7")]
    public async Task Content_InAnEncodingThatNobodyKnows_IsRefused(string type)
    {
        foreach (var (method, address) in new[]
        {
            (HttpMethod.Post, "/api/v1/partners"),
            (HttpMethod.Put, "/api/v1/members/p001.kaspersky-tiers/override"),
            (HttpMethod.Post, "/api/v1/members/p001.kaspersky-tiers/placements/1/decision"),
            (HttpMethod.Put, "/api/v1/programs/kaspersky-tiers/imports/sources/x/mapping"),
        })
        {
            using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = new ByteArrayContent("{}"u8.ToArray()) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            using var answer = await sample.Hub.Client.SendAsync(request);

            Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
            Assert.Contains("urn:partnerhub:problem:unknown-charset", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("application/json; charset=UTF-8", "application/json")]
    [InlineData("text/csv; charset=windows-1252", "text/csv")]
    public async Task Content_InAnEncodingThatIsRead_IsTaken(string type, string media)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray()) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        using var answer = await sample.Hub.Client.PostAsync(new Uri(media == "text/csv" ? "/api/v1/programs/nowhere/imports/sales" : "/api/v1/partners", UriKind.Relative), content);

        Assert.DoesNotContain("unknown-charset", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("{\"id\":\"a\\u0000b\",\"name\":\"x\",\"country\":\"FR\"}")]
    [InlineData("{\"id\":\"p1\",\"name\":\"\\ud800\",\"country\":\"FR\"}")]
    [InlineData("{\"id\":\"p1\",\"name\":\"x\",\"country\":\"FR\",\"types\":[\"\\udc00\"]}")]
    public async Task Text_ThatIsNone_IsRefused(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await sample.Hub.Client.PostAsync(new Uri("/api/v1/partners", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("a well-formed text", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Accept-Language: \u00E9")]
    [InlineData("If-Match: \u00FF")]
    [InlineData("Idempotency-Key: cl\u00E9")]
    [InlineData("X-Anything: \u00C3\u00A9\u0080")]
    [InlineData("Sec-Fetch-Site: \u00E9")]
    [InlineData("Cookie: lang=\u00E9")]
    public async Task Header_OfOtherLetters_IsAnsweredWithAProblem(string header)
    {
        var answer = await SendAsync($"POST /api/v1/members/nobody/facts HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\n{header}\r\n\r\n[]");

        Assert.Contains("urn:partnerhub:problem:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("HTTP/1.1 5", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_TellsBack200LettersAtMost()
    {
        var name = new string('ж', 5_000);
        foreach (var json in new[] { $"{{\"{name}\":1}}", $"{{\"id\":\"{name}\",\"name\":\"{name}\",\"country\":\"{name}\",\"types\":[\"{name}\"]}}", $"{{\"id\":\"p1\",\"id\":\"p1\",\"{name}\":1,\"{name}\":1}}", $"\"{name}\"" })
        {
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            using var answer = await sample.Hub.Client.PostAsync(new Uri("/api/v1/partners", UriKind.Relative), content);

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.DoesNotContain(name[..201], await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        foreach (var address in new[] { "/api/v1/programs/{0}", "/api/v1/members/{0}/standing", "/api/v1/programs/kaspersky-tiers/members?after={0}", "/api/v1/programs?{0}=1", "/api/v1/members/p001.kaspersky-tiers/standing?on={0}" })
        {
            using var answer = await sample.Hub.Client.GetAsync(new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, name[..1_000]), UriKind.Relative));

            Assert.DoesNotContain(name[..201], await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private async Task<string> SendAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(sample.Hub.Client.BaseAddress!.Host, sample.Hub.Client.BaseAddress.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
