using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class GetDossierHandler(UnitOfWork unit) : IRequestHandler<GetDossier, MemberDossier?>
{
    private static readonly Sql FindProgram = Sql.Of("SELECT program FROM partners_membership WHERE id = @MemberId");

    public async Task<MemberDossier?> Handle(GetDossier request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        if (await session.FindAsync<string>(FindProgram, new { request.MemberId }, cancellationToken) is not { } program)
        {
            return null;
        }

        var revision = request.Revision ?? await Revisions.FindAsync(session, program, cancellationToken);
        return await new DossierReader(session, program, revision, cancellationToken).FindAsync(request.MemberId);
    }
}
