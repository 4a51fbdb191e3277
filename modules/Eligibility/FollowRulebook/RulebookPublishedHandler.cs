using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Eligibility.BusinessDays;
using PartnerHub.Eligibility.Judge;
using PartnerHub.Programs;
using PartnerHub.Rulebooks;

namespace PartnerHub.Eligibility.FollowRulebook;

/// <summary>Has every member judged by the new rulebook on its first day; soon, when that day has come.</summary>
internal sealed class RulebookPublishedHandler(UnitOfWork unit, DueMembers due, BusinessCalendar calendar) : INotificationHandler<RulebookPublished>
{
    private static readonly Sql FallDue = Sql.Of(
        "UPDATE eligibility_standing SET due_on = @From WHERE program = @Program AND (due_on IS NULL OR due_on > @From)");

    private static readonly Sql Judged = Sql.Of("SELECT member_id FROM eligibility_standing WHERE program = @Program");

    public Task Handle(RulebookPublished notification, CancellationToken cancellationToken) =>
        unit.RunAsync(session => FollowAsync(session, notification.Program, notification.EffectiveFrom, cancellationToken), cancellationToken);

    private async Task FollowAsync(Session session, string program, DateOnly from, CancellationToken cancellation)
    {
        await session.ExecuteAsync(FallDue, new { Program = program, From = from }, cancellation);
        if (from <= calendar.Today(program))
        {
            await due.AddAsync(program, [.. await session.QueryAsync<string>(Judged, new { Program = program }, cancellation)], cancellation);
        }
    }
}
