using MediatR;
using PartnerHub.Kits.Messaging;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Pipeline;

/// <summary>
/// Judges members, puts in effect what follows, and keeps what came out, within the unit of work of whatever made it
/// necessary. The program's revision is held from the start: of all who judge members of one program one does so at a time,
/// and what it reads stays as it is until it has written.
/// </summary>
internal sealed class JudgementPipeline(
    UnitOfWork unit, IMediator mediator, IProgramDays calendar, MemberJudge judge, LevelPlacer placer, JudgementPublisher publisher)
{
    private const int Chunk = 500;

    /// <summary>Judges on the program's own day, or on an earlier one that was missed. Answers how many were judged.</summary>
    public Task<int> JudgeAsync(string program, IReadOnlyCollection<string> members, JudgeCause cause, DateOnly? on, CancellationToken cancellation)
    {
        var day = on ?? calendar.Today(program);
        return members.Count == 0 ? Task.FromResult(0) : unit.RunAsync(
            async session =>
            {
                var judged = 0;
                foreach (var chunk in members.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Chunk(Chunk))
                {
                    var revision = await HoldAsync(program, cancellation);
                    judged += await JudgeChunkAsync(session, program, revision, chunk, cause, day, cancellation);
                }

                return judged;
            },
            cancellation);
    }

    /// <summary>Judges one chunk of those whom it takes once the revision is held. Answers how many were judged.</summary>
    public Task<int> JudgeAsync(
        string program, Func<Session, Task<IReadOnlyList<string>>> take, JudgeCause cause, DateOnly? on, CancellationToken cancellation)
    {
        var day = on ?? calendar.Today(program);
        return unit.RunAsync(
            async session =>
            {
                var revision = await HoldAsync(program, cancellation);
                var members = await take(session);
                return members.Count == 0 ? 0 : await JudgeChunkAsync(session, program, revision, members, cause, day, cancellation);
            },
            cancellation);
    }

    private Task<long> HoldAsync(string program, CancellationToken cancellation) => mediator.Send(new HoldRevision(program), cancellation);

    private async Task<int> JudgeChunkAsync(
        Session session, string program, long revision, IReadOnlyCollection<string> members, JudgeCause cause, DateOnly on, CancellationToken cancellation)
    {
        var before = await StandingTable.ReadAsync(session, program, members, cancellation);
        if (cause == JudgeCause.Day)
        {
            // Another host may have judged them since they were listed.
            members = [.. members.Where(member => before.GetValueOrDefault(member)?.DueOn <= on)];
        }

        var judged = await JudgeAsync(program, members, revision, before, on, cancellation);
        var placed = await placer.PlaceAsync(session, program, [.. judged.Where(member => TakesEffect(cause, member.Before, on))], on, cancellation);
        var again = placed is null ? [] : await JudgeAgainAsync(session, program, judged, placed, on, cancellation);
        await publisher.PublishAsync(session, judged, again, cancellation);
        return judged.Count;
    }

    private async Task<IReadOnlyList<Judged>> JudgeAgainAsync(
        Session session, string program, IReadOnlyList<Judged> judged, PlacedLevels placed, DateOnly on, CancellationToken cancellation)
    {
        var before = judged.ToDictionary(member => member.Member, member => member.Now, StringComparer.Ordinal);
        try
        {
            return await JudgeAsync(program, placed.Members, placed.Revision, before, on, cancellation);
        }
        catch (ProgramFault)
        {
            // The levels stand, and so must the rulings that they rest on, where the work goes on in spite of the fault.
            await publisher.PublishAsync(session, judged, [], cancellation);
            throw;
        }
    }

    private async Task<IReadOnlyList<Judged>> JudgeAsync(
        string program, IReadOnlyCollection<string> members, long revision, IReadOnlyDictionary<string, StandingRow> before, DateOnly on, CancellationToken cancellation)
    {
        var dossiers = members.Count == 0 ? [] : await mediator.Send(new ReadDossiersOf(program, revision, members), cancellation);
        return await judge.JudgeAsync(
            program, dossiers, on, (dossier, now, judgement) => new Judged(before.GetValueOrDefault(now.MemberId), now, dossier, judgement), cancellation);
    }

    // Part of a load must not move a level; what was due by then all the same moves as it would have.
    private static bool TakesEffect(JudgeCause cause, StandingRow? before, DateOnly on) => cause != JudgeCause.Load || before?.DueOn <= on;
}
