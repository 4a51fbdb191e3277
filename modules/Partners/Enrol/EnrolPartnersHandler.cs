using System.Data.Common;
using System.Text.Json;
using Dapper;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class EnrolPartnersHandler(UnitOfWork unit, TimeProvider time) : IRequestHandler<EnrolPartners, Unit>
{
    private const string NextRevision =
        "INSERT INTO partners_revision (program, number) VALUES (@program, 1) ON CONFLICT (program) DO UPDATE SET number = partners_revision.number + 1";

    public async Task<Unit> Handle(EnrolPartners request, CancellationToken cancellationToken)
    {
        var recordedAt = time.GetUtcNow();
        await unit.RunAsync(
            async session =>
            {
                var connection = session.Connection;
                await using var facts = new FactWriter(connection, recordedAt);
                foreach (var enrolment in request.Enrolments)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await AddPartnerAsync(connection, enrolment.Partner, recordedAt);
                    foreach (var membership in enrolment.Memberships)
                    {
                        await AddMembershipAsync(connection, enrolment.Partner, membership, recordedAt);
                        await facts.WriteAsync(membership.Program, MemberId(enrolment.Partner, membership), membership.Facts, cancellationToken);
                    }
                }

                await connection.ExecuteAsync(NextRevision, Programs(request).Select(program => new { program }));
            },
            cancellationToken);
        return Unit.Value;
    }

    private static IEnumerable<string> Programs(EnrolPartners request) =>
        request.Enrolments.SelectMany(enrolment => enrolment.Memberships).Select(membership => membership.Program).Distinct(StringComparer.Ordinal);

    private static string MemberId(Partner partner, EnrolledMembership membership) => $"{partner.Id}.{membership.Program}";

    private static async Task AddPartnerAsync(DbConnection connection, Partner partner, DateTimeOffset recordedAt)
    {
        await connection.ExecuteAsync(
            "INSERT INTO partners_partner (id, name, country, types, recorded_at) VALUES (@Id, @Name, @Country, @Types, @recordedAt)",
            new { partner.Id, partner.Name, partner.Country, Types = JsonSerializer.Serialize(partner.Types), recordedAt });
        await connection.ExecuteAsync(
            "INSERT INTO partners_person (partner_id, id, recorded_at) VALUES (@PartnerId, @Id, @recordedAt)",
            partner.People.Select(person => new { PartnerId = partner.Id, person.Id, recordedAt }));
    }

    private static async Task AddMembershipAsync(
        DbConnection connection, Partner partner, EnrolledMembership enrolled, DateTimeOffset recordedAt)
    {
        var id = MemberId(partner, enrolled);
        await connection.ExecuteAsync(
            "INSERT INTO partners_membership (program, id, partner_id, joined_on, recorded_at) VALUES (@Program, @id, @PartnerId, @JoinedOn, @recordedAt)",
            new { enrolled.Program, id, PartnerId = partner.Id, enrolled.Membership.JoinedOn, recordedAt });
        await connection.ExecuteAsync(
            "INSERT INTO partners_level (program, member_id, number, level, held_from, recorded_at) VALUES (@Program, @id, @Number, @Level, @From, @recordedAt)",
            Levels(enrolled.Membership).Select((level, index) =>
                new { enrolled.Program, id, Number = index + 1, level.Level, level.From, recordedAt }));
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
}
