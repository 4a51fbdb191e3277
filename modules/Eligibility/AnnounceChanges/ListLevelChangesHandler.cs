using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.AnnounceChanges;

/// <summary>Members whose level is about to change by what was last judged of them, soonest first.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListLevelChanges(string Program, int Limit) : IRequest<LevelChanges>, IAboutProgram, IListOf<IAboutMember>
{
    /// <summary>The change after which the list begins; null for the first.</summary>
    public ChangePlace? After { get; init; }

    /// <summary>Only of these members; null for all.</summary>
    public IReadOnlyCollection<string>? Members { get; init; }

    /// <summary>Only what a person has to approve.</summary>
    public bool ProposalsOnly { get; init; }
}

/// <param name="First">The first ones, from where the list begins.</param>
/// <param name="Count">How many there are.</param>
internal sealed record LevelChanges(IReadOnlyList<LevelChange> First, long Count)
{
    /// <summary>The last one shown, where more follow; null at the end.</summary>
    public ChangePlace? Next { get; init; }
}

internal sealed class ListLevelChangesHandler(UnitOfWork unit, IMediator mediator) : IRequestHandler<ListLevelChanges, LevelChanges>
{
    public async Task<LevelChanges> Handle(ListLevelChanges request, CancellationToken cancellationToken)
    {
        var (rows, count) = await ReadAsync(request, cancellationToken);
        var names = await mediator.Send(new ListPartnerNames(request.Program, [.. rows.Select(row => row.MemberId)]), cancellationToken);
        LevelChange[] changes = [.. rows.Where(row => names.ContainsKey(row.MemberId)).Select(row => LevelChange.Of(row, names[row.MemberId]))];
        return new LevelChanges(changes, count) { Next = rows.Count == request.Limit && rows[^1].ChangesOn is { } last ? new(last, rows[^1].MemberId) : null };
    }

    private async Task<(IReadOnlyList<StandingRow> Rows, long Count)> ReadAsync(ListLevelChanges request, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        var rows = await StandingTable.ListChangesAsync(session, request, cancellation);
        return (rows, rows.Count < request.Limit && request.After is null ? rows.Count : await StandingTable.CountChangesAsync(session, request, cancellation));
    }
}
