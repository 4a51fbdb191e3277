using System.Net;
using PartnerHub.Access.Accounts;

namespace PartnerHub.EndToEnd.Tests.Access.SignOn;

/// <summary>A hub and the provider that it trusts.</summary>
public sealed class TrustedProvider : IAsyncLifetime
{
    internal SignOnHub Hub { get; private set; } = null!;

    internal OwnProvider Provider { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Provider = await OwnProvider.StartAsync();
        Hub = new SignOnHub("own", Provider.Address);
        await Hub.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Hub.DisposeAsync();
        await Provider.DisposeAsync();
    }
}

/// <summary>A browser without pages that goes between a hub and its provider: those given, or its own.</summary>
public abstract class ProviderTests(TrustedProvider? shared = null) : IAsyncLifetime
{
    private readonly bool _isShared = shared is not null;
    private readonly TrustedProvider _pair = shared ?? new();

    internal SignOnHub Hub => _pair.Hub;

    internal OwnProvider Provider => _pair.Provider;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _isShared ? ValueTask.CompletedTask : _pair.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _isShared ? ValueTask.CompletedTask : _pair.DisposeAsync();
    }

    internal void Say(string subject, string? email, params string[] groups) => (Provider.Subject, Provider.Email, Provider.Groups) = (subject, email, groups);

    internal static string Session(CookieContainer cookies) => Assert.Single(cookies.GetAllCookies(), cookie => cookie.Name == "partnerhub-session").Value;

    internal async Task<UserAccount?> FindAsync(string email) =>
        (await Hub.Send(new ListUserAccounts(null, 1000))).FirstOrDefault(found => found.Account.Email == email)?.Account;

    internal async Task<IEnumerable<string>> RolesAsync(string email) =>
        (await Hub.Send(new ListUserAccounts(null, 1000))).Single(found => found.Account.Email == email).Roles.Select(role => role.Role.Id);

    internal async Task<HttpStatusCode> CallAsync(string token)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Hub.Address) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var answer = await client.GetAsync(new Uri("/api/v1/programs/questionnaire/members", UriKind.Relative), Stop);
        return answer.StatusCode;
    }

    /// <summary>Goes where it is led; gives the path it came to.</summary>
    internal static async Task<string> GoAsync(HttpClient browser, string path, HttpStatusCode expected)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute), Stop);
        Assert.True(answer.StatusCode == expected, $"{answer.RequestMessage!.RequestUri} answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Stop)}");
        return answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    internal static async Task<string> NextAsync(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute), Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    internal static async Task RefusedAsync(HttpClient browser, HttpStatusCode status, string told, string query = "")
    {
        using var answer = await browser.GetAsync(new Uri("/sign-on/own" + query, UriKind.Relative), Stop);
        var page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode == status && page.Contains(told, StringComparison.Ordinal), $"{answer.RequestMessage!.RequestUri} answered {answer.StatusCode}: {page}");
        browser.Dispose();
    }
}
