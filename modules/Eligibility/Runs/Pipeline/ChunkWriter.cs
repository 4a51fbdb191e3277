using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Journal;

namespace PartnerHub.Eligibility.Runs.Pipeline;

/// <summary>Writes one chunk: that the run is past it, what came out, and its entry in the journal.</summary>
internal sealed class ChunkWriter(IMediator mediator, RunPublisher standings, string worker, ProgramDescription program, TimeProvider time)
{
    private static readonly Sql InsertChunk = Sql.Insert("eligibility_run_chunk", "program, run, number, first_member, last_member, members, hash");

    private static readonly RowColumn[] MoveColumns =
    [
        new("program", RowType.Text),
        new("run", RowType.Long),
        new("member_id", RowType.Text),
        new("direction", RowType.Text),
        new("timing", RowType.Text),
        new("level_from", RowType.Text),
        new("level_to", RowType.Text),
        new("held_from", RowType.Day),
        new("ruling", RowType.Text),
    ];

    /// <summary>The run as it is after the chunk.</summary>
    /// <exception cref="LostRaceException">The run was stopped, or somebody else works on it: nothing is to be kept.</exception>
    public async Task<RunRow> WriteAsync(Session session, RunRow run, JudgedChunk chunk, CancellationToken cancellation)
    {
        if (run.Publishes)
        {
            await standings.PublishAsync(session, run.Program, chunk, cancellation);
        }

        var next = new RunRow
        {
            Program = run.Program,
            Number = run.Number,
            Chunks = run.Chunks,
            Done = run.Done + chunk.Results.Count,
            LastMember = chunk.Last,
            Outcome = OutcomeJson.Write(Outcome(run, chunk)),
            SeenAt = time.Instant(),
        };
        if (!await RunTable.MoveOnAsync(session, next, worker, cancellation))
        {
            throw new LostRaceException();
        }

        await AddChunkAsync(session, run, chunk, cancellation);
        await AddMovesAsync(session, run, chunk, cancellation);
        await mediator.Send(ChunkRuling.Of(run, chunk), cancellation);
        return next;
    }

    private RunOutcome Outcome(RunRow run, JudgedChunk chunk)
    {
        var counter = new OutcomeCounter(program, OutcomeJson.Read(run.Outcome));
        foreach (var result in chunk.Results)
        {
            counter.Add(result);
        }

        return counter.ToOutcome();
    }

    private static Task AddChunkAsync(Session session, RunRow run, JudgedChunk chunk, CancellationToken cancellation) => session.ExecuteAsync(
        InsertChunk,
        new
        {
            run.Program,
            Run = run.Number,
            Number = run.Chunks + 1,
            FirstMember = chunk.First,
            LastMember = chunk.Last,
            Members = (long)chunk.Results.Count,
            chunk.Hash,
        },
        cancellation);

    private static async Task AddMovesAsync(Session session, RunRow run, JudgedChunk chunk, CancellationToken cancellation)
    {
        if (chunk.Results.All(result => result.Move is null))
        {
            return;
        }

        await using var rows = session.Rows("eligibility_run_move", MoveColumns);
        foreach (var move in chunk.Results.Select(result => result.Move).OfType<Move>())
        {
            rows.Text(run.Program);
            rows.Long(run.Number);
            rows.Text(move.Member);
            rows.Text(move.Direction);
            rows.Text(move.Timing);
            rows.Text(move.From);
            rows.Text(move.To);
            rows.Day(move.On);
            rows.Text(move.Ruling);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }
}
