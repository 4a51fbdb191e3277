using MediatR;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Passkeys;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Sessions;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Factors;

internal sealed class ViewSecondFactorHandler(UnitOfWork unit, SecondFactors factors, CallerContext callers) : IRequestHandler<ViewSecondFactor, SecondFactorView?>
{
    public async Task<SecondFactorView?> Handle(ViewSecondFactor request, CancellationToken cancellationToken)
    {
        var id = callers.Caller.Actor;
        await using var session = await unit.ReadAsync(cancellationToken);
        if (await AccountRows.FindAsync(session, id, cancellationToken) is not { IsReadyMade: false } account)
        {
            return null;
        }

        var authenticator = await AuthenticatorRows.FindAsync(session, id, cancellationToken);
        var secret = authenticator is { ProvenAt: null } ? factors.Read(authenticator) : null;
        return new()
        {
            Since = authenticator?.ProvenAt,
            CodesLeft = await RecoveryCodes.LeftAsync(session, id, cancellationToken),
            IsRequired = factors.AreAskedOf(await RoleRows.OfAsync(session, id, cancellationToken)),
            HasPassword = await AccountRows.PasswordAsync(session, id, cancellationToken) is not null,
            Secret = secret,
            Address = secret is null ? null : SecondFactors.AddressOf(secret, account.Email),
        };
    }
}

internal sealed class TurnOnHandler(UnitOfWork unit, SecondFactors factors, OwnProof proof, SignedInCache cache, EventLog log, CallerContext callers, TimeProvider time)
    : IRequestHandler<BeginSecondFactor, bool>, IRequestHandler<ProveSecondFactor, MadeCodes?>
{
    public async Task<bool> Handle(BeginSecondFactor request, CancellationToken cancellationToken)
    {
        if (await proof.AskAsync(request.Password, cancellationToken) is not { } account)
        {
            return false;
        }

        await unit.RunAsync(
            async session =>
            {
                // One that is on is turned off first: by its password and a code.
                if (!await AuthenticatorRows.IsProvenAsync(session, account.Id, cancellationToken))
                {
                    await AuthenticatorRows.BeginAsync(session, account.Id, factors.DrawSecret(), time.Instant(), cancellationToken);
                }
            },
            cancellationToken);
        return true;
    }

    public async Task<MadeCodes?> Handle(ProveSecondFactor request, CancellationToken cancellationToken)
    {
        var id = callers.Caller.Actor;
        var made = await unit.RunAsync(
            async session =>
            {
                if (await AuthenticatorRows.FindAsync(session, id, cancellationToken) is not { ProvenAt: null } authenticator
                    || !await factors.TakeCodeAsync(session, id, authenticator, request.Code, cancellationToken)
                    || !await AuthenticatorRows.ProveAsync(session, id, time.Instant(), cancellationToken))
                {
                    return null;
                }

                // They began without it.
                await SessionRows.EndOthersAsync(session, id, request.Session, cancellationToken);
                await log.AddAsync(EventKind.SecondFactorOn, id, null, cancellationToken);
                return new MadeCodes(await RecoveryCodes.MakeAsync(session, id, cancellationToken));
            },
            cancellationToken);
        unit.WhenCommitted(cache.Forget);
        return made;
    }
}

internal sealed class KeepFactorHandler(UnitOfWork unit, SecondFactors factors, OwnProof proof, SignedInCache cache, EventLog log)
    : IRequestHandler<RenewRecoveryCodes, RenewedCodes>, IRequestHandler<TurnOffSecondFactor, FactorProof>, IRequestHandler<ResetSecondFactor, bool>
{
    public async Task<RenewedCodes> Handle(RenewRecoveryCodes request, CancellationToken cancellationToken)
    {
        MadeCodes? made = null;
        var proven = await ProveAsync(
            request.Password,
            request.Code,
            async (session, account) =>
            {
                made = new(await RecoveryCodes.MakeAsync(session, account, cancellationToken));
                await log.AddAsync(EventKind.RecoveryCodesMade, account, null, cancellationToken);
            },
            cancellationToken);
        return new(proven, proven == FactorProof.Right ? made : null);
    }

    public Task<FactorProof> Handle(TurnOffSecondFactor request, CancellationToken cancellationToken) => ProveAsync(
        request.Password,
        request.Code,
        async (session, account) =>
        {
            await RemoveAsync(session, account, cancellationToken);
            await log.AddAsync(EventKind.SecondFactorOff, account, null, cancellationToken);
        },
        cancellationToken);

    public async Task<bool> Handle(ResetSecondFactor request, CancellationToken cancellationToken)
    {
        var reset = await unit.RunAsync(
            async session =>
            {
                var passkeys = await PasskeyRows.RemoveAllAsync(session, request.Account, cancellationToken);
                if (!await RemoveAsync(session, request.Account, cancellationToken) && passkeys == 0)
                {
                    return false;
                }

                await SessionRows.EndOthersAsync(session, request.Account, null, cancellationToken);
                await log.AddAsync(EventKind.SecondFactorReset, request.Account, null, cancellationToken);
                return true;
            },
            cancellationToken);
        unit.WhenCommitted(cache.Forget);
        return reset;
    }

    private async Task<FactorProof> ProveAsync(string password, string code, Func<Session, string, Task> then, CancellationToken cancellation)
    {
        if (await proof.AskAsync(password, cancellation) is not { } account)
        {
            return FactorProof.WrongPassword;
        }

        var proven = await unit.RunAsync(
            async session =>
            {
                if (await factors.TakeAsync(session, account.Id, code, cancellation) is null)
                {
                    await proof.FailAsync(session, account, cancellation);
                    return FactorProof.WrongCode;
                }

                await then(session, account.Id);
                return FactorProof.Right;
            },
            cancellation);
        cache.Forget();
        return proven;
    }

    private static async Task<bool> RemoveAsync(Session session, string account, CancellationToken cancellation)
    {
        await RecoveryCodes.RemoveAsync(session, account, cancellation);
        return await AuthenticatorRows.RemoveAsync(session, account, cancellation);
    }
}
