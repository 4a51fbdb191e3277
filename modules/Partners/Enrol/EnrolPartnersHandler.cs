using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Data;
using PartnerHub.Dispatch;

namespace PartnerHub.Partners;

internal sealed class EnrolPartnersHandler(UnitOfWork unit, CallerContext caller, TimeProvider time, IMediator mediator) : IRequestHandler<EnrolPartners, Unit>
{
    private static readonly Sql InsertPartner = Sql.Insert("partners_partner", "id, name, country, types, recorded_at");

    private static readonly Sql InsertPerson = Sql.Insert("partners_person", "partner_id, id, recorded_at");

    private static readonly Sql InsertMembership = Sql.Insert("partners_membership", "program, id, partner_id, joined_on, recorded_at");

    private static readonly Sql InsertLevel = Sql.Insert("partners_level", "program, member_id, number, level, held_from, revision");

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
            await AddMembershipAsync(session, program, entry, revision, recordedAt, cancellation);
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
        await session.ExecuteAsync(
            InsertPartner,
            new { partner.Id, partner.Name, partner.Country, Types = JsonSerializer.Serialize(partner.Types), RecordedAt = recordedAt },
            cancellation);
        await session.ExecuteAsync(
            InsertPerson, partner.People.Select(person => new { PartnerId = partner.Id, person.Id, RecordedAt = recordedAt }), cancellation);
    }

    private static async Task AddMembershipAsync(
        Session session, string program, Entry entry, long revision, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        var membership = entry.Enrolled.Membership;
        await session.ExecuteAsync(
            InsertMembership,
            new { Program = program, Id = entry.MemberId, PartnerId = entry.Partner.Id, membership.JoinedOn, RecordedAt = recordedAt },
            cancellation);
        await session.ExecuteAsync(Profiles.Insert, Profiles.Row(program, entry.MemberId, revision, entry.Partner, membership.JoinedOn), cancellation);
        await session.ExecuteAsync(
            InsertLevel,
            Levels(membership).Select((level, index) =>
                new { Program = program, entry.MemberId, Number = index + 1L, level.Level, HeldFrom = level.From, Revision = revision }),
            cancellation);
    }

    private static IEnumerable<(string? Level, DateOnly? From)> Levels(Membership membership)
    {
        foreach (var period in membership.History.OrderBy(period => period.From))
        {
            yield return (period.Level, period.From);
        }

        if (membership.Level is not null || membership.Since is not null)
        {
            yield return (membership.Level, membership.Since);
        }
    }

    private sealed record Entry(Partner Partner, EnrolledMembership Enrolled)
    {
        public string MemberId => $"{Partner.Id}.{Enrolled.Program}";
    }
}
