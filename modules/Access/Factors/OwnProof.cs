using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Entering;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Factors;

/// <summary>Asks whoever is signed in for their password again, before what a stolen session must not do. Mistakes count as those of the sign-in.</summary>
internal sealed class OwnProof(UnitOfWork unit, Passwords passwords, CallerContext callers, TimeProvider time, IOptions<AccessOptions> options)
{
    /// <summary>The account; null where the password is wrong or has to wait. One that enters without a password is asked for none.</summary>
    public async Task<UserAccount?> AskAsync(string password, CancellationToken cancellation)
    {
        var (account, hash, isLocked) = await FindAsync(callers.Caller.Actor, cancellation);
        if (account is null || account.IsReadyMade || isLocked)
        {
            return null;
        }

        if (hash is null || passwords.Verify(hash, password[..Math.Min(password.Length, Passwords.Longest + 1)]) != PasswordVerificationResult.Failed)
        {
            return account;
        }

        await unit.RunAsync(session => FailAsync(session, account, cancellation), cancellation);
        return null;
    }

    public Task FailAsync(Session session, UserAccount account, CancellationToken cancellation) =>
        AttemptRows.FailAsync(session, account.Email, time.Instant(), options.Value.Attempts, TimeSpan.FromMinutes(options.Value.LockMinutes), cancellation);

    private async Task<(UserAccount? Account, string? Hash, bool IsLocked)> FindAsync(string id, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await AccountRows.FindAsync(session, id, cancellation) is not { } account ? (null, null, false) : (
            account,
            await AccountRows.PasswordAsync(session, id, cancellation),
            await AttemptRows.IsLockedAsync(session, account.Email, time.Instant(), cancellation));
    }
}
