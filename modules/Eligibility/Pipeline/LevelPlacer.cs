using MediatR;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Pipeline;

/// <summary>Puts the levels in effect that a judgement grants on its day, or that a person approved for it.</summary>
internal sealed class LevelPlacer(IMediator mediator, Proposals proposals)
{
    /// <summary>Whose level is another now; null when nobody's is.</summary>
    public async Task<PlacedLevels?> PlaceAsync(
        Session session, string program, IReadOnlyList<Judged> judged, DateOnly on, CancellationToken cancellation)
    {
        var approved = await proposals.TakeApprovedAsync(session, program, judged, on, cancellation);
        JudgedLevel[] levels =
        [
            .. from member in judged
               let isApproved = approved.Contains(member.Member)
               where isApproved || member.Now.ChangesAtOnce
               select new JudgedLevel(member.Member, isApproved ? member.Now.PendingLevel : member.Now.TodayLevel),
        ];
        return levels.Length == 0
            ? null
            : new([.. levels.Select(level => level.Member)], await mediator.Send(new RecordJudgedLevels(program, levels, on), cancellation));
    }
}

/// <param name="Members">Whose levels.</param>
/// <param name="Revision">The revision that holds them.</param>
internal sealed record PlacedLevels(IReadOnlyCollection<string> Members, long Revision);
