using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Approve;

internal sealed class ListPlacementsHandler(UnitOfWork unit) :
    IRequestHandler<ListPlacements, IReadOnlyList<Placement>>,
    IRequestHandler<ListOpenPlacements, IReadOnlyList<Placement>>
{
    private static readonly Sql OfMember = Sql.Of(
        $"SELECT {PlacementRow.Columns} FROM eligibility_placement WHERE program = @Program AND member_id = @Member ORDER BY number DESC");

    private static readonly Sql OpenOnes = Sql.Of(
        $$"""
        SELECT {{PlacementRow.Columns}} FROM eligibility_placement WHERE program = @Program AND state = @State AND member_id > @After
         ORDER BY member_id {limit @Limit}
        """);

    public Task<IReadOnlyList<Placement>> Handle(ListPlacements request, CancellationToken cancellationToken) =>
        ListAsync(OfMember, new { request.Program, request.Member }, cancellationToken);

    public Task<IReadOnlyList<Placement>> Handle(ListOpenPlacements request, CancellationToken cancellationToken) =>
        ListAsync(
            OpenOnes, new { request.Program, State = PlacementState.Proposed, After = request.AfterMember ?? "", request.Limit }, cancellationToken);

    private async Task<IReadOnlyList<Placement>> ListAsync(Sql sql, object values, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return [.. (await session.QueryAsync<PlacementRow>(sql, values, cancellation)).Select(row => row.ToPlacement())];
    }
}
