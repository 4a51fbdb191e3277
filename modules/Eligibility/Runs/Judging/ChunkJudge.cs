using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Runs.Judging;

/// <summary>Judges the members of a chunk, a few hundred under one guard, so that whole judgements are soon let go.</summary>
internal sealed class ChunkJudge(IMediator mediator, string program, DateOnly on, LevelRanks ranks, TimeProvider time)
{
    private const int Batch = 250;

    public async Task<JudgedChunk> JudgeAsync(IReadOnlyList<MemberDossier> members, CancellationToken cancellation)
    {
        var results = new List<MemberResult>(members.Count);
        while (results.Count < members.Count)
        {
            var dossiers = new Dossier[Math.Min(Batch, members.Count - results.Count)];
            for (var i = 0; i < dossiers.Length; i++)
            {
                dossiers[i] = members[results.Count + i].Dossier;
            }

            var at = time.Instant();
            foreach (var judgement in await mediator.Send(new JudgeNetwork(program, dossiers, on), cancellation))
            {
                var member = members[results.Count];
                results.Add(MemberResult.Of(StandingRow.Of(member.Member.Program, member.Member.Id, member.Revision, judgement, at), judgement, ranks));
            }
        }

        return new JudgedChunk(results);
    }
}
