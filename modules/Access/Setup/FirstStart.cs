using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Links;
using PartnerHub.Access.ReadyMade;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Setup;

/// <summary>
/// What a start sees to: outside of Development nobody enters by an account made for a first look, and a hub that nobody looks
/// after gets a link that makes its first operator. In Development there are ready-made accounts instead.
/// </summary>
internal sealed class FirstStart(UnitOfWork unit, EventLog log, ReadyMadeAccounts readyMade, IHostEnvironment environment, TimeProvider time, IOptions<AccessOptions> options)
{
    /// <summary>Gives what the console is to say.</summary>
    public async Task<StartNotice> PrepareAsync(CancellationToken cancellation)
    {
        if (environment.IsDevelopment())
        {
            await readyMade.AddOperatorAsync(cancellation);
            return StartNotice.None;
        }

        return await unit.RunAsync(
            async session =>
            {
                var disabled = await AccountRows.SuspendReadyMadeAsync(session, cancellation);
                if (disabled > 0)
                {
                    await log.AddAsync(Caller.System.Actor, EventKind.ReadyMadeDisabled, null, new { accounts = disabled }, cancellation);
                }

                var link = options.Value.ProvisioningKey is not null || (await RoleRows.OperatorsAsync(session, cancellation)).Count > 0
                    ? null
                    : await LinkRows.MakeAsync(session, LinkPurpose.Setup, null, time.Instant(), TimeSpan.FromHours(options.Value.LinkHours), cancellation);
                return new StartNotice(link, disabled);
            },
            cancellation);
    }
}
