using MediatR;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Journal;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Pipeline;

/// <summary>Journals what judgements changed, and nothing else.</summary>
internal sealed class JudgementLog(IMediator mediator)
{
    /// <summary>The number of the last entry about each member of which something changed.</summary>
    public async Task<IReadOnlyDictionary<string, long>> RecordAsync(IReadOnlyList<Judged> judged, CancellationToken cancellation)
    {
        RecordRuling[] rulings = [.. judged.SelectMany(Changed)];
        var last = new Dictionary<string, long>(StringComparer.Ordinal);
        if (rulings.Length > 0)
        {
            var number = await mediator.Send(new RecordRulings(rulings), cancellation);
            foreach (var ruling in rulings)
            {
                last[ruling.Member!] = number++;
            }
        }

        return last;
    }

    private static IEnumerable<RecordRuling> Changed(Judged judged)
    {
        var (before, now, dossier, judgement) = judged;
        var stands = before is not null && now.StandsAs(before);
        var ruled = before is not null && now.IsRuledAs(before);
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
