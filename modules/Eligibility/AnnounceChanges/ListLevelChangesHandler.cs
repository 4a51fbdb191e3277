using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.AnnounceChanges;

/// <summary>Members whose level is about to change by what was last judged of them, soonest first.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListLevelChanges(string Program, int Limit) : IRequest<LevelChanges>, IAboutProgram, IListOf<IAboutMember>;

/// <param name="First">The first ones.</param>
/// <param name="Count">How many there are.</param>
internal sealed record LevelChanges(IReadOnlyList<LevelChange> First, long Count);

internal sealed class ListLevelChangesHandler(UnitOfWork unit, IMediator mediator) : IRequestHandler<ListLevelChanges, LevelChanges>
{
    public async Task<LevelChanges> Handle(ListLevelChanges request, CancellationToken cancellationToken)
    {
        var (rows, count) = await ReadAsync(request, cancellationToken);
        var changes = new List<LevelChange>(rows.Count);
        foreach (var row in rows)
        {
            if (await mediator.Send(new FindMember(row.MemberId), cancellationToken) is { } member)
            {
                changes.Add(LevelChange.Of(member, row));
            }
        }

        return new LevelChanges(changes, count);
    }

    private async Task<(IReadOnlyList<StandingRow> Rows, long Count)> ReadAsync(ListLevelChanges request, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        var rows = await StandingTable.ListChangesAsync(session, request.Program, request.Limit, cancellation);
        return (rows, rows.Count < request.Limit ? rows.Count : await StandingTable.CountChangesAsync(session, request.Program, cancellation));
    }
}
