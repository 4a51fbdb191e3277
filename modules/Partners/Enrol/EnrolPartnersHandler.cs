using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.People;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Enrol;

internal sealed class EnrolPartnersHandler(UnitOfWork unit, CallerContext caller, TimeProvider time, IMediator mediator) : IRequestHandler<EnrolPartners, Unit>
{
    public async Task<Unit> Handle(EnrolPartners request, CancellationToken cancellationToken)
    {
        await unit.RunAsync(session => EnrolAsync(session, request, cancellationToken), cancellationToken);
        return Unit.Value;
    }

    private async Task EnrolAsync(Session session, EnrolPartners request, CancellationToken cancellation)
    {
        var recordedAt = time.Instant();
        foreach (var enrolment in request.Enrolments)
        {
            cancellation.ThrowIfCancellationRequested();
            await AddPartnerAsync(session, enrolment.Partner, recordedAt, cancellation);
        }

        var memberships = request.Enrolments.SelectMany(enrolment => enrolment.Memberships, (enrolment, membership) => new Entry(enrolment.Partner, membership));
        foreach (var program in memberships.GroupBy(entry => entry.Enrolled.Program, StringComparer.Ordinal).OrderBy(program => program.Key, StringComparer.Ordinal))
        {
            var revision = await Revisions.TakeAsync(session, program.Key, caller.Caller.Actor, request.Source, recordedAt, cancellation);
            await AddMembersAsync(session, program.Key, [.. program], revision, recordedAt, cancellation);
            await mediator.Publish(new FactsChanged(program.Key, revision, [.. program.Select(entry => entry.MemberId)], Bulk: true), cancellation);
        }
    }

    private static async Task AddMembersAsync(
        Session session, string program, IReadOnlyList<Entry> entries, long revision, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            await Memberships.AddAsync(session, program, entry.Partner, entry.Enrolled.Membership, revision, recordedAt, cancellation);
        }

        await using var facts = new FactWriter(session, program, revision);
        foreach (var entry in entries)
        {
            for (var i = 0; i < entry.Enrolled.Facts.Count; i++)
            {
                await facts.WriteAsync(entry.MemberId, i + 1, entry.Enrolled.Facts[i], cancellation);
            }
        }

        await facts.CompleteAsync(cancellation);
    }

    private static async Task AddPartnerAsync(Session session, Partner partner, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        await PartnerRows.AddAsync(session, partner, recordedAt, cancellation);
        await PersonRows.AddAsync(session, partner.Id, partner.People.Select(person => person.Id), recordedAt, cancellation);
    }

    private sealed record Entry(Partner Partner, EnrolledMembership Enrolled)
    {
        public string MemberId => Memberships.IdOf(Partner.Id, Enrolled.Program);
    }
}
