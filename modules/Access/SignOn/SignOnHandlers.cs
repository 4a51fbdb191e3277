using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PartnerHub.Access.SignOn;

/// <summary>How the framework's handlers are set up, and what becomes of their results.</summary>
internal static class SignOnHandlers
{
    private const string UserInfo = "partnerhub.user-info";

    // A provider that answers slower than this is down.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    // Unknown keys may be new ones; asking for them more often than this would let anybody have the provider asked.
    private static readonly TimeSpan KeysAtMostEvery = TimeSpan.FromSeconds(10);

    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    public static void SetUp(OpenIdConnectOptions handler, string name, SignOnOptions provider, TimeProvider time, SignOnProofs proofs)
    {
        handler.Authority = provider.Authority;
        handler.ClientId = provider.ClientId;
        handler.ClientSecret = provider.ClientSecret;
        handler.RequireHttpsMetadata = !IsOfThisMachine(provider);
        handler.CallbackPath = SignOnAddress.Back(name);
        handler.ResponseType = OpenIdConnectResponseType.Code;
        handler.ResponseMode = OpenIdConnectResponseMode.Query;
        handler.UsePkce = true;
        handler.SaveTokens = true;
        handler.MapInboundClaims = false;
        handler.GetClaimsFromUserInfoEndpoint = true;
        handler.DisableTelemetry = true;
        handler.BackchannelTimeout = Patience;
        handler.RefreshInterval = KeysAtMostEvery;
        handler.Scope.Clear();
        foreach (var scope in provider.Scopes.Count > 0 ? provider.Scopes : ["profile", "email"])
        {
            handler.Scope.Add(scope);
        }

        handler.Scope.Add("openid");

        // Its results become sessions of ours: nothing signs in by it.
        handler.SignInScheme = "none";
        handler.TokenValidationParameters.LifetimeValidator = HoldsNow(time);
        handler.TokenValidationParameters.ValidAlgorithms = Algorithms;
        foreach (var cookie in (CookieBuilder[])[handler.CorrelationCookie, handler.NonceCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }

        handler.Events.OnUserInformationReceived = context =>
        {
            context.HttpContext.Items[UserInfo] = context.User.RootElement.GetRawText();
            return Task.CompletedTask;
        };
        handler.Events.OnTicketReceived = context =>
        {
            context.HttpContext.Features.Set(Read(context, name, provider, proofs));
            context.HandleResponse();
            return Task.CompletedTask;
        };
        handler.Events.OnRemoteFailure = context =>
        {
            context.HttpContext.Features.Set(new SignOnFailure(context.Failure ?? new AuthenticationFailureException("No reason is known.")));
            context.HandleResponse();
            return Task.CompletedTask;
        };
        handler.Events.OnAccessDenied = context =>
        {
            context.HttpContext.Features.Set(new SignOnResult { Problem = SignOnProblem.Denied });
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }

    public static void SetUp(JwtBearerOptions handler, SignOnOptions provider, TimeProvider time)
    {
        handler.Authority = provider.Authority;
        handler.Audience = provider.Audience;
        handler.RequireHttpsMetadata = !IsOfThisMachine(provider);
        handler.MapInboundClaims = false;
        handler.BackchannelTimeout = Patience;
        handler.RefreshInterval = KeysAtMostEvery;
        handler.TokenValidationParameters.LifetimeValidator = HoldsNow(time);
        handler.TokenValidationParameters.ValidAlgorithms = Algorithms;
    }

    // What is not there comes back as an empty text, so it is left out.
    public static AuthenticationProperties Seal(SignOnWish wish)
    {
        (string Name, string? Value)[] parts = [(nameof(SignOnWish.To), wish.To), (nameof(SignOnWish.Invitation), wish.Invitation), (nameof(SignOnWish.Link), wish.Link)];
        return new(parts.Where(part => part.Value is not null).ToDictionary(part => part.Name, part => part.Value, StringComparer.Ordinal));
    }

    /// <summary>The claims of a token that was found to be right.</summary>
    public static string PayloadOf(string token) => Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token.Split('.')[1]));

    public static ProviderIdentity? IdentityOf(string name, SignOnOptions provider, IReadOnlyList<string> documents, string? proof = null)
    {
        var (own, all) = (ClaimSet.Of(documents[0]), ClaimSet.Of(documents));
        return own.First("iss") is not { Length: > 0 } issuer || own.First("sub") is not { Length: > 0 } subject ? null : new()
        {
            Provider = name,
            Issuer = issuer,
            Subject = subject,
            Email = all["email_verified"].Contains("False", StringComparer.OrdinalIgnoreCase) ? null : all.First("email"),
            Name = all.First("name"),
            Roles = all.RolesBy(provider.Roles),
            Proof = proof,
        };
    }

    public static SignOnProblem ProblemOf(Exception error)
    {
        for (var at = error; at is not null; at = at.InnerException)
        {
            if (at is HttpRequestException or TaskCanceledException or IOException)
            {
                return SignOnProblem.Down;
            }
        }

        return error.Message.Contains("Correlation", StringComparison.Ordinal) || error.Message.Contains("message.State", StringComparison.OrdinalIgnoreCase) ? SignOnProblem.Lost : SignOnProblem.Nonsense;
    }

    private static SignOnResult Read(TicketReceivedContext context, string name, SignOnOptions provider, SignOnProofs proofs)
    {
        var properties = context.Properties!;
        try
        {
            return properties.GetTokenValue("id_token") is { } token
                && IdentityOf(name, provider, [PayloadOf(token), .. context.HttpContext.Items[UserInfo] is string told ? [told] : Array.Empty<string>()], proofs.Protect(token)) is { } identity
                ? new() { Identity = identity, Wish = Unseal(properties) }
                : new() { Problem = SignOnProblem.Nonsense };
        }
        catch (JsonException)
        {
            return new() { Problem = SignOnProblem.Nonsense };
        }
    }

    private static SignOnWish Unseal(AuthenticationProperties properties) => new()
    {
        To = properties.GetString(nameof(SignOnWish.To)),
        Invitation = properties.GetString(nameof(SignOnWish.Invitation)),
        Link = properties.GetString(nameof(SignOnWish.Link)),
    };

    private static bool IsOfThisMachine(SignOnOptions provider) => new Uri(provider.Authority) is { IsLoopback: true, Scheme: "http" };

    // By the hub's clock, and a minute apart from the provider's at most.
    private static LifetimeValidator HoldsNow(TimeProvider time) => (from, until, token, _) =>
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is null || from <= now + Skew) && (token is not JsonWebToken { IssuedAt: var issued } || issued <= now + Skew);
    };
}
