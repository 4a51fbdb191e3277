using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.KeepListing;

namespace PartnerHub.Partners.Storage;

/// <summary>Appends many partners, and memberships that none of them has yet, table by table.</summary>
internal static class NewMembers
{
    private static readonly Sql Among = Sql.Of("SELECT id FROM partners_partner WHERE id {listed @Ids}");

    /// <summary>Those of the partners that are there.</summary>
    public static async Task<HashSet<string>> KnownAsync(Session session, IReadOnlyCollection<string> partners, CancellationToken cancellation) =>
        (await session.ListAsync(Among, new { Ids = TextList.Of(partners) }, row => row.Text(0), cancellation)).ToHashSet(StringComparer.Ordinal);

    public static async Task AddPartnersAsync(Session session, IReadOnlyList<Partner> partners, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        await using var rows = session.Rows(
            "partners_partner", new("id", RowType.Text), new("name", RowType.Text), new("country", RowType.Text), new("types", RowType.Text), new("recorded_at", RowType.Instant));
        foreach (var partner in partners)
        {
            rows.Text(partner.Id);
            rows.Text(partner.Name);
            rows.Text(partner.Country);
            rows.Text(Types(partner));
            rows.Instant(recordedAt);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    public static async Task JoinAsync(Session session, IReadOnlyList<Member> members, long revision, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        await AddMembershipsAsync(session, members, recordedAt, cancellation);
        await AddProfilesAsync(session, members, revision, cancellation);
        await AddLevelsAsync(session, members, revision, cancellation);
        await AddTeamsAsync(session, members, revision, cancellation);
        await Listing.AddAsync(session, members, cancellation);
    }

    private static async Task AddMembershipsAsync(Session session, IReadOnlyList<Member> members, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        await using var rows = session.Rows(
            "partners_membership", new("program", RowType.Text), new("id", RowType.Text), new("partner_id", RowType.Text), new("joined_on", RowType.Day), new("recorded_at", RowType.Instant));
        foreach (var member in members)
        {
            rows.Text(member.Program);
            rows.Text(member.Id);
            rows.Text(member.Partner.Id);
            rows.Day(member.Membership.JoinedOn);
            rows.Instant(recordedAt);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    private static async Task AddProfilesAsync(Session session, IReadOnlyList<Member> members, long revision, CancellationToken cancellation)
    {
        await using var rows = session.Rows(
            "partners_profile",
            new("program", RowType.Text),
            new("member_id", RowType.Text),
            new("revision", RowType.Long),
            new("name", RowType.Text),
            new("country", RowType.Text),
            new("types", RowType.Text),
            new("joined_on", RowType.Day));
        foreach (var member in members)
        {
            rows.Text(member.Program);
            rows.Text(member.Id);
            rows.Long(revision);
            rows.Text(member.Partner.Name);
            rows.Text(member.Partner.Country);
            rows.Text(Types(member.Partner));
            rows.Day(member.Membership.JoinedOn);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }

    private static async Task AddLevelsAsync(Session session, IReadOnlyList<Member> members, long revision, CancellationToken cancellation)
    {
        await using var rows = session.Rows(
            "partners_level",
            new("program", RowType.Text),
            new("member_id", RowType.Text),
            new("number", RowType.Long),
            new("level", RowType.Text),
            new("held_from", RowType.Day),
            new("revision", RowType.Long));
        foreach (var member in members)
        {
            var number = 0L;
            foreach (var (level, from) in Memberships.Levels(member.Membership))
            {
                rows.Text(member.Program);
                rows.Text(member.Id);
                rows.Long(++number);
                rows.Text(level);
                rows.Day(from);
                rows.Long(revision);
                await rows.EndRowAsync(cancellation);
            }
        }

        await rows.CompleteAsync(cancellation);
    }

    private static async Task AddTeamsAsync(Session session, IReadOnlyList<Member> members, long revision, CancellationToken cancellation)
    {
        await using var rows = session.Rows(
            "partners_team", new("program", RowType.Text), new("member_id", RowType.Text), new("person", RowType.Text), new("revision", RowType.Long));
        foreach (var member in members)
        {
            foreach (var person in member.Partner.People)
            {
                rows.Text(member.Program);
                rows.Text(member.Id);
                rows.Text(person.Id);
                rows.Long(revision);
                await rows.EndRowAsync(cancellation);
            }
        }

        await rows.CompleteAsync(cancellation);
    }

    private static string Types(Partner partner) => partner.Types.Count == 0 ? "[]" : JsonSerializer.Serialize(partner.Types);
}
