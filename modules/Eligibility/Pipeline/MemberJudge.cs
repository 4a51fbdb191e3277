using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Pipeline;

/// <summary>Has a program judge members, a few hundred under one guard. Judgements that are not kept are soon let go.</summary>
internal sealed class MemberJudge(IMediator mediator, TimeProvider time)
{
    private const int Batch = 250;

    /// <param name="program">Whom to ask: the members' program, or a rulebook of it that no longer serves.</param>
    /// <param name="members">Whom to judge.</param>
    /// <param name="on">The day.</param>
    /// <param name="keep">What is kept of each.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<T>> JudgeAsync<T>(
        string program, IReadOnlyList<MemberDossier> members, DateOnly on, Func<MemberDossier, StandingRow, Judgement, T> keep, CancellationToken cancellation)
    {
        var kept = new List<T>(members.Count);
        while (kept.Count < members.Count)
        {
            var dossiers = new Dossier[Math.Min(Batch, members.Count - kept.Count)];
            for (var i = 0; i < dossiers.Length; i++)
            {
                dossiers[i] = members[kept.Count + i].Dossier;
            }

            var at = time.Instant();
            foreach (var judgement in await mediator.Send(new JudgeNetwork(program, dossiers, on), cancellation))
            {
                var member = members[kept.Count];
                kept.Add(keep(member, StandingRow.Of(member.Member.Program, member.Member.Id, member.Revision, judgement, at), judgement));
            }
        }

        return kept;
    }
}
