using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PartnerHub.Partners;
using PartnerHub.Sanctions;
using PartnerHub.Partners.Members;

namespace PartnerHub.Host.Tests.Api;

/// <summary>What people decide, and what follows from it, as clients of the API see it.</summary>
public sealed class ApiDecisionTests : IAsyncLifetime
{
    private const string Member = "p001.kaspersky-tiers";
    private const string Open = "/api/v1/programs/kaspersky-tiers/placements";

    private ServedHub _hub = null!;

    public async ValueTask InitializeAsync() => _hub = await ServedHub.StartAsync();

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task Override_GivenThenTakenBack_DecidesTheBenefits()
    {
        var own = await _hub.GetAsync($"/api/v1/members/{Member}/benefits");
        var body = new { level = "registered", from = "2026-06-01", reason = "agreed by contract" };

        var (unmatched, problem, _) = await SendAsync(HttpMethod.Put, $"/api/v1/members/{Member}/override", body, null);
        var (given, _, tag) = await SendAsync(HttpMethod.Put, $"/api/v1/members/{Member}/override", body, "\"0\"");
        var (stale, _, _) = await SendAsync(HttpMethod.Put, $"/api/v1/members/{Member}/override", body, "\"0\"");
        var under = await _hub.GetAsync($"/api/v1/members/{Member}/benefits");
        var before = await _hub.GetAsync($"/api/v1/members/{Member}/benefits?on=2026-05-31");
        var (revoked, _, _) = await SendAsync(HttpMethod.Post, $"/api/v1/members/{Member}/override/revocation", new { reason = "it ended" }, tag);
        var (again, nothing, _) = await SendAsync(HttpMethod.Post, $"/api/v1/members/{Member}/override/revocation", new { reason = "it ended" }, "*");
        var after = await _hub.GetAsync($"/api/v1/members/{Member}/benefits");

        Assert.Equal((HttpStatusCode.PreconditionRequired, "urn:partnerhub:problem:match-required"), (unmatched, problem.GetProperty("type").GetString()));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK), (given, stale, revoked));
        Assert.Equal((HttpStatusCode.NotFound, "urn:partnerhub:problem:no-override"), (again, nothing.GetProperty("type").GetString()));
        Assert.Equal(("registered", "agreed by contract"), (under.GetProperty("level").GetString(), under.GetProperty("override").GetProperty("reason").GetString()));
        Assert.NotEqual(own.GetProperty("benefits").GetRawText(), under.GetProperty("benefits").GetRawText());
        Assert.Equal(JsonValueKind.Null, before.GetProperty("override").ValueKind);
        Assert.Equal(own.GetRawText(), after.GetRawText());
    }

    [Fact]
    public async Task Override_WhileItHolds_IsNamedByTheCases()
    {
        var member = await WithACaseAsync("logitech-tracks");
        var own = await _hub.GetAsync($"/api/v1/members/{member}/cases");
        await SendAsync(HttpMethod.Put, $"/api/v1/members/{member}/override", new { level = (string?)null, from = "2026-06-01", reason = "suspended" }, "\"0\"");

        var under = await _hub.GetAsync($"/api/v1/members/{member}/cases");

        Assert.All(own.GetProperty("items").EnumerateArray(), item => Assert.Equal(JsonValueKind.Null, item.GetProperty("override").ValueKind));
        Assert.All(under.GetProperty("items").EnumerateArray(), item => Assert.Equal("suspended", item.GetProperty("override").GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task Placement_DecidedTwice_IsAConflict()
    {
        var open = (await _hub.GetAsync($"{Open}?limit=1")).GetProperty("items")[0];
        var member = open.GetProperty("member").GetString();
        var decision = $"/api/v1/members/{member}/placements/{open.GetProperty("number").GetInt64()}/decision";

        var (wordless, problem, _) = await SendAsync(HttpMethod.Post, decision, new { decision = "approve", reason = " " }, null);
        var (decided, placement, _) = await SendAsync(HttpMethod.Post, decision, new { decision = "approve", reason = "agreed" }, null);
        var (again, conflict, _) = await SendAsync(HttpMethod.Post, decision, new { decision = "reject", reason = "no" }, null);

        Assert.Equal((HttpStatusCode.BadRequest, "$.reason"), (wordless, problem.GetProperty("errors")[0].GetProperty("path").GetString()));
        Assert.Equal((HttpStatusCode.OK, "agreed"), (decided, placement.GetProperty("reason").GetString()));
        Assert.Equal((HttpStatusCode.Conflict, "urn:partnerhub:problem:placement-not-open"), (again, conflict.GetProperty("type").GetString()));
        Assert.DoesNotContain((await _hub.GetAsync(Open)).GetProperty("items").EnumerateArray(), item => item.GetProperty("member").GetString() == member);
    }

    private async Task<string> WithACaseAsync(string program)
    {
        foreach (var member in await _hub.SendAsync(new ListMembers(program, null, 200)))
        {
            if ((await _hub.SendAsync(new ListCases(member.Id))).Count > 0)
            {
                return member.Id;
            }
        }

        throw new InvalidOperationException($"No member of {program} has a case.");
    }

    private async Task<(HttpStatusCode Status, JsonElement Body, string? Tag)> SendAsync(HttpMethod method, string path, object body, string? match)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        if (match is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", match);
        }

        using var response = await _hub.Client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, document.RootElement.Clone(), response.Headers.ETag?.ToString());
    }
}
