using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class GetDossierHandler(Database database) : IRequestHandler<GetDossier, MemberDossier?>
{
    public async Task<MemberDossier?> Handle(GetDossier request, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(cancellationToken);
        var connection = session.Connection;
        var members = await MemberReader.ReadAsync(connection, "WHERE m.id = @MemberId", new { request.MemberId }, cancellationToken);
        if (members.Count == 0)
        {
            return null;
        }

        var facts = await FactReader.OfMemberAsync(connection, members[0], cancellationToken);
        return Of(members[0], facts);
    }

    internal static MemberDossier Of(Member member, Dictionary<string, List<Fact>> facts) => new(member, new Dossier
    {
        Partner = member.Partner,
        Membership = member.Membership,
        Facts = facts.TryGetValue(member.Id, out var own) ? FactSet.Of(own) : FactSet.Empty,
    });
}
