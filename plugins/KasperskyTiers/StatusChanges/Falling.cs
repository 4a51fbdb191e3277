using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.StatusChanges;

/// <summary>
/// A member that no longer earns its status. January's recertification takes effect by itself; any other fall is the vendor's
/// to decide, and none rests on what nobody has recorded.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="assessWithLeavers">Judges as if no grace ever ended: shows whether it is only leavers that cost a status.</param>
/// <param name="remedies">What keeps a status.</param>
internal sealed class Falling(ProgramDescription program, Func<Dossier, DateOnly, Standing> assessWithLeavers, Remedies remedies)
{
    public LevelRuling Rule(Dossier dossier, Standing standing, int held)
    {
        var onRecord = new OnRecord(program, dossier, standing.On);
        if (Windows.IsRecertification(standing.On) && Recertification.Keeps(standing, held, onRecord) is var kept && kept < held)
        {
            return Recertify(dossier, standing, held, kept);
        }

        var falls = FallsTo(standing, held, onRecord);
        return falls == held ? Unjudged(standing, held, onRecord) : Propose(dossier, standing, held, falls, onRecord);
    }

    private LevelRuling Recertify(Dossier dossier, Standing standing, int held, int kept) =>
        Rulings.Of(LevelOutcome.Granted, kept,
        [
            .. Unmet.Of(program.Requirements, standing.Levels[held]),
            Words.Because(
                Clauses.Recertification,
                $"La recertification de janvier regarde les ventes et les spécialistes seuls : le statut passe à {Rulings.Name(kept)} le {standing.On:D}.",
                $"January's recertification looks at sales and specialists alone: the status becomes {Rulings.Name(kept)} on {standing.On:D}."),
        ]) with
        {
            ToKeep = remedies.InJanuary(dossier, standing.Levels[held], standing.On),
        };

    private LevelRuling Unjudged(Standing standing, int held, OnRecord onRecord)
    {
        var missing = standing.Levels[held].Requirements
            .Where(result => result.Blocks && (result.Missing is not null || onRecord.IsUnjudged(result.Cell.Requirement)))
            .Select(result => program.Requirements.First(row => row.Id == result.Cell.Requirement).Name)
            .ToArray();
        return Rulings.Of(LevelOutcome.Unchanged, held, Words.Because(
            Windows.IsRecertification(standing.On) ? Clauses.Recertification : Clauses.Downgrade,
            $"{Rulings.Name(held)} est gardé : rien ne baisse sur ce que personne n'a noté. Il manque : {string.Join(", ", missing.Select(name => name.Fr))}.",
            $"{Rulings.Name(held)} is kept: nothing falls on what nobody has recorded. Missing: {string.Join(", ", missing.Select(name => name.En))}."));
    }

    private LevelRuling Propose(Dossier dossier, Standing standing, int held, int falls, OnRecord onRecord)
    {
        var reasons = Unmet.Of(program.Requirements, standing.Levels[held]).ToList();
        var leaversAlone = FallsTo(assessWithLeavers(dossier, standing.On), held, onRecord) == held;
        DateOnly? opens = leaversAlone ? null : Windows.Rules.Walk(held, falls, standing.On).Opens;
        if (leaversAlone)
        {
            reasons.Add(Leavers(held, falls));
        }
        else
        {
            reasons.Add(When(falls, opens));
            reasons.Add(MeasureFirst(dossier, falls, standing.On));
        }

        return Rulings.Of(LevelOutcome.NeedsApproval, held, reasons) with
        {
            Pending = Rulings.Pending(falls, opens ?? standing.On),
            ToKeep = remedies.Before(dossier, standing.Levels[held], standing.On, opens),
        };
    }

    /// <summary>The ninety days were the partner's time to put it right: no other measure has to come first.</summary>
    private static Reason Leavers(int held, int falls) => Words.Because(
        Clauses.Leaver,
        $"Seuls des départs non remplacés en {People.GraceDays} jours font perdre {Rulings.Name(held)} : l'ajustement à {Rulings.Name(falls)} est proposé à l'éditeur, sans attendre janvier.",
        $"Only leavers not replaced within {People.GraceDays} days cost {Rulings.Name(held)}: the adjustment to {Rulings.Name(falls)} is proposed to the vendor, without waiting for January.");

    private static Reason When(int falls, DateOnly? opens) => opens is { } day
        ? Words.Because(
            Clauses.Windows,
            $"Le passage à {Rulings.Name(falls)} ne se fait qu'en janvier : au plus tôt le {day:D}.",
            $"The move to {Rulings.Name(falls)} happens in January only: on {day:D} at the earliest.")
        : Words.Because(
            Clauses.Windows,
            $"Le passage à {Rulings.Name(falls)} peut se faire ce jour-là.",
            $"The move to {Rulings.Name(falls)} may happen on that day.");

    private static Reason MeasureFirst(Dossier dossier, int falls, DateOnly on) => DirectContract.Holds(dossier, on)
        ? Words.Because(
            Clauses.Downgrade,
            $"Un plan de redressement vient d'abord ; s'il reste sans effet, l'éditeur peut passer le partenaire à {Rulings.Name(falls)}.",
            $"A recovery plan comes first; if it stays without effect, the vendor may lower the partner to {Rulings.Name(falls)}.")
        : Words.Because(
            Clauses.Downgrade,
            $"Un avertissement vient d'abord, faute de contrat direct pour un plan de redressement ; s'il reste sans effet, l'éditeur peut passer le partenaire à {Rulings.Name(falls)}.",
            $"A warning comes first, as there is no direct contract for a recovery plan; if it stays without effect, the vendor may lower the partner to {Rulings.Name(falls)}.");

    /// <summary>The highest status at or below the one held that nothing on record speaks against.</summary>
    private static int FallsTo(Standing standing, int held, OnRecord onRecord)
    {
        var rank = held;
        while (rank > 0 && !standing.Levels[rank].Eligible && SpeaksAgainst(standing.Levels[rank], onRecord))
        {
            rank--;
        }

        return rank;
    }

    private static bool SpeaksAgainst(LevelStanding level, OnRecord onRecord)
    {
        foreach (var result in level.Requirements)
        {
            if (onRecord.SpeaksAgainst(result))
            {
                return true;
            }
        }

        return false;
    }
}
