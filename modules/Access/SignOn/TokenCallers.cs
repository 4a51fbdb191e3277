using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.SignOn;

/// <summary>Tells who a provider's token for the API stands for: with the roles that its claims give, and no others.</summary>
internal sealed class TokenCallers(IServiceProvider services, UnitOfWork unit, SignedInCache cache, IOptions<AccessOptions> options)
{
    /// <summary>Whether it looks like one; keys of ours do not.</summary>
    public bool Take(string token) => token.Count(letter => letter == '.') == 2 && options.Value.SignOn.Values.Any(provider => provider.Audience is not null);

    /// <summary>Null for a token that is not right, or of an account that is kept out.</summary>
    public async Task<SignedIn?> FindAsync(HttpContext context, string token)
    {
        var hash = Secret.HashOf(token);
        if (cache.Find(hash) is { } known)
        {
            return known;
        }

        var stamp = cache.Stamp;
        if (await services.GetRequiredService<SignOnProtocol>().ReadTokenAsync(context, token) is not { } identity)
        {
            return null;
        }

        await using var session = await unit.ReadAsync(context.RequestAborted);
        var account = await IdentityRows.AccountOfAsync(session, identity.Issuer, identity.Subject, context.RequestAborted) is { } id ? await AccountRows.FindAsync(session, id, context.RequestAborted) : null;
        if (account is { State: AccountState.Suspended })
        {
            return null;
        }

        // A program that has no account is told by what tells nothing of it.
        var actor = account?.Id ?? $"t-{IdentityRows.KeyOf(identity.Issuer, identity.Subject)[..16]}";
        var caller = GivenRole.CallerOf(actor, identity.Roles);
        var found = new SignedIn { Caller = caller with { Rights = caller.Rights & ~Rights.KeepAccount }, Name = account?.Name ?? actor };
        cache.Keep(hash, found, stamp);
        return found;
    }
}
