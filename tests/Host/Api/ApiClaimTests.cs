using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Api;

/// <summary>The life of a claim as clients of the API see it.</summary>
public sealed class ApiClaimTests : IAsyncLifetime
{
    private const string Claims = "/api/v1/members/p001.kaspersky-tiers/claims";

    private ServedHub _hub = null!;

    public async ValueTask InitializeAsync() => _hub = await ServedHub.StartAsync();

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task HandIn_WhatWasPreviewed_IsTakenOnce()
    {
        var claim = new { benefit = "nfr-licences", quantity = 1, details = new { internalUse = true } };
        var (looked, preview, _) = await SendAsync(HttpMethod.Post, Claims + "/preview", new { claim });
        var seen = preview.GetProperty("seen").GetString();

        var (first, taken, tag) = await SendAsync(HttpMethod.Post, Claims, new { claim, seen }, key: "claim-1");
        var (again, repeated, _) = await SendAsync(HttpMethod.Post, Claims, new { claim, seen }, key: "claim-1");
        var (changed, problem, _) = await SendAsync(HttpMethod.Post, Claims, new { claim, seen });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (looked, first, again));
        Assert.Equal(("granted", 1, "\"1\""), (taken.GetProperty("state").GetString(), taken.GetProperty("number").GetInt32(), tag));
        Assert.Equal(1, repeated.GetProperty("number").GetInt32());
        Assert.Equal((HttpStatusCode.Conflict, "urn:partnerhub:problem:ruling-changed"), (changed, problem.GetProperty("type").GetString()));
        Assert.Single((await _hub.GetAsync(Claims)).GetProperty("items").EnumerateArray());
        Assert.Equal("submit", (await _hub.GetAsync(Claims + "/1")).GetProperty("steps")[0].GetProperty("step").GetString());
    }

    [Fact]
    public async Task Deal_HandedInAndToldByOne_IsAConflict()
    {
        var claim = new { benefit = "deal-registration", customer = new { name = "Menuiserie Lefebvre", country = "FR" } };
        var (handedIn, incomplete, _) = await SendAsync(HttpMethod.Post, Claims, new { claim });

        var (told, problem, _) = await SendAsync(HttpMethod.Post, Claims + "/1/customer", new { isNew = true, reason = "Never bought." });
        var (unknown, _, _) = await SendAsync(HttpMethod.Post, Claims + "/9/end", new { step = "withdraw", reason = "Not needed." });
        var (stale, _, _) = await SendAsync(HttpMethod.Put, Claims + "/1", new { claim }, match: "\"7\"");
        var (withdrawn, ended, _) = await SendAsync(HttpMethod.Post, Claims + "/1/end", new { step = "withdraw", reason = "Not needed." });

        Assert.Equal((HttpStatusCode.OK, "incomplete"), (handedIn, incomplete.GetProperty("state").GetString()));
        Assert.Equal((HttpStatusCode.Conflict, "urn:partnerhub:problem:own-claim"), (told, problem.GetProperty("type").GetString()));
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed), (unknown, stale));
        Assert.Equal((HttpStatusCode.OK, "withdrawn"), (withdrawn, ended.GetProperty("state").GetString()));
    }

    [Theory]
    [InlineData("""{"claim":{"benefit":"nfr-licences","quantity":1,"submittedOn":"2020-01-01"}}""", "$.claim.submittedOn")]
    [InlineData("""{"claim":{"benefit":"nfr-licences","amount":5,"currency":"gold"}}""", "$.claim.currency")]
    [InlineData("""{"claim":{"benefit":"nfr-licences","nothing":5}}""", "$.claim.nothing")]
    public async Task HandIn_WhatIsWrong_SaysWhere(string body, string path)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _hub.Client.PostAsync(new Uri(Claims, UriKind.Relative), content, TestContext.Current.CancellationToken);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(path, problem.GetProperty("errors")[0].GetProperty("path").GetString());
    }

    private async Task<(HttpStatusCode Status, JsonElement Body, string? Tag)> SendAsync(HttpMethod method, string path, object body, string? match = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        if (match is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", match);
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var answer = await _hub.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken), answer.Headers.ETag?.Tag);
    }
}
