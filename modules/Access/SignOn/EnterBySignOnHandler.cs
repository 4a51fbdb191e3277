using MediatR;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Links;
using PartnerHub.Access.Sessions;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.SignOn;

/// <summary>Tells an account by issuer and subject. Nothing is linked or made by an address alone.</summary>
internal sealed class EnterBySignOnHandler(UnitOfWork unit, SessionOpening sessions, ProviderRoles roles, SignedInCache cache, EventLog log, CallerContext callers, TimeProvider time) : IRequestHandler<EnterBySignOn, SignOnAnswer>
{
    public async Task<SignOnAnswer> Handle(EnterBySignOn request, CancellationToken cancellationToken)
    {
        try
        {
            var secret = await unit.RunAsync(session => EnterAsync(session, request, cancellationToken), cancellationToken);
            unit.WhenCommitted(cache.Forget);
            return new(secret, null);
        }
        catch (SignOnRefusedException refused)
        {
            await log.AddAsync("sign-on:" + request.Identity.Provider, EventKind.SignInRefused, refused.Account, new { by = request.Identity.Provider, why = refused.Problem.ToString() }, cancellationToken);
            return new(null, refused.Problem);
        }
    }

    private async Task<string> EnterAsync(Session session, EnterBySignOn request, CancellationToken cancellation)
    {
        var identity = request.Identity;
        var known = await IdentityRows.AccountOfAsync(session, identity.Issuer, identity.Subject, cancellation);
        var account = request switch
        {
            { Link: { } link } => await LinkAsync(session, identity, known, await UseAsync(session, link, LinkPurpose.SignOn, cancellation), cancellation),
            { Invitation: { } invitation } => await LinkAsync(session, identity, known, await UseAsync(session, invitation, LinkPurpose.Invitation, cancellation), cancellation),
            _ when known is not null => await FindAsync(session, known, cancellation),
            _ => await MakeAsync(session, request, cancellation),
        };
        if (account.State == AccountState.Invited)
        {
            await AccountRows.TurnAsync(session, account.Id, AccountState.Active, cancellation);
        }

        await roles.SetAsync(session, account.Id, identity.Provider, identity.Roles, cancellation);
        await log.AddAsync(account.Id, EventKind.SignedIn, account.Id, new { by = identity.Provider }, cancellation);
        return await sessions.OpenAsync(session, account.Id, request.Agent, cancellation, identity.Provider, identity.Proof);
    }

    private static async Task<UserAccount> FindAsync(Session session, string id, CancellationToken cancellation) =>
        await AccountRows.FindAsync(session, id, cancellation) switch
        {
            { State: AccountState.Suspended } => throw new SignOnRefusedException(SignOnProblem.Suspended, id),
            { } account => account,
            _ => throw new InvalidDataException($"access_identity.account holds '{id}'."),
        };

    private async Task<UserAccount> UseAsync(Session session, string secret, LinkPurpose purpose, CancellationToken cancellation)
    {
        var now = time.Instant();
        if (await LinkRows.FindAsync(session, secret, now, cancellation) is not { Account: { } id } link || link.Purpose != purpose || (purpose == LinkPurpose.SignOn && id != callers.Caller.Actor)
            || !await LinkRows.UseAsync(session, secret, now, cancellation))
        {
            throw new SignOnRefusedException(SignOnProblem.Spent, null);
        }

        return await FindAsync(session, id, cancellation);
    }

    private async Task<UserAccount> LinkAsync(Session session, ProviderIdentity identity, string? known, UserAccount account, CancellationToken cancellation)
    {
        if (known is not null && known != account.Id)
        {
            throw new SignOnRefusedException(SignOnProblem.OtherAccount, account.Id);
        }

        if (known is null)
        {
            await AddAsync(session, identity, account, cancellation);
        }

        return account;
    }

    private async Task<UserAccount> MakeAsync(Session session, EnterBySignOn request, CancellationToken cancellation)
    {
        var identity = request.Identity;
        var email = identity.Email is null ? null : EmailAddress.Read(identity.Email);
        if (email is not null && await AccountRows.FindByEmailAsync(session, email, cancellation) is { } other)
        {
            throw new SignOnRefusedException(SignOnProblem.AddressTaken, other.Id);
        }

        if (identity.Roles.Count == 0)
        {
            throw new SignOnRefusedException(SignOnProblem.Unknown, null);
        }

        var account = new UserAccount
        {
            Id = Secret.DrawId("a"),
            Email = email ?? throw new SignOnRefusedException(SignOnProblem.NoAddress, null),
            Name = PersonName.Read(identity.Name ?? "") ?? email,
            Language = request.Language,
            State = AccountState.Active,
            CreatedAt = time.Instant(),
        };
        if (!await AccountRows.AddAsync(session, account, null, $"sign-on:{identity.Provider}", cancellation))
        {
            throw new SignOnRefusedException(SignOnProblem.AddressTaken, null);
        }

        await AddAsync(session, identity, account, cancellation);
        return account;
    }

    private async Task AddAsync(Session session, ProviderIdentity identity, UserAccount account, CancellationToken cancellation)
    {
        if (!await IdentityRows.AddAsync(session, identity, account.Id, time.Instant(), cancellation))
        {
            throw new SignOnRefusedException(SignOnProblem.OtherIdentity, account.Id);
        }

        await log.AddAsync(account.Id, EventKind.Linked, account.Id, new { provider = identity.Provider }, cancellation);
    }

    // Whatever was begun is undone.
    private sealed class SignOnRefusedException(SignOnProblem problem, string? account) : Exception(problem.ToString())
    {
        public SignOnProblem Problem => problem;

        public string? Account => account;
    }
}
