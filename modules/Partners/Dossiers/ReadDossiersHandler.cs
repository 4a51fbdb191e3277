using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Dossiers;

internal sealed class ReadDossiersHandler(UnitOfWork unit, IMediator mediator) :
    IRequestHandler<ReadDossiers, IReadOnlyList<MemberDossier>>,
    IRequestHandler<ReadDossiersUpTo, IReadOnlyList<MemberDossier>>,
    IRequestHandler<ReadDossiersOf, IReadOnlyList<MemberDossier>>,
    IRequestHandler<FindLastOfNext, string?>
{
    private static readonly Sql LastOfNext = Sql.Of(
        "SELECT MAX(id) FROM (SELECT id FROM partners_membership WHERE program = @Program AND id > @After ORDER BY id {limit @Limit}) n");

    public async Task<IReadOnlyList<MemberDossier>> Handle(ReadDossiers request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await new DossierReader(session, mediator, request.Program, request.Revision, cancellationToken).AfterAsync(request.After, request.Limit);
    }

    public async Task<IReadOnlyList<MemberDossier>> Handle(ReadDossiersUpTo request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await new DossierReader(session, mediator, request.Program, request.Revision, cancellationToken).UpToAsync(request.After, request.Last);
    }

    public async Task<IReadOnlyList<MemberDossier>> Handle(ReadDossiersOf request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await new DossierReader(session, mediator, request.Program, request.Revision, cancellationToken).OfAsync(request.Members);
    }

    public async Task<string?> Handle(FindLastOfNext request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await session.FindAsync<string>(LastOfNext, new { request.Program, After = request.After ?? "", request.Limit }, cancellationToken);
    }
}
