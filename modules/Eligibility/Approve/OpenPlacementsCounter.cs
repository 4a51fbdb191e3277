using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Decide;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility.Approve;

/// <summary>How many changes of level wait for a person, in all programs.</summary>
[RequiresRight(Rights.Read)]
internal sealed record CountOpenPlacements : IRequest<long>, IAboutHost, INarrowed;

internal sealed class CountOpenPlacementsHandler(UnitOfWork unit, CallerContext callers) : IRequestHandler<CountOpenPlacements, long>
{
    private static readonly Sql Open = Sql.Of("SELECT COUNT(*) FROM eligibility_placement WHERE state = @State AND (@All = 1 OR program {listed @Programs})");

    public async Task<long> Handle(CountOpenPlacements request, CancellationToken cancellationToken)
    {
        var seen = callers.Caller.Ids(Rights.Read, GrantScope.Program);
        await using var session = await unit.ReadAsync(cancellationToken);
        return await session.FindAsync<long>(Open, new { State = PlacementState.Proposed, All = seen is null ? 1L : 0L, Programs = TextList.Of(seen ?? []) }, cancellationToken);
    }
}

internal sealed class OpenPlacementsCounter(IMediator mediator) : IHomeCounter
{
    public int Order => 10;

    public LocalizedText Name => DecisionWords.OpenTitle;

    public string Address => "/decisions";

    public Task<long> CountAsync(CancellationToken cancellation) => mediator.Send(new CountOpenPlacements(), cancellation);
}
