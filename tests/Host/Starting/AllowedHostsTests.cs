using System.Net;

namespace PartnerHub.Host.Tests.Starting;

public sealed class AllowedHostsTests
{
    [Theory]
    [InlineData("partners.example", HttpStatusCode.OK)]
    [InlineData("elsewhere.example", HttpStatusCode.BadRequest)]
    public async Task Serve_NamesOfHostsGiven_AnswersToThoseAlone(string host, HttpStatusCode expected)
    {
        await using var hub = await ServedHub.StartAsync(null, ("Demo:LoadWhenEmpty", "false"), ("AllowedHosts", "partners.example"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/programs");
        request.Headers.Host = host;

        using var answer = await hub.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }
}
