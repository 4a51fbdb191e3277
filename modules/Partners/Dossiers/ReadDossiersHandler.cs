using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class ReadDossiersHandler(UnitOfWork unit) : IRequestHandler<ReadDossiers, IReadOnlyList<MemberDossier>>
{
    public async Task<IReadOnlyList<MemberDossier>> Handle(ReadDossiers request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await new DossierReader(session, request.Program, request.Revision, cancellationToken).AfterAsync(request.After, request.Limit);
    }
}
