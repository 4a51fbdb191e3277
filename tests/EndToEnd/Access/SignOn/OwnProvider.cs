using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace PartnerHub.EndToEnd.Tests.Access.SignOn;

/// <summary>A provider of sign-on in this process, by OpenIddict: whoever comes is signed in at once, as the test says.</summary>
public sealed class OwnProvider : IAsyncDisposable
{
    public const string Client = "partnerhub";
    public const string ClientSecret = "a secret of the tests, long enough for HMAC";
    public const string Audience = "urn:partnerhub:api";

    private readonly WebApplication _app;
    private string? _nonce;

    private OwnProvider(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    public string Issuer => Address + "/";

    public string Subject { get; set; } = "s-1";

    public string? Email { get; set; }

    public string[] Groups { get; set; } = [];

    /// <summary>What is answered in place of the right answer, by path; null to let the right one be given.</summary>
    public Func<HttpContext, Task<bool>>? Trick { get; set; }

    /// <summary>How often somebody signed out here.</summary>
    public int SignOuts { get; private set; }

    public static async Task<OwnProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        OwnProvider? provider = null;
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token").SetUserInfoEndpointUris("connect/userinfo").SetEndSessionEndpointUris("connect/logout");
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowClientCredentialsFlow();
            server.AddEphemeralEncryptionKey().AddSigningKey(NewKey());
            server.DisableAccessTokenEncryption().EnableDegradedMode();
            server.RegisterScopes(Scopes.Email, Scopes.Profile);
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                provider!._nonce = context.Request.Nonce;
                if (context.ClientId != Client || context.RedirectUri is not { } back || !back.EndsWith("/sign-on/own/done", StringComparison.Ordinal))
                {
                    context.Reject(Errors.InvalidClient);
                }

                return default;
            }));
            server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != Client || context.ClientSecret != ClientSecret)
                {
                    context.Reject(Errors.InvalidClient);
                }

                return default;
            }));
            server.AddEventHandler<ValidateEndSessionRequestContext>(handler => handler.UseInlineHandler(_ => default));
            server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                context.Principal = provider!.Principal(context.Request.GetScopes());
                return default;
            }));
            server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.Request.IsClientCredentialsGrantType())
                {
                    context.Principal = provider!.Principal([]);
                }

                return default;
            }));
            server.AddEventHandler<HandleUserInfoRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                context.Email = provider!.Email;
                context.Claims["groups"] = new OpenIddictParameter([.. provider.Groups.Select(group => (string?)group)]);
                return default;
            }));
            server.AddEventHandler<HandleEndSessionRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                provider!.SignOuts++;
                context.SignOut();
                return default;
            }));
        });
        builder.Services.AddAuthentication();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Use(async (context, next) =>
        {
            if (provider!.Trick is not { } trick || !await trick(context))
            {
                await next(context);
            }
        });
        app.UseAuthentication();
        provider = new(app);
        await app.StartAsync();
        provider.Address = app.Urls.First().TrimEnd('/');
        return provider;
    }

    /// <summary>Signs with another key from now on, and forgets the one before.</summary>
    public void Rotate()
    {
        var keys = Options.SigningCredentials;
        keys.Clear();
        keys.Add(new SigningCredentials(NewKey(), SecurityAlgorithms.RsaSha256));
    }

    /// <summary>A token as this provider makes it, but for what the test changes.</summary>
    public string Token(Action<SecurityTokenDescriptor>? change = null)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()).UtcDateTime;
        var token = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(10),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = Subject, ["groups"] = Groups },
            SigningCredentials = Options.SigningCredentials[0],
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    /// <summary>Answers the exchange of a code with an id token of the test's own.</summary>
    public void AnswerCodesWith(Action<SecurityTokenDescriptor> change) => Trick = async context =>
    {
        if (context.Request.Path == "/connect/userinfo")
        {
            await context.Response.WriteAsJsonAsync(new Dictionary<string, object?> { ["sub"] = Subject, ["email"] = Email, ["groups"] = Groups });
            return true;
        }

        if (context.Request.Path != "/connect/token")
        {
            return false;
        }

        var id = Token(token =>
        {
            token.Audience = Client;
            token.Claims["nonce"] = _nonce ?? "";
            change(token);
        });
        await context.Response.WriteAsJsonAsync(new Dictionary<string, string> { ["access_token"] = Token(), ["token_type"] = "Bearer", ["expires_in"] = 600.ToString(CultureInfo.InvariantCulture), ["id_token"] = id });
        return true;
    };

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private OpenIddictServerOptions Options => _app.Services.GetRequiredService<IOptionsMonitor<OpenIddictServerOptions>>().CurrentValue;

    private ClaimsPrincipal Principal(IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity("tests", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, Subject).SetClaim(Claims.Email, Email).SetClaims("groups", [.. Groups]);
        identity.SetScopes(scopes).SetResources(Audience);
        identity.SetDestinations(claim => claim.Type == Claims.Email ? [Destinations.IdentityToken] : [Destinations.AccessToken, Destinations.IdentityToken]);
        return new(identity);
    }
}
