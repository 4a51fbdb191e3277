using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.KeepListing;

namespace PartnerHub.Partners.Storage;

/// <summary>Writes a membership, with what its program is told of the partner and its people.</summary>
internal static class Memberships
{
    private static readonly Sql Insert = Sql.Insert("partners_membership", "program, id, partner_id, joined_on, recorded_at");

    private static readonly Sql InsertLevel = Sql.Insert("partners_level", "program, member_id, number, level, held_from, revision");

    private static readonly Sql InsertTeam = Sql.Insert("partners_team", "program, member_id, person, revision");

    private static readonly Sql Of = Sql.Of("SELECT program, id, joined_on FROM partners_membership WHERE partner_id = @PartnerId ORDER BY program");

    public static string IdOf(string partner, string program) => $"{partner}.{program}";

    /// <summary>The memberships of a partner, in the order in which their programs are locked.</summary>
    public static Task<IReadOnlyList<MembershipRow>> ListAsync(Session session, string partner, CancellationToken cancellation) =>
        session.QueryAsync<MembershipRow>(Of, new { PartnerId = partner }, cancellation);

    public static async Task AddAsync(
        Session session, string program, Partner partner, Membership membership, long revision, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        var member = IdOf(partner.Id, program);
        await session.ExecuteAsync(
            Insert, new { Program = program, Id = member, PartnerId = partner.Id, membership.JoinedOn, RecordedAt = recordedAt }, cancellation);
        await session.ExecuteAsync(Profiles.Insert, Profiles.Row(program, member, revision, partner, membership.JoinedOn), cancellation);
        await session.ExecuteAsync(
            InsertLevel,
            Levels(membership).Select((level, index) =>
                new { Program = program, MemberId = member, Number = index + 1L, level.Level, HeldFrom = level.From, Revision = revision }),
            cancellation);
        await AddTeamAsync(session, program, member, partner.People.Select(person => person.Id), revision, cancellation);
        await Listing.AddAsync(session, new Member { Id = member, Program = program, Partner = partner, Membership = membership }, cancellation);
    }

    public static Task AddTeamAsync(
        Session session, string program, string member, IEnumerable<string> people, long revision, CancellationToken cancellation) =>
        session.ExecuteAsync(
            InsertTeam, people.Select(person => new { Program = program, MemberId = member, Person = person, Revision = revision }), cancellation);

    /// <summary>The levels of a membership, the earliest first.</summary>
    public static IEnumerable<(string? Level, DateOnly? From)> Levels(Membership membership)
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

internal sealed class MembershipRow
{
    public string Program { get; init; } = "";

    public string Id { get; init; } = "";

    public DateOnly? JoinedOn { get; init; }
}
