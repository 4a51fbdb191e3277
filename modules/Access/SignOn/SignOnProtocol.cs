using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PartnerHub.Access.SignOn;

/// <summary>
/// Speaks OpenID Connect with the providers. The framework's handlers run in services of their own, made when a provider is first
/// needed, so that a hub without one loads none of it and no request is authenticated by them but those that are sent here.
/// </summary>
internal sealed partial class SignOnProtocol : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly SignOnProofs _proofs;
    private readonly AccessOptions _options;
    private readonly ILogger<SignOnProtocol> _log;

    public SignOnProtocol(IOptions<AccessOptions> options, IDataProtectionProvider protection, SignOnProofs proofs, TimeProvider time, ILogger<SignOnProtocol> log)
    {
        (_options, _proofs, _log) = (options.Value, proofs, log);
        var services = new ServiceCollection();
        services.AddSingleton(protection).AddSingleton(time).AddLogging().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        var authentication = services.AddAuthentication();
        foreach (var (name, provider) in _options.SignOn)
        {
            authentication.AddOpenIdConnect(name, handler => SignOnHandlers.SetUp(handler, name, provider, time, proofs));
            if (provider.Audience is not null)
            {
                authentication.AddJwtBearer(OfTokens(name), handler => SignOnHandlers.SetUp(handler, provider, time));
            }
        }

        _services = services.BuildServiceProvider();
    }

    /// <summary>Sends the browser to a provider; gives what kept it from that, null where nothing did.</summary>
    public async Task<SignOnProblem?> LeaveAsync(HttpContext context, string provider, SignOnWish wish)
    {
        await using var scope = _services.CreateAsyncScope();
        try
        {
            var handler = await HandlerAsync(scope.ServiceProvider, context, provider);
            await handler.ChallengeAsync(SignOnHandlers.Seal(wish));
            return null;
        }
        catch (Exception error) when (!context.RequestAborted.IsCancellationRequested)
        {
            LogFailed(_log, provider, Reason(error));
            return SignOnHandlers.ProblemOf(error);
        }
    }

    /// <summary>Reads what a browser comes back with.</summary>
    public async Task<SignOnResult> ComeBackAsync(HttpContext context, string provider)
    {
        await using var scope = _services.CreateAsyncScope();
        var handler = (IAuthenticationRequestHandler)await HandlerAsync(scope.ServiceProvider, context, provider);
        try
        {
            await handler.HandleRequestAsync();
        }
        catch (Exception error) when (!context.RequestAborted.IsCancellationRequested)
        {
            context.Features.Set(new SignOnFailure(error));
        }

        if (context.Features.Get<SignOnFailure>() is { Error: var failed })
        {
            LogFailed(_log, provider, Reason(failed));
            return new() { Problem = SignOnHandlers.ProblemOf(failed) };
        }

        return context.Features.Get<SignOnResult>() ?? new() { Problem = SignOnProblem.Lost };
    }

    /// <summary>Whom a token for the API stands for; null where no provider has made it for us.</summary>
    public async Task<ProviderIdentity?> ReadTokenAsync(HttpContext context, string token)
    {
        await using var scope = _services.CreateAsyncScope();
        foreach (var (name, provider) in _options.SignOn.Where(provider => provider.Value.Audience is not null))
        {
            try
            {
                var handler = await HandlerAsync(scope.ServiceProvider, context, OfTokens(name));
                if ((await handler.AuthenticateAsync()).Succeeded)
                {
                    return SignOnHandlers.IdentityOf(name, provider, [SignOnHandlers.PayloadOf(token)]);
                }
            }
            catch (Exception error) when (!context.RequestAborted.IsCancellationRequested)
            {
                // A provider that is down vouches for nobody.
                LogFailed(_log, name, Reason(error));
            }
        }

        return null;
    }

    /// <summary>Where the provider ends a session of its own; null where it does not, or does not answer.</summary>
    public async Task<string?> EndAddressAsync(HttpContext context, string provider, string? proof)
    {
        try
        {
            if (!_options.SignOn.ContainsKey(provider)
                || _services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(provider) is not { ConfigurationManager: { } configurations } handler
                || (await configurations.GetConfigurationAsync(context.RequestAborted)).EndSessionEndpoint is not { Length: > 0 } address)
            {
                return null;
            }

            return QueryHelpers.AddQueryString(address, new Dictionary<string, string?>
            {
                ["client_id"] = handler.ClientId,
                ["id_token_hint"] = proof is null ? null : _proofs.Read(proof),
                ["post_logout_redirect_uri"] = $"{context.Request.Scheme}://{context.Request.Host}/",
            }.Where(part => part.Value is not null));
        }
        catch (Exception error) when (!context.RequestAborted.IsCancellationRequested)
        {
            LogFailed(_log, provider, Reason(error));
            return null;
        }
    }

    public void Dispose() => _services.Dispose();

    private static string OfTokens(string provider) => provider + ":tokens";

    // The framework's own way to a handler makes it of the request's services, which know nothing of the providers.
    private static async Task<IAuthenticationHandler> HandlerAsync(IServiceProvider scope, HttpContext context, string name)
    {
        var scheme = (await scope.GetRequiredService<IAuthenticationSchemeProvider>().GetSchemeAsync(name))!;
        var handler = (IAuthenticationHandler)ActivatorUtilities.CreateInstance(scope, scheme.HandlerType);
        await handler.InitializeAsync(scheme, context);
        return handler;
    }

    // What the libraries say names no person: they leave out what was sent unless they are told otherwise.
    private static string Reason(Exception error) => $"{error.GetBaseException().GetType().Name}: {error.GetBaseException().Message}";

    [LoggerMessage(LogLevel.Warning, "Sign-on by {Provider} failed: {Reason}")]
    private static partial void LogFailed(ILogger log, string provider, string reason);
}

/// <summary>What went wrong between the hub and a provider.</summary>
internal sealed record SignOnFailure(Exception Error);
