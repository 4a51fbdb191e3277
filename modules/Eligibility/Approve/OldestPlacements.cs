using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Decide;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Approve;

/// <summary>Changes of level that have waited longest for a person, in all programs that the caller reads.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListOldestPlacements(int Limit) : IRequest<IReadOnlyList<Placement>>, IAboutHost, INarrowed, IListOf<IAboutMember>;

internal sealed class OldestPlacementsHandler(UnitOfWork unit, CallerContext callers) : IRequestHandler<ListOldestPlacements, IReadOnlyList<Placement>>
{
    private static readonly Sql Oldest = Sql.Of(
        $$"""
        SELECT {{PlacementRow.Columns}} FROM eligibility_placement
         WHERE state = @State AND (@All = 1 OR program {listed @Programs})
         ORDER BY proposed_on, program, member_id, number {limit @Limit}
        """);

    public async Task<IReadOnlyList<Placement>> Handle(ListOldestPlacements request, CancellationToken cancellationToken)
    {
        var seen = callers.Caller.Ids(Rights.Read, GrantScope.Program);
        await using var session = await unit.ReadAsync(cancellationToken);
        var rows = await session.QueryAsync<PlacementRow>(
            Oldest, new { State = PlacementState.Proposed, All = seen is null ? 1L : 0L, Programs = TextList.Of(seen ?? []), request.Limit }, cancellationToken);
        return [.. rows.Select(row => row.ToPlacement())];
    }
}

internal sealed class PlacementInbox(IMediator mediator) : IInboxSource
{
    public async Task<IReadOnlyList<InboxItem>> ListAsync(int limit, CancellationToken cancellation)
    {
        var oldest = await mediator.Send(new ListOldestPlacements(limit), cancellation);
        return [.. (await mediator.WithNamesAsync(oldest, placement => (placement.Program, placement.Member), cancellation)).Select(named => Item(named.Item, named.Name))];
    }

    private static InboxItem Item(Placement placement, string name) => new()
    {
        Since = placement.ProposedOn,
        By = placement.EarliestOn,
        Kind = DecisionWords.WhatWasProposed,
        About = LocalizedText.Of(name, name),
        Address = $"{PageAddress.Member(placement.Member)}#{DecisionForms.Anchor}",
        Program = placement.Program,
    };
}
