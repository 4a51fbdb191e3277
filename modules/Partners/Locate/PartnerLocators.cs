using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Locate;

/// <summary>A member lies in its program, and with its partner.</summary>
internal sealed class MemberLocator(UnitOfWork unit) : ISubjectLocator<IAboutMember>
{
    private static readonly Sql One = Sql.Of("SELECT program, partner_id FROM partners_membership WHERE id = @Id");

    public async Task<SubjectPlace> LocateAsync(IAboutMember about, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return (await session.ListAsync(One, new { Id = about.Member }, row => SubjectPlace.OfMember(row.Text(0), row.Text(1)), cancellation)).SingleOrDefault() ?? SubjectPlace.Host;
    }
}

/// <summary>A partner lies in all programs that it is a member of.</summary>
internal sealed class PartnerLocator(UnitOfWork unit) : ISubjectLocator<IAboutPartner>
{
    private static readonly Sql Known = Sql.Of("SELECT id FROM partners_partner WHERE id = @Id");
    private static readonly Sql Programs = Sql.Of("SELECT program FROM partners_membership WHERE partner_id = @Id ORDER BY program");

    public async Task<SubjectPlace> LocateAsync(IAboutPartner about, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await session.AnyAsync(Known, new { Id = about.Partner }, cancellation)
            ? new() { Partner = about.Partner, Programs = await session.ListAsync(Programs, new { Id = about.Partner }, row => row.Text(0), cancellation) }
            : SubjectPlace.Host;
    }
}
