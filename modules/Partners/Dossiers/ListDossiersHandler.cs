using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Dossiers;

internal sealed class ListDossiersHandler(UnitOfWork unit, NetworkCache cache) : IRequestHandler<ListDossiers, IReadOnlyList<MemberDossier>>
{
    private const int Chunk = 1_000;

    public async Task<IReadOnlyList<MemberDossier>> Handle(ListDossiers request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var revision = await Revisions.FindAsync(session, request.Program, cancellationToken);
        if (cache.Find(request.Program, revision) is { } kept)
        {
            return kept;
        }

        var dossiers = new List<MemberDossier>();
        var reader = new DossierReader(session, request.Program, revision, cancellationToken);
        while (await reader.AfterAsync(dossiers.LastOrDefault()?.Member.Id, Chunk) is { Count: > 0 } next)
        {
            dossiers.AddRange(next);
        }

        cache.Keep(request.Program, revision, dossiers);
        return dossiers;
    }
}
