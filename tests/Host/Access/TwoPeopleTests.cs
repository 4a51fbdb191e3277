using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Access.TwoPeople;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Host.Tests.Access;

/// <summary>A level is taken away by two people, where the program is set so: by override, by the approval of a proposal, by the end of an override.</summary>
public sealed class TwoPeopleTests : IAsyncLifetime
{
    private const string Member = "/api/v1/members/p003.kaspersky-tiers";
    private const string Lowered = """{"level":"registered","from":"2026-06-15","reason":"sold to a competitor"}""";
    private static readonly Caller Second = Caller.Operator with { Actor = "a-second" };

    private readonly TempFolder _folder = new();
    private ServedHub _hub = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await SampleDatabase.CopyAsync(_folder);
        _hub = await ServedHub.StartAsync(_folder, ("Access:TwoPeople:kaspersky-tiers:0", TwoPersonAct.LevelLowered));
    }

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Level_Lowered_WaitsForAnotherPersonAndIsThenDone()
    {
        var waiting = await AskAsync();

        Assert.Equal(waiting, await AskAsync());
        Assert.Null(await LevelAsync());
        var listed = Assert.Single((await _hub.GetAsync("/api/v1/approvals")).GetProperty("items").EnumerateArray());
        Assert.Equal((waiting, "provisioning"), (listed.GetProperty("id").GetString(), listed.GetProperty("askedBy").GetString()));
        Assert.Contains("Registered", listed.GetProperty("what").GetProperty("en").GetString(), StringComparison.Ordinal);

        var agreed = await DecideAsync(waiting, agrees: true);

        Assert.Equal((ActState.Agreed, "a-second"), (agreed!.State, agreed.DecidedBy));
        Assert.Equal("registered", await LevelAsync());
        var entry = (await _hub.GetAsync("/api/v1/programs/kaspersky-tiers/journal?limit=1")).GetProperty("items")[0];
        Assert.Equal("provisioning+a-second", entry.GetProperty("actor").GetString());
        Assert.Null(await DecideAsync(waiting, agrees: true));
    }

    [Fact]
    public async Task Level_Raised_NeedsNobodyElse()
    {
        using var raised = await PutAsync("""{"level":"platinum","from":"2026-06-15","reason":"by contract"}""", "*");

        Assert.Equal(HttpStatusCode.OK, raised.StatusCode);
        Assert.Equal("platinum", await LevelAsync());
    }

    [Fact]
    public async Task Override_ThatRaised_IsTakenBackByTwo()
    {
        (await PutAsync("""{"level":"platinum","from":"2026-06-15","reason":"by contract"}""", "*")).Dispose();

        using var answer = await SendAsync(HttpMethod.Post, Member + "/override/revocation", """{"reason":"ended"}""", "*");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        await DecideAsync(IdOf(await answer.Content.ReadAsStringAsync(Cancellation)), agrees: true);
        Assert.Null(await LevelAsync());
    }

    [Fact]
    public async Task Requester_NeverApproves()
    {
        var waiting = await AskAsync();

        using var own = await SendAsync(HttpMethod.Post, $"/api/v1/programs/kaspersky-tiers/approvals/{waiting}/decision", """{"decision":"agree","reason":"I do"}""", null);

        Assert.Equal(HttpStatusCode.BadRequest, own.StatusCode);
        Assert.Contains("somebody else", await own.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Null(await LevelAsync());
    }

    [Fact]
    public async Task WhatItRestedOn_HasChanged_NothingIsDone()
    {
        var waiting = await AskAsync();
        (await PutAsync("""{"level":"platinum","from":"2026-06-15","reason":"by contract"}""", "*")).Dispose();

        Assert.Equal(ActState.Lapsed, (await DecideAsync(waiting, agrees: true))!.State);
        Assert.Equal("platinum", await LevelAsync());
    }

    [Fact]
    public async Task Refused_IsNotDoneAndSaysWhy()
    {
        var waiting = await AskAsync();

        Assert.Equal((ActState.Refused, "no"), await DecideAsync(waiting, agrees: false) is { } act ? (act.State, act.Reason) : default);
        Assert.Null(await LevelAsync());
        Assert.Empty((await _hub.GetAsync("/api/v1/approvals")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task TwoWhoAgreeAtOnce_DoItOnce()
    {
        var waiting = await AskAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => DecideAsync(waiting, agrees: true))));

        Assert.Single(answers, answer => answer is not null);
        Assert.Equal("registered", await LevelAsync());
    }

    [Fact]
    public async Task Withdrawn_ByWhoAskedAlone()
    {
        var waiting = await AskAsync();
        var own = new WithdrawAct("kaspersky-tiers", waiting);

        Assert.Null(await _hub.SendAsync(own));
        await using var scope = _hub.Services.CreateScopeFor(Caller.Operator with { Actor = "provisioning" });
        Assert.Equal(ActState.Withdrawn, (await scope.ServiceProvider.GetRequiredService<MediatR.IMediator>().Send(own, Cancellation))!.State);
        Assert.Null(await DecideAsync(waiting, agrees: true));
    }

    [Fact]
    public async Task Setting_ThatNamesNothingKnown_IsToldAtTheStart()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => ServedHub.StartAsync(null, ("Demo:LoadWhenEmpty", "false"), ("Access:TwoPeople:*:0", "level-lower")));

        Assert.Contains("level-lowered, membership-ended", error.ToString(), StringComparison.Ordinal);
    }

    private async Task<WaitingAct?> DecideAsync(string id, bool agrees)
    {
        await using var scope = _hub.Services.CreateScopeFor(Second);
        return await scope.ServiceProvider.GetRequiredService<MediatR.IMediator>().Send(new DecideAct("kaspersky-tiers", id, agrees, agrees ? "yes" : "no"), Cancellation);
    }

    private async Task<string> AskAsync()
    {
        using var answer = await PutAsync(Lowered, "*");
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        return IdOf(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private static string IdOf(string problem)
    {
        using var document = JsonDocument.Parse(problem);
        Assert.Equal("urn:partnerhub:problem:second-person-needed", document.RootElement.GetProperty("type").GetString());
        return document.RootElement.GetProperty("waiting").GetString()!;
    }

    /// <summary>The level that an override gives; null where none stands.</summary>
    private async Task<string?> LevelAsync()
    {
        using var answer = await _hub.Client.GetAsync(new Uri(Member + "/override", UriKind.Relative), Cancellation);
        if (answer.StatusCode == HttpStatusCode.NoContent)
        {
            return null;
        }

        using var found = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        return found.RootElement.GetProperty("revokedAt").ValueKind == JsonValueKind.Null ? found.RootElement.GetProperty("level").GetString() : null;
    }

    private Task<HttpResponseMessage> PutAsync(string body, string match) => SendAsync(HttpMethod.Put, Member + "/override", body, match);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string body, string? match)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (match is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", match);
        }

        return await _hub.Client.SendAsync(request, Cancellation);
    }
}
