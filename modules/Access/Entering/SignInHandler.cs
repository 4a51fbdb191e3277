using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Sessions;
using PartnerHub.Kits.Data;

namespace PartnerHub.Access.Entering;

/// <summary>Signs in. An address that is unknown, suspended or has to wait takes as long to refuse as a wrong password, and is told no other way.</summary>
internal sealed class SignInHandler(UnitOfWork unit, Passwords passwords, Entrance entrance, EventLog log, TimeProvider time, IOptions<AccessOptions> options) : IRequestHandler<SignIn, SignInAnswer>
{
    public async Task<SignInAnswer> Handle(SignIn request, CancellationToken cancellationToken)
    {
        var email = EmailAddress.Read(request.Email) ?? "";
        var (account, hash, isLocked) = await FindAsync(email, cancellationToken);

        // Hashing is made to be slow, so it is done outside of any transaction.
        var result = passwords.Verify(isLocked ? null : hash, request.Password[..Math.Min(request.Password.Length, Passwords.Longest + 1)]);
        return result == PasswordVerificationResult.Failed || account is not { State: AccountState.Active, IsReadyMade: false }
            ? await RefuseAsync(email, account, isLocked, cancellationToken)
            : await OpenAsync(account, request, result == PasswordVerificationResult.SuccessRehashNeeded, cancellationToken);
    }

    private async Task<(UserAccount? Account, string? Hash, bool IsLocked)> FindAsync(string email, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        var isLocked = await AttemptRows.IsLockedAsync(session, email, time.Instant(), cancellation);
        var account = await AccountRows.FindByEmailAsync(session, email, cancellation);
        return (account, account is null ? null : await AccountRows.PasswordAsync(session, account.Id, cancellation), isLocked);
    }

    private async Task<SignInAnswer> RefuseAsync(string email, UserAccount? account, bool isLocked, CancellationToken cancellation)
    {
        await unit.RunAsync(
            async session =>
            {
                // A lock that lasted as long as somebody tries would shut its owner out for ever.
                if (!isLocked)
                {
                    await AttemptRows.FailAsync(session, email, time.Instant(), options.Value.Attempts, TimeSpan.FromMinutes(options.Value.LockMinutes), cancellation);
                }

                if (account is not null)
                {
                    await log.AddAsync(EventKind.SignInRefused, account.Id, new { locked = isLocked }, cancellation);
                }
            },
            cancellation);
        return SignInAnswer.Refused;
    }

    private Task<SignInAnswer> OpenAsync(UserAccount account, SignIn request, bool isOldHash, CancellationToken cancellation)
    {
        var rehashed = isOldHash ? passwords.Hash(request.Password) : null;
        return unit.RunAsync(
            async session =>
            {
                if (rehashed is not null)
                {
                    await AccountRows.RehashAsync(session, account.Id, rehashed, cancellation);
                }

                return await entrance.PassAsync(session, account, "password", request.Agent, cancellation);
            },
            cancellation);
    }
}

internal sealed class SignOutHandler(UnitOfWork unit, Kits.Messaging.CallerContext callers, Callers.SignedInCache cache, EventLog log) : IRequestHandler<SignOut, SignedOut>
{
    public async Task<SignedOut> Handle(SignOut request, CancellationToken cancellationToken)
    {
        var account = callers.Caller.Actor;
        var ended = await unit.RunAsync(
            async session =>
            {
                var browser = await SessionRows.FindAsync(session, request.Session, cancellationToken);
                if (!await SessionRows.EndAsync(session, request.Session, account, cancellationToken))
                {
                    return new SignedOut(null, null);
                }

                await log.AddAsync(EventKind.SignedOut, account, null, cancellationToken);
                return new SignedOut(browser?.Provider, browser?.Proof);
            },
            cancellationToken);
        unit.WhenCommitted(cache.Forget);
        return ended;
    }
}
