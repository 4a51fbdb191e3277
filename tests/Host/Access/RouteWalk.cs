using System.Net.Http.Headers;
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.MyAccount;
using PartnerHub.Access.ReadyMade;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;

namespace PartnerHub.Host.Tests.Access;

/// <summary>A hub with an account and a key for each role, and addresses about what is its own, what is another's, and what is not there.</summary>
internal sealed class RouteWalk : IAsyncDisposable
{
    private const string OwnProgram = "kaspersky-tiers";
    private const string OtherProgram = "logitech-tracks";
    private const string NoRole = "visitor";

    private readonly Dictionary<string, HttpClient> _clients = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Cookie, string Field, string Token)> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _ids = new(StringComparer.Ordinal);

    private RouteWalk(ServedHub hub) => Hub = hub;

    public ServedHub Hub { get; }

    public IEnumerable<string> Roles => _clients.Keys;

    /// <summary>What no answer about another's may hold: the name of a company of the other program.</summary>
    public string OtherName { get; private set; } = "";

    public static async Task<RouteWalk> BeginAsync()
    {
        var walk = new RouteWalk(await ServedHub.StartAsync());
        await walk.SetOutAsync();
        return walk;
    }

    /// <summary>True for a route that is about a program and nothing within it.</summary>
    public static bool IsAboutAProgram(RouteEndpoint route) =>
        route.RoutePattern.RawText!.Contains("/programs/{", StringComparison.Ordinal) && !route.RoutePattern.RawText.Contains("/journal/{", StringComparison.Ordinal);

    /// <summary>The addresses of a route: own, another's, none; a single one where it is about nothing of anybody's.</summary>
    public IReadOnlyList<string> Addresses(RouteEndpoint route)
    {
        var isAboutSomebody = false;
        string Address(int place)
        {
            var (address, before) = ("", "");
            foreach (var segment in route.RoutePattern.PathSegments)
            {
                var said = "";
                foreach (var part in segment.Parts)
                {
                    if (part is RoutePatternParameterPart parameter)
                    {
                        var (values, isSomebodys) = Values(parameter.Name, before);
                        isAboutSomebody |= isSomebodys;
                        said += values[place];
                    }
                    else
                    {
                        said += part is RoutePatternLiteralPart literal ? literal.Content : ".";
                    }
                }

                address += "/" + said;
                before = segment.Parts is [RoutePatternLiteralPart whole] ? whole.Content : "";
            }

            return address.Length == 0 ? "/" : address;
        }

        string[] addresses = [Address(0), Address(1), Address(2)];
        return isAboutSomebody ? addresses : addresses[..1];
    }

    public async Task<(int Status, string Location, string Body)> AskAsync(string role, string method, string address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        if (method != "GET")
        {
            request.Content = Content(role, address, request.Headers);
        }

        using var response = await _clients[role].SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        var isStream = response.Content.Headers.ContentType?.MediaType is "text/event-stream";
        return ((int)response.StatusCode, response.Headers.Location?.OriginalString ?? "", isStream ? "" : await response.Content.ReadAsStringAsync(cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }

        await Hub.DisposeAsync();
    }

    private HttpContent Content(string role, string address, HttpRequestHeaders headers)
    {
        if (address.StartsWith("/api/", StringComparison.Ordinal))
        {
            return ServedHub.NoContent;
        }

        var (cookie, field, token) = _tokens[role];
        headers.Add("Cookie", cookie);
        headers.Add("Sec-Fetch-Site", "same-origin");
        return new FormUrlEncodedContent([new(field, token)]);
    }

    private (string[] Values, bool IsSomebodys) Values(string name, string before) => (name, before) switch
    {
        (_, "journal") when name is "number" or "Number" => (_ids["entry"], true),
        ("program", _) or (_, "programs") => (_ids["program"], true),
        ("member", _) or (_, "members") => (_ids["member"], true),
        ("partner", _) or (_, "partners") => (_ids["partner"], true),
        (_, "onboarding") => (_ids["questionnaire"], true),
        (_, "imports") when name is "import" or "Number" => (_ids["import"], true),
        (_, "accounts") => (_ids["account"], true),
        ("number" or "Number" or "run" or "file" or "mail", _) when name != "file" || before == "files" => (["1", "1", "1"], false),
        ("RequirementId", _) => (["annual-sales", "annual-sales", "annual-sales"], false),
        ("person" or "Person" or "kind" or "source" or "Source" or "File" or "file" or "approval" or "id" or "account" or "Operation" or "name" or "documentName", _) => (["none", "none", "none"], false),
        _ => throw new InvalidOperationException($"Say what {{{name}}} after {before} is about: own, another's, none."),
    };

    private async Task SetOutAsync()
    {
        var (other, name) = await FindOtherAsync(Hub);
        OtherName = name;
        _ids["program"] = [OwnProgram, OtherProgram, "nothing"];
        _ids["partner"] = ["p001", other, "nobody"];
        _ids["member"] = [$"p001.{OwnProgram}", $"{other}.{OtherProgram}", "nobody.nothing"];
        AddClient(NoRole, null, null);
        foreach (var account in await Hub.SendAsync(new ListReadyMade()))
        {
            if (account.Role.Scopes.Contains(GrantScope.Program))
            {
                await Hub.SendAsync(new TakeRole(account.Id, account.Role.Id, "program:" + OtherProgram));
            }

            AddClient(account.Role.Id, account.Id, await KeyAsync(account.Id));
            _ids["account"] = [account.Id, account.Id, "nobody"];
        }

        _ids["questionnaire"] = [await BeginAsync("consultant", "Own client"), (await Hub.SendAsync(new StartQuestionnaire("Another client", "en"))).Id, "no-client"];
        _ids["entry"] = ["1", await EntryAsync(other), "999999"];
        _ids["import"] = [await ImportAsync(OwnProgram), await ImportAsync(OtherProgram), "999"];
    }

    private async Task<string> KeyAsync(string account)
    {
        await using var scope = Hub.Services.CreateScopeFor(new() { Actor = account, Rights = Rights.Visit | Rights.KeepAccount });
        return (await scope.ServiceProvider.GetRequiredService<MediatR.IMediator>().Send(new MakeKey("walk", Reads: false, 1))).Secret;
    }

    private void AddClient(string role, string? account, string? key)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Hub.Client.BaseAddress };
        client.DefaultRequestHeaders.Authorization = key is null ? null : new("Bearer", key);
        _clients[role] = client;
        using var scope = Hub.Services.CreateScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        if (account is not null)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account)], "partnerhub"));
        }

        var tokens = scope.ServiceProvider.GetRequiredService<IAntiforgery>().GetTokens(context);
        var cookie = scope.ServiceProvider.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name;
        _tokens[role] = ($"{cookie}={tokens.CookieToken}", tokens.FormFieldName, tokens.RequestToken!);
    }

    private async Task<string> BeginAsync(string role, string client)
    {
        using var answer = await _clients[role].PostAsync(
            new Uri("/api/v1/onboarding", UriKind.Relative), new StringContent($$"""{"client":"{{client}}","language":"en"}""", System.Text.Encoding.UTF8, "application/json"));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return System.Text.Json.Nodes.JsonNode.Parse(text)!["id"]!.ToString();
    }

    private async Task<string> ImportAsync(string program)
    {
        var sales = await Hub.Client.GetStringAsync(new Uri($"/programs/{program}/imports/samples/sales.csv", UriKind.Relative));
        using var answer = await Hub.Client.PostAsync(new Uri($"/api/v1/programs/{program}/imports/sales?source=walk", UriKind.Relative), new StringContent(sales, System.Text.Encoding.UTF8, "text/csv"));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return System.Text.Json.Nodes.JsonNode.Parse(text)!["number"]!.ToString();
    }

    private async Task<string> EntryAsync(string partner)
    {
        var entries = await Hub.GetAsync($"/api/v1/programs/{OtherProgram}/journal?limit=1&member={partner}.{OtherProgram}");
        return entries.GetProperty("items")[0].GetProperty("number").ToString();
    }

    /// <summary>A company that is in the other program alone, and its name.</summary>
    public static async Task<(string Id, string Name)> FindOtherAsync(ServedHub hub)
    {
        var others = await hub.GetAsync($"/api/v1/programs/{OtherProgram}/members?limit=100");
        foreach (var partner in others.GetProperty("items").EnumerateArray().Select(member => member.GetProperty("partner")))
        {
            var id = partner.GetProperty("id").GetString()!;
            using var response = await hub.Client.GetAsync(new Uri($"/api/v1/members/{id}.{OwnProgram}", UriKind.Relative));
            if (response.StatusCode == System.Net.HttpStatusCode.NotFound)
            {
                return (id, partner.GetProperty("name").GetString()!);
            }
        }

        throw new InvalidOperationException("Every company of the sample network is in both programs.");
    }
}
