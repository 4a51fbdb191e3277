using MediatR;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Sessions;
using PartnerHub.Access.Entering;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.ReadyMade;

/// <summary>The ready-made accounts that may be entered here; none outside of Development.</summary>
[RequiresRight(Rights.Visit)]
internal sealed record ListReadyMade : IRequest<IReadOnlyList<ReadyMadeAccount>>, IAboutHost, IListOf<IAboutHost>;

internal sealed record ReadyMadeAccount(string Id, Role Role);

/// <summary>Begins a session of a ready-made account.</summary>
[RequiresRight(Rights.Visit)]
internal sealed record EnterReadyMade(string Account, string Agent) : IRequest<SignInAnswer>, IAboutHost;

internal sealed class AddReadyMadeHandler(ReadyMadeAccounts accounts) : IRequestHandler<AddReadyMadeAccounts, Unit>
{
    public async Task<Unit> Handle(AddReadyMadeAccounts request, CancellationToken cancellationToken)
    {
        foreach (var role in Role.All)
        {
            (GrantScope, string)[] on = role.Scopes.Contains(GrantScope.Partner) ? [(GrantScope.Partner, request.Partner)] : [.. request.Programs.Select(program => (GrantScope.Program, program))];
            await accounts.AddAsync(role, role.Scopes.Contains(GrantScope.Questionnaire) ? [.. on, (GrantScope.Questionnaire, Grant.Begun)] : on, cancellationToken);
        }

        return Unit.Value;
    }
}

internal sealed class ReadyMadeHandler(UnitOfWork unit, ReadyMadeAccounts accounts, SessionOpening sessions, EventLog log)
    : IRequestHandler<ListReadyMade, IReadOnlyList<ReadyMadeAccount>>, IRequestHandler<EnterReadyMade, SignInAnswer>
{
    public async Task<IReadOnlyList<ReadyMadeAccount>> Handle(ListReadyMade request, CancellationToken cancellationToken)
    {
        if (!accounts.AreOpen)
        {
            return [];
        }

        await using var session = await unit.ReadAsync(cancellationToken);
        var found = await AccountRows.ListReadyMadeAsync(session, cancellationToken);
        return
        [
            .. from account in found
               let role = Role.Find(account.Email.Split('@')[0])
               where role is not null && account.State == AccountState.Active
               orderby Role.All.ToList().IndexOf(role)
               select new ReadyMadeAccount(account.Id, role),
        ];
    }

    public Task<SignInAnswer> Handle(EnterReadyMade request, CancellationToken cancellationToken) => unit.RunAsync(
        async session =>
        {
            if (!accounts.AreOpen || await AccountRows.FindAsync(session, request.Account, cancellationToken) is not { IsReadyMade: true, State: AccountState.Active } account)
            {
                return SignInAnswer.Refused;
            }

            await log.AddAsync(account.Id, EventKind.SignedIn, account.Id, new { by = "ready-made" }, cancellationToken);
            return SignInAnswer.Opened(await sessions.OpenAsync(session, account.Id, request.Agent, cancellationToken));
        },
        cancellationToken);
}
