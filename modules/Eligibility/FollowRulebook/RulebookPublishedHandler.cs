using MediatR;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility.Reassess;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;

namespace PartnerHub.Eligibility.FollowRulebook;

/// <summary>Has every member judged by the new rulebook on its first day; soon, when that day has come.</summary>
internal sealed class RulebookPublishedHandler(UnitOfWork unit, IMediator mediator, DueMembers due, IProgramDays calendar) : INotificationHandler<RulebookPublished>
{
    public Task Handle(RulebookPublished notification, CancellationToken cancellationToken) =>
        unit.RunAsync(session => FollowAsync(session, notification.Program, notification.EffectiveFrom, cancellationToken), cancellationToken);

    private async Task FollowAsync(Session session, string program, DateOnly from, CancellationToken cancellation)
    {
        await mediator.Send(new HoldRevision(program), cancellation);
        await StandingTable.FallDueAsync(session, program, from, cancellation);
        if (from <= calendar.Today(program))
        {
            await due.AddAllAsync(program, cancellation);
        }
    }
}
