using MediatR;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Journal;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Judge;

/// <summary>Journals what a judgement changed, and nothing else.</summary>
internal sealed class JudgementLog(IMediator mediator)
{
    /// <summary>The number of the last entry about each, in their order; null where nothing changed.</summary>
    public async Task<long?[]> RecordAsync(IReadOnlyList<Judged> judged, CancellationToken cancellation)
    {
        var rulings = new List<RecordRuling>();
        var last = new long?[judged.Count];
        for (var i = 0; i < judged.Count; i++)
        {
            var before = rulings.Count;
            rulings.AddRange(Changed(judged[i]));
            last[i] = rulings.Count > before ? rulings.Count - 1 : null;
        }

        if (rulings.Count > 0)
        {
            var first = await mediator.Send(new RecordRulings(rulings), cancellation);
            for (var i = 0; i < last.Length; i++)
            {
                last[i] += first;
            }
        }

        return last;
    }

    private static IEnumerable<RecordRuling> Changed(Judged judged)
    {
        var (before, now, dossier, judgement) = judged;
        var stands = before.IsJudged && now.StandsAs(before);
        var ruled = before.IsJudged && now.IsRuledAs(before);
        if (stands && ruled)
        {
            yield break;
        }

        var hash = DossierHash.Of(dossier.Dossier);
        if (!stands)
        {
            yield return Ruling(now, hash, RulingKinds.Standing, Questions.Standing, RulingText.Of(judgement.Standing));
        }

        if (!ruled)
        {
            yield return Ruling(now, hash, RulingKinds.Level, Questions.Placing, RulingText.Of(judgement.Ruling));
        }
    }

    private static RecordRuling Ruling(StandingRow row, string hash, string kind, string question, string ruling) => new()
    {
        Program = row.Program,
        Member = row.MemberId,
        Kind = kind,
        On = row.JudgedOn,
        Revision = row.Revision,
        Question = question,
        DossierHash = hash,
        Ruling = ruling,
    };
}
