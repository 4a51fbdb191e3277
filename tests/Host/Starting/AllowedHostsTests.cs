using System.Net;
using Microsoft.Extensions.Configuration;
using PartnerHub.Host.Web.Requests;

namespace PartnerHub.Host.Tests.Starting;

public sealed class AllowedHostsTests
{
    [Theory]
    [InlineData("partners.example", HttpStatusCode.OK)]
    [InlineData("PARTNERS.example:8080", HttpStatusCode.OK)]
    [InlineData("elsewhere.example", HttpStatusCode.BadRequest)]
    [InlineData("partners.example.elsewhere.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1", HttpStatusCode.BadRequest)]
    public async Task Serve_NamesOfHostsGiven_AnswersToThoseAlone(string host, HttpStatusCode expected)
    {
        await using var hub = await ServedHub.StartAsync(null, ("Demo:LoadWhenEmpty", "false"), ("AllowedHosts", "partners.example"));

        using var answer = await AskAsync(hub, host);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("localhost:5080", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.BadRequest)]
    public async Task Serve_NoNamesGiven_AnswersToThoseItListensAt(string host, HttpStatusCode expected)
    {
        await using var hub = await ServedHub.StartAsync(null, ("Demo:LoadWhenEmpty", "false"));

        using var answer = await AskAsync(hub, host);

        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.BadRequest)
        {
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains("urn:partnerhub:problem:unknown-host", text, StringComparison.Ordinal);
            Assert.Contains("AllowedHosts", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("http://hub.example:80", null, "hub.example")]
    [InlineData("http://hub.example;https://HUB.example:8443", "*", "hub.example")]
    [InlineData("http://localhost:5080", null, "localhost|127.0.0.1|[::1]")]
    [InlineData("http://*:80", null, "localhost|127.0.0.1|[::1]|this machine")]
    [InlineData("http://0.0.0.0:80", "*", "localhost|127.0.0.1|[::1]|this machine")]
    [InlineData("http://[::]:80", "", "localhost|127.0.0.1|[::1]|this machine")]
    [InlineData(null, null, "localhost|127.0.0.1|[::1]")]
    [InlineData("http://*:80", "a.example; b.example", "a.example|b.example")]
    public void Names_AreThoseOfSettings(string? urls, string? allowed, string expected)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Urls", urls), new("AllowedHosts", allowed)]).Build();

        Assert.Equal(expected.Replace("this machine", Environment.MachineName, StringComparison.Ordinal), string.Join('|', HostNames.Of(settings)));
    }

    [Fact]
    public void Names_OfPortsAlone_AreThoseOfAnyAddress()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("HTTP_PORTS", "8080")]).Build();

        Assert.Contains(Environment.MachineName, HostNames.Of(settings).Select(name => name.Value));
    }

    private static async Task<HttpResponseMessage> AskAsync(ServedHub hub, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/programs");
        request.Headers.Host = host;
        return await hub.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
