using MediatR;
using PartnerHub.Data;

namespace PartnerHub.Partners;

internal sealed class GetDossierHandler(UnitOfWork unit, DossierCache cache) : IRequestHandler<GetDossier, MemberDossier?>
{
    private static readonly Sql FindHead = Sql.Of(
        "SELECT m.program, r.number AS revision FROM partners_membership m JOIN partners_revision r ON r.program = m.program WHERE m.id = @MemberId");

    public async Task<MemberDossier?> Handle(GetDossier request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        if (await session.FindAsync<Head>(FindHead, new { request.MemberId }, cancellationToken) is not { } head)
        {
            return null;
        }

        var revision = request.Revision ?? head.Revision;
        return cache.Find(request.MemberId, revision)
            ?? Keep(await new DossierReader(session, head.Program, revision, cancellationToken).FindAsync(request.MemberId), head.Revision);
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

    private sealed class Head
    {
        public string Program { get; init; } = "";

        public long Revision { get; init; }
    }
}
