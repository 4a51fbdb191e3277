using Microsoft.Extensions.Hosting;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.ReadyMade;

/// <summary>Accounts for a first look, one for each role, entered without a password, in Development alone.</summary>
internal sealed class ReadyMadeAccounts(UnitOfWork unit, IHostEnvironment environment, TimeProvider time)
{
    private const string By = "ready-made";

    public bool AreOpen => environment.IsDevelopment();

    public Task AddOperatorAsync(CancellationToken cancellation) => AddAsync(Role.Operator, [], cancellation);

    public Task AddAsync(Role role, IReadOnlyCollection<(GrantScope Scope, string Id)> on, CancellationToken cancellation) => !AreOpen ? Task.CompletedTask : unit.RunAsync(
        async session =>
        {
            var email = $"{role.Id}@hub.example";
            if (await AccountRows.FindByEmailAsync(session, email, cancellation) is { } before)
            {
                // One that a start outside of Development disabled may be entered here again.
                await AccountRows.TurnAsync(session, before.Id, AccountState.Active, cancellation);
                return;
            }

            var account = new UserAccount
            {
                Id = Secret.DrawId("a"),
                Email = email,
                Name = role.Name.En,
                Language = "en",
                State = AccountState.Active,
                IsReadyMade = true,
                CreatedAt = time.Instant(),
            };
            if (!await AccountRows.AddAsync(session, account, null, By, cancellation))
            {
                // Another hub that started at the same moment has.
                return;
            }

            GivenRole[] roles = role.Scopes.Count == 0 ? [new(role, null, "", null)] : [.. on.Select(place => new GivenRole(role, place.Scope, place.Id, null))];
            foreach (var given in roles)
            {
                await RoleRows.GiveAsync(session, account.Id, given, time.Instant(), By, cancellation);
            }
        },
        cancellation);
}
