using MediatR;
using PartnerHub.Eligibility.Pipeline;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Eligibility.Runs.Pipeline;
using PartnerHub.Journal;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Runs.Replay;

/// <summary>Judges the members of a chunk again, as they were known, by the rulebook of then.</summary>
internal sealed class ReplayChunkHandler(IMediator mediator, MemberJudge judge) : INotificationHandler<ReplayRuling>
{
    private const int Read = 1_000;

    public async Task Handle(ReplayRuling notification, CancellationToken cancellationToken)
    {
        var entry = notification.Entry;
        if (entry.Kind != RulingKinds.Run || (await mediator.Send(new FindProgram(entry.Program, entry.On), cancellationToken))?.Description is not { } description)
        {
            return;
        }

        var question = ChunkRuling.Read(entry.Question);
        var ranks = new LevelRanks(description);
        var members = await MembersAsync(entry, question, cancellationToken);
        var chunk = new JudgedChunk(await judge.JudgeAsync(
            notification.RulebookProgram, members, entry.On, (_, row, judgement) => MemberResult.Of(row, judgement, ranks), cancellationToken));
        notification.Answer(ChunkRuling.Ruling(chunk.Results.Count, chunk.Hash));
    }

    // Members enrolled since are between those of then, and not known at the revision.
    private async Task<List<MemberDossier>> MembersAsync(JournalEntry entry, ChunkRuling.Question question, CancellationToken cancellation)
    {
        var members = new List<MemberDossier>();
        var after = question.After;
        while (after != question.Last
            && await mediator.Send(new ReadDossiers(entry.Program, entry.Revision, after, Read), cancellation) is { Count: > 0 } next)
        {
            var last = next.ToList().FindIndex(member => member.Member.Id == question.Last);
            members.AddRange(last < 0 ? next : next.Take(last + 1));
            after = members[^1].Member.Id;
        }

        return members;
    }
}
