using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Override;

internal sealed class FindOverrideHandler(UnitOfWork unit, IMediator mediator) : IRequestHandler<FindOverride, LevelOverride?>
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
}
