using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Factors;
using PartnerHub.Access.Keys;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Sessions;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Callers;

/// <summary>Tells who a cookie or a key stands for.</summary>
internal sealed class CallerFinder(UnitOfWork unit, SignedInCache cache, SecondFactors factors, TimeProvider time, IProgramDays days, IOptions<AccessOptions> options)
{
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    private static readonly SignedIn Provisioning = new()
    {
        Caller = new Caller { Actor = "provisioning", Rights = Rights.All },
        Name = "provisioning",
    };

    /// <summary>Null for a session that is none any more.</summary>
    public Task<SignedIn?> OfCookieAsync(string secret, CancellationToken cancellation) => FindAsync(secret, OfSessionAsync, cancellation);

    /// <summary>Null for a key that is none any more.</summary>
    public Task<SignedIn?> OfKeyAsync(string secret, CancellationToken cancellation) =>
        options.Value.ProvisioningKey is { } key && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(secret))
            ? Task.FromResult<SignedIn?>(Provisioning)
            : FindAsync(secret, OfApiKeyAsync, cancellation);

    /// <summary>Of an account by its address, for whoever has the database itself.</summary>
    public async Task<SignedIn?> OfAddressAsync(string address, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return EmailAddress.Read(address) is { } email && await AccountRows.FindByEmailAsync(session, email, cancellation) is { } account ? await OfAccountAsync(session, account.Id, isVouchedFor: false, cancellation) : null;
    }

    private async Task<SignedIn?> FindAsync(string secret, Func<Session, string, CancellationToken, Task<SignedIn?>> find, CancellationToken cancellation)
    {
        var hash = Secret.HashOf(secret);
        if (cache.Find(hash) is { } known)
        {
            return known;
        }

        var stamp = cache.Stamp;
        SignedIn? found;
        await using (var session = await unit.ReadAsync(cancellation))
        {
            found = await find(session, hash, cancellation);
        }

        if (found is not null)
        {
            cache.Keep(hash, found, stamp);
        }

        return found;
    }

    private async Task<SignedIn?> OfSessionAsync(Session session, string hash, CancellationToken cancellation)
    {
        var now = time.Instant();
        if (await SessionRows.FindAsync(session, hash, cancellation) is not { } browser || browser.EndsAt <= now || browser.SeenAt.AddHours(options.Value.IdleHours) <= now)
        {
            return null;
        }

        if (now - browser.SeenAt > SeenEvery)
        {
            await NoteAsync(own => SessionRows.SeeAsync(own, hash, now, cancellation), cancellation);
        }

        return await OfAccountAsync(session, browser.Account, browser.Provider is not null, cancellation) is { } who ? who with { Session = hash } : null;
    }

    private async Task<SignedIn?> OfApiKeyAsync(Session session, string hash, CancellationToken cancellation)
    {
        var now = time.Instant();
        if (await KeyRows.FindByHashAsync(session, hash, cancellation) is not { } key || key.EndsAt <= now)
        {
            return null;
        }

        if (key.UsedAt is null || now - key.UsedAt > SeenEvery)
        {
            await NoteAsync(own => KeyRows.UseAsync(own, key.Id, now, cancellation), cancellation);
        }

        return await OfAccountAsync(session, key.Account, isVouchedFor: false, cancellation) is { } who ? who with { Caller = key.Narrow(who.Caller) } : null;
    }

    // A database that is full or busy keeps nobody from reading.
    private async Task NoteAsync(Func<Session, Task> note, CancellationToken cancellation)
    {
        try
        {
            await unit.RunAsync(note, cancellation);
        }
        catch (DbException)
        {
        }
    }

    private async Task<SignedIn?> OfAccountAsync(Session session, string id, bool isVouchedFor, CancellationToken cancellation)
    {
        if (await AccountRows.FindAsync(session, id, cancellation) is not { State: AccountState.Active } account)
        {
            return null;
        }

        GivenRole[] roles = [.. (await RoleRows.OfAsync(session, id, cancellation)).Where(role => role.HoldsOn(days.Today()))];
        // What a provider asks for beside a password is its own matter.
        var lacks = !isVouchedFor && !account.IsReadyMade && factors.AreAskedOf(roles) && !await SecondFactors.AreOnAsync(session, id, cancellation);
        return new() { Caller = GivenRole.CallerOf(id, lacks ? [] : roles), Name = account.Name, LacksSecondFactor = lacks };
    }
}
