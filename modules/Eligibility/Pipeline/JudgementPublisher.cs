using PartnerHub.Eligibility.Approve;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Data;

namespace PartnerHub.Eligibility.Pipeline;

/// <summary>Journals what judgements changed, settles what they propose, and stores the standings, each once.</summary>
internal sealed class JudgementPublisher(JudgementLog log, Proposals proposals)
{
    /// <param name="session">Where to.</param>
    /// <param name="judged">Who was judged.</param>
    /// <param name="again">Those of them that were judged again once their level was placed.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task PublishAsync(Session session, IReadOnlyList<Judged> judged, IReadOnlyList<Judged> again, CancellationToken cancellation)
    {
        if (judged.Count == 0)
        {
            return;
        }

        var entries = await log.RecordAsync([.. judged, .. again], cancellation);
        var last = again.ToDictionary(member => member.Member, StringComparer.Ordinal);
        Judged[] published = [.. judged.Select(member => Last(member, last.GetValueOrDefault(member.Member), entries))];
        var placements = await proposals.SettleAsync(session, published, cancellation);
        await StandingTable.SaveAsync(session, [.. published.Select(member => member.Now with { Placement = placements.GetValueOrDefault(member.Member) })], cancellation);
    }

    private static Judged Last(Judged judged, Judged? again, IReadOnlyDictionary<string, long> entries)
    {
        var last = again is null ? judged : again with { Before = judged.Before };
        return last with { Now = last.Now with { Entry = entries.TryGetValue(last.Member, out var entry) ? entry : last.Before?.Entry } };
    }
}
