using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Override;

internal sealed class FindOverrideHandler(UnitOfWork unit, IMediator mediator) :
    IRequestHandler<FindOverride, LevelOverride?>,
    IRequestHandler<FindEffectiveLevel, EffectiveLevel?>
{
    public async Task<LevelOverride?> Handle(FindOverride request, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new FindMemberRevision(request.Member), cancellationToken) is not { } member)
        {
            return null;
        }

        await using var session = await unit.ReadAsync(cancellationToken);
        return await OverrideTable.FindAsync(session, member.Program, request.Member, cancellationToken);
    }

    public async Task<EffectiveLevel?> Handle(FindEffectiveLevel request, CancellationToken cancellationToken) =>
        await mediator.Send(new FindOverride(request.Member), cancellationToken) is { } given && given.HoldsOn(request.On)
            ? new EffectiveLevel(given.Level, given)
        : await mediator.Send(new GetDossier(request.Member), cancellationToken) is { } held
            ? new EffectiveLevel(held.Dossier.LevelOn(request.On), null)
        : null;
}
