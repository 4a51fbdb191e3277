using MediatR;
using PartnerHub.Eligibility.Runs.Judging;
using PartnerHub.Eligibility.Runs.Working;
using PartnerHub.Journal;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Runs.Replaying;

/// <summary>Judges the members of a chunk again, as they were known, by the rulebook of then.</summary>
internal sealed class ReplayChunkHandler(IMediator mediator, TimeProvider time) : INotificationHandler<ReplayRuling>
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
        var judge = new ChunkJudge(mediator, notification.RulebookProgram, entry.On, new LevelRanks(description), time);
        var chunk = await judge.JudgeAsync(await MembersAsync(entry, question, cancellationToken), cancellationToken);
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
