using MediatR;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Entering;
using PartnerHub.Access.Factors;
using PartnerHub.Access.Keys;
using PartnerHub.Access.Links;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Sessions;
using PartnerHub.Access.Setup;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.MyAccount;

internal sealed class ViewMyAccountHandler(UnitOfWork unit, CallerContext callers, TimeProvider time) : IRequestHandler<ViewMyAccount, MyAccountView?>
{
    public async Task<MyAccountView?> Handle(ViewMyAccount request, CancellationToken cancellationToken)
    {
        var id = callers.Caller.Actor;
        await using var session = await unit.ReadAsync(cancellationToken);
        return await AccountRows.FindAsync(session, id, cancellationToken) is not { } account ? null : new(
            account,
            await RoleRows.OfAsync(session, id, cancellationToken),
            await SessionRows.ListAsync(session, id, time.Instant(), cancellationToken),
            await KeyRows.ListAsync(session, id, cancellationToken),
            await SecondFactors.AreOnAsync(session, id, cancellationToken));
    }
}

internal sealed class RenameMyselfHandler(UnitOfWork unit, CallerContext callers, SignedInCache cache) : IRequestHandler<RenameMyself, Unit>
{
    public async Task<Unit> Handle(RenameMyself request, CancellationToken cancellationToken)
    {
        var name = PersonName.Read(request.Name) ?? throw Wrong.Of("$.name", PersonName.Expected);
        await unit.RunAsync(session => AccountRows.RenameAsync(session, callers.Caller.Actor, name, NewAccount.Language(request.Language), cancellationToken), cancellationToken);
        unit.WhenCommitted(cache.Forget);
        return Unit.Value;
    }
}

internal sealed class ChangePasswordHandler(UnitOfWork unit, Passwords passwords, OwnProof proof, SignedInCache cache, EventLog log) : IRequestHandler<ChangePassword, bool>
{
    public async Task<bool> Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        if (await proof.AskAsync(request.Current, cancellationToken) is not { } account)
        {
            return false;
        }

        PasswordRule.Check(request.Password, account.Email, account.Name);
        var chosen = passwords.Hash(request.Password);
        await unit.RunAsync(
            async session =>
            {
                await AccountRows.RehashAsync(session, account.Id, chosen, cancellationToken);
                await SessionRows.EndOthersAsync(session, account.Id, request.Session, cancellationToken);
                await LinkRows.DropAsync(session, LinkPurpose.SecondStep, account.Id, cancellationToken);
                await log.AddAsync(EventKind.PasswordChosen, account.Id, new { by = "itself" }, cancellationToken);
            },
            cancellationToken);
        cache.Forget();
        return true;
    }
}

internal sealed class EndSessionsHandler(UnitOfWork unit, CallerContext callers, SignedInCache cache, EventLog log) : IRequestHandler<EndSession, bool>, IRequestHandler<EndOtherSessions, int>
{
    public async Task<bool> Handle(EndSession request, CancellationToken cancellationToken) =>
        await EndAsync(async session => await SessionRows.EndAsync(session, request.Session, callers.Caller.Actor, cancellationToken) ? 1 : 0, cancellationToken) > 0;

    public Task<int> Handle(EndOtherSessions request, CancellationToken cancellationToken) =>
        EndAsync(session => SessionRows.EndOthersAsync(session, callers.Caller.Actor, request.Kept, cancellationToken), cancellationToken);

    private async Task<int> EndAsync(Func<Session, Task<int>> end, CancellationToken cancellation)
    {
        var ended = await unit.RunAsync(
            async session =>
            {
                var count = await end(session);
                if (count > 0)
                {
                    await log.AddAsync(EventKind.SessionsEnded, callers.Caller.Actor, new { sessions = count }, cancellation);
                }

                return count;
            },
            cancellation);
        unit.WhenCommitted(cache.Forget);
        return ended;
    }
}

internal sealed class KeyHandler(UnitOfWork unit, CallerContext callers, SignedInCache cache, EventLog log, TimeProvider time) : IRequestHandler<MakeKey, MadeKey>, IRequestHandler<EndKey, bool>
{
    private const int LongestDays = 366;

    private static readonly LocalizedText AName = LocalizedText.Of($"un texte de 1 à {TextLimits.Name} caractères", $"a text of 1 to {TextLimits.Name} characters");
    private static readonly LocalizedText ADuration = LocalizedText.Of($"un nombre de jours de 1 à {LongestDays}", $"a number of days from 1 to {LongestDays}");

    public async Task<MadeKey> Handle(MakeKey request, CancellationToken cancellationToken)
    {
        var name = request.Name.Trim();
        if (name.Length is 0 or > TextLimits.Name || name.Any(char.IsControl))
        {
            throw Wrong.Of("$.name", AName);
        }

        if (request.Days is < 1 or > LongestDays)
        {
            throw Wrong.Of("$.days", ADuration);
        }

        var (secret, now) = ("ph_" + Secret.Draw(), time.Instant());
        var key = new ApiKey { Id = Secret.DrawId("k"), Account = callers.Caller.Actor, Name = name, Reads = request.Reads, MadeAt = now, EndsAt = now.AddDays(request.Days) };
        await unit.RunAsync(
            async session =>
            {
                await KeyRows.AddAsync(session, key, Secret.HashOf(secret), cancellationToken);
                await log.AddAsync(EventKind.KeyMade, key.Account, new { key = key.Id, reads = key.Reads, days = request.Days }, cancellationToken);
            },
            cancellationToken);
        return new(key, secret);
    }

    public async Task<bool> Handle(EndKey request, CancellationToken cancellationToken)
    {
        var ended = await unit.RunAsync(
            async session =>
            {
                if (!await KeyRows.EndAsync(session, request.Key, callers.Caller.Actor, time.Instant(), cancellationToken))
                {
                    return false;
                }

                await log.AddAsync(EventKind.KeyEnded, callers.Caller.Actor, new { key = request.Key }, cancellationToken);
                return true;
            },
            cancellationToken);
        unit.WhenCommitted(cache.Forget);
        return ended;
    }
}

internal sealed class AskResetHandler(UnitOfWork unit, LinkMail mail, EventLog log, TimeProvider time, IOptions<AccessOptions> options) : IRequestHandler<AskReset, Unit>
{
    public async Task<Unit> Handle(AskReset request, CancellationToken cancellationToken)
    {
        if (EmailAddress.Read(request.Email) is not { } email)
        {
            return Unit.Value;
        }

        await unit.RunAsync(
            async session =>
            {
                // Counted whether or not there is such an account, as mistakes of the sign-in are.
                var (counted, now) = ($"reset\n{email}", time.Instant());
                if (await AttemptRows.IsLockedAsync(session, counted, now, cancellationToken))
                {
                    return;
                }

                await AttemptRows.FailAsync(session, counted, now, options.Value.ResetsPerHour, TimeSpan.FromHours(1), cancellationToken);
                if (await AccountRows.FindByEmailAsync(session, email, cancellationToken) is { State: AccountState.Active or AccountState.Invited, IsReadyMade: false } account)
                {
                    await mail.SendAsync(session, account.State == AccountState.Invited ? LinkPurpose.Invitation : LinkPurpose.Reset, account, cancellationToken);
                    await log.AddAsync(account.Id, EventKind.ResetAsked, account.Id, null, cancellationToken);
                }
            },
            cancellationToken);
        return Unit.Value;
    }
}
