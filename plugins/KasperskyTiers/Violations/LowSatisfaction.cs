using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.Violations;

/// <summary>Improved when the last score of the sixty days after the warning is above the last one up to it.</summary>
internal static class LowSatisfaction
{
    public static Finding SinceWarning(Dossier dossier, DateOnly warnedOn, DateOnly on)
    {
        var before = Last(dossier, DateOnly.MinValue, warnedOn, on);
        var after = Last(dossier, warnedOn.AddDays(1), warnedOn.AddDays(Ladders.Patience), on);
        if (before is { } low && after > low)
        {
            return Finding.Nothing(Words.Because(
                Clauses.Sanctions,
                $"Le score est passé de {low:#,0.##} à {after:#,0.##} après l'avertissement du {warnedOn:D} : rien ne suit.",
                $"The score went from {low:#,0.##} to {after:#,0.##} after the warning of {warnedOn:D}: nothing follows."));
        }

        return Finding.Step(before is null
            ? Words.Because(
                Clauses.Sanctions,
                $"Sans score d'avant l'avertissement du {warnedOn:D}, aucune amélioration ne se mesure.",
                $"Without a score from before the warning of {warnedOn:D} no improvement can be measured.")
            : Words.Because(
                Clauses.Sanctions,
                $"Aucun score meilleur que {before:#,0.##} dans les {Ladders.Patience} jours qui suivent l'avertissement du {warnedOn:D}.",
                $"No score better than {before:#,0.##} in the {Ladders.Patience} days after the warning of {warnedOn:D}."));
    }

    private static decimal? Last(Dossier dossier, DateOnly from, DateOnly to, DateOnly on)
    {
        decimal? score = null;
        foreach (var fact in dossier.Facts.UpTo(FactKinds.SatisfactionScore, on))
        {
            score = fact.On >= from && fact.On <= to ? fact.Value.Number ?? score : score;
        }

        return score;
    }
}
