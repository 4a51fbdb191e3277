using MediatR;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Runs.Queries;

internal sealed class ReadRunsHandler(UnitOfWork unit) :
    IRequestHandler<FindRun, NetworkRun?>,
    IRequestHandler<ListRuns, IReadOnlyList<NetworkRun>>,
    IRequestHandler<ListNewestRuns, IReadOnlyList<NetworkRun>>,
    IRequestHandler<ListRunMoves, IReadOnlyList<RunMove>>
{
    private static readonly Sql Moves = Sql.Of(
        """
        SELECT member_id, direction, timing, level_from, level_to, held_from, ruling FROM eligibility_run_move
         WHERE program = @Program AND run = @Run AND member_id > @After ORDER BY member_id {limit @Limit}
        """);

    public async Task<NetworkRun?> Handle(FindRun request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return (await RunTable.FindAsync(session, request.Program, request.Number, cancellationToken))?.ToRun();
    }

    public async Task<IReadOnlyList<NetworkRun>> Handle(ListRuns request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var rows = await RunTable.ListAsync(session, request.Program, request.Before ?? long.MaxValue, request.Limit, cancellationToken);
        return [.. rows.Select(row => row.ToRun())];
    }

    public async Task<IReadOnlyList<NetworkRun>> Handle(ListNewestRuns request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return [.. (await RunTable.NewestAsync(session, request.Since, request.Limit, cancellationToken)).Select(row => row.ToRun())];
    }

    public async Task<IReadOnlyList<RunMove>> Handle(ListRunMoves request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var rows = await session.QueryAsync<MoveRow>(
            Moves, new { request.Program, request.Run, After = request.After ?? "", request.Limit }, cancellationToken);
        return [.. rows.Select(row => row.ToMove())];
    }

    private sealed class MoveRow
    {
        public string MemberId { get; init; } = "";

        public string Direction { get; init; } = "";

        public string Timing { get; init; } = "";

        public string? LevelFrom { get; init; }

        public string? LevelTo { get; init; }

        public DateOnly HeldFrom { get; init; }

        public string Ruling { get; init; } = "";

        public RunMove ToMove() => new()
        {
            Member = MemberId,
            Direction = Direction,
            Timing = Timing,
            From = LevelFrom,
            To = LevelTo,
            On = HeldFrom,
            Reasons = RulingText.Read(Ruling).Reasons,
        };
    }
}
