using MediatR;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Entering;
using PartnerHub.Access.Factors;
using PartnerHub.Access.Links;
using PartnerHub.Access.Sessions;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Passkeys;

internal sealed class OfferHandler(UnitOfWork unit, PasskeyCeremony ceremony, CallerContext callers) : IRequestHandler<ViewPasskeys, PasskeyView?>, IRequestHandler<OfferEntry, PasskeyOffer>
{
    public async Task<PasskeyView?> Handle(ViewPasskeys request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        if (await AccountRows.FindAsync(session, callers.Caller.Actor, cancellationToken) is not { IsReadyMade: false } account)
        {
            return null;
        }

        var keys = await PasskeyRows.ListAsync(session, account.Id, cancellationToken);
        return new(keys, ceremony.OfferMaking(account, keys), await AccountRows.PasswordAsync(session, account.Id, cancellationToken) is not null);
    }

    public Task<PasskeyOffer> Handle(OfferEntry request, CancellationToken cancellationToken) => Task.FromResult(ceremony.OfferEntry());
}

internal sealed class KeepPasskeysHandler(UnitOfWork unit, PasskeyCeremony ceremony, OwnProof proof, SignedInCache cache, EventLog log, CallerContext callers, TimeProvider time)
    : IRequestHandler<AddPasskey, PasskeyOutcome>, IRequestHandler<RenamePasskey, bool>, IRequestHandler<RemovePasskey, PasskeyOutcome>
{
    private static readonly LocalizedText AName = LocalizedText.Of($"un texte de 1 à {TextLimits.Name} caractères", $"a text of 1 to {TextLimits.Name} characters");

    public async Task<PasskeyOutcome> Handle(AddPasskey request, CancellationToken cancellationToken)
    {
        var name = NameOf(request.Name);
        if (await proof.AskAsync(request.Password, cancellationToken) is not { } account)
        {
            return PasskeyOutcome.WrongPassword;
        }

        if (await ceremony.ReadMadeAsync(account.Id, request.Seal, request.Answer, name, cancellationToken) is not { } read)
        {
            return PasskeyOutcome.Refused;
        }

        var added = await unit.RunAsync(
            async session =>
            {
                if (!await LinkRows.SpendAsync(session, read.Asked, time.Instant(), PasskeyCeremony.Patience, cancellationToken) || !await PasskeyRows.AddAsync(session, read.Made, cancellationToken))
                {
                    return false;
                }

                // They may have begun without it.
                await SessionRows.EndOthersAsync(session, account.Id, request.Session, cancellationToken);
                await log.AddAsync(EventKind.PasskeyAdded, account.Id, null, cancellationToken);
                return true;
            },
            cancellationToken);
        cache.Forget();
        return added ? PasskeyOutcome.Done : PasskeyOutcome.Refused;
    }

    public Task<bool> Handle(RenamePasskey request, CancellationToken cancellationToken)
    {
        var name = NameOf(request.Name);
        return unit.RunAsync(session => PasskeyRows.RenameAsync(session, callers.Caller.Actor, request.Key, name, cancellationToken), cancellationToken);
    }

    public async Task<PasskeyOutcome> Handle(RemovePasskey request, CancellationToken cancellationToken)
    {
        if (await proof.AskAsync(request.Password, cancellationToken) is not { } account)
        {
            return PasskeyOutcome.WrongPassword;
        }

        await unit.RunAsync(
            async session =>
            {
                if (await PasskeyRows.RemoveAsync(session, account.Id, request.Key, cancellationToken))
                {
                    await log.AddAsync(EventKind.PasskeyRemoved, account.Id, null, cancellationToken);
                }
            },
            cancellationToken);
        cache.Forget();
        return PasskeyOutcome.Done;
    }

    private static string NameOf(string typed) =>
        typed.Trim() is { Length: > 0 and <= TextLimits.Name } name && !name.Any(char.IsControl) ? name : throw Wrong.Of("$.passkey", AName);
}

internal sealed class EnterByPasskeyHandler(UnitOfWork unit, PasskeyCeremony ceremony, SessionOpening sessions, EventLog log, TimeProvider time) : IRequestHandler<EnterByPasskey, SignInAnswer>
{
    public async Task<SignInAnswer> Handle(EnterByPasskey request, CancellationToken cancellationToken)
    {
        if (PasskeyCeremony.KeyOf(request.Answer) is not { } hash || await FindAsync(hash, cancellationToken) is not var (key, account))
        {
            return SignInAnswer.Refused;
        }

        if (await ceremony.ReadEntryAsync(key, request.Seal, request.Answer, cancellationToken) is not { } read)
        {
            await log.AddAsync(EventKind.SignInRefused, account.Id, new { by = "passkey" }, cancellationToken);
            return SignInAnswer.Refused;
        }

        return await unit.RunAsync(
            async session =>
            {
                if (!await LinkRows.SpendAsync(session, read.Asked, time.Instant(), PasskeyCeremony.Patience, cancellationToken)
                    || !await PasskeyRows.CountAsync(session, key, read.Counter, time.Instant(), cancellationToken))
                {
                    return SignInAnswer.Refused;
                }

                await AttemptRows.ClearAsync(session, account.Email, cancellationToken);
                await log.AddAsync(account.Id, EventKind.SignedIn, account.Id, new { by = "passkey" }, cancellationToken);
                return SignInAnswer.Opened(await sessions.OpenAsync(session, account.Id, request.Agent, cancellationToken));
            },
            cancellationToken);
    }

    private async Task<(Passkey Key, UserAccount Account)?> FindAsync(string hash, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await PasskeyRows.FindAsync(session, hash, cancellation) is { } key && await AccountRows.FindAsync(session, key.Account, cancellation) is { State: AccountState.Active } account ? (key, account) : null;
    }
}
