using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Dossiers;

internal sealed class GetDossierHandler(UnitOfWork unit, DossierCache cache, IMediator mediator) : IRequestHandler<GetDossier, MemberDossier?>
{
    public async Task<MemberDossier?> Handle(GetDossier request, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new FindMemberRevision(request.Member), cancellationToken) is not { } head)
        {
            return null;
        }

        var revision = request.Revision ?? head.Revision;
        return cache.Find(request.Member, revision) ?? Keep(await ReadAsync(head.Program, request.Member, revision, cancellationToken), head.Revision);
    }

    private async Task<MemberDossier?> ReadAsync(string program, string member, long revision, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await new DossierReader(session, mediator, program, revision, cancellation).FindAsync(member);
    }

    // What is not committed may be undone, and its revision's number taken again by other data.
    private MemberDossier? Keep(MemberDossier? dossier, long current)
    {
        if (dossier is not null && dossier.Revision == current && !unit.IsOpen)
        {
            cache.Keep(dossier);
        }

        return dossier;
    }
}
