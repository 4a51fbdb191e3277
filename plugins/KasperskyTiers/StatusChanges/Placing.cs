using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.StatusChanges;

/// <summary>Changes of status: what takes effect today, what has to wait, and what the vendor has to decide.</summary>
internal sealed class Placing(ProgramDescription program, Func<Dossier, DateOnly, Standing> assess, Falling falling)
{
    public LevelRuling Rule(Dossier dossier, LevelRequest? request, DateOnly on)
    {
        var standing = assess(dossier, on);
        return request is null
            ? ByTheCalendar(dossier, standing)
            : Asked(dossier, standing, Levels.List.Rank(standing.Current), request.To);
    }

    /// <summary>By the calendar, on the standing's day.</summary>
    public LevelRuling ByTheCalendar(Dossier dossier, Standing standing)
    {
        var (held, earned) = (Levels.List.Rank(standing.Current), Levels.List.Rank(standing.Earned));
        return earned < 0 ? OutsideTheRegion(standing, held)
            : earned > held ? Rise(dossier, standing, held, earned)
            : earned == held ? Rulings.Of(LevelOutcome.Unchanged, held, Keeps(standing, held))
            : falling.Rule(dossier, standing, held);
    }

    private LevelRuling Asked(Dossier dossier, Standing standing, int held, string level)
    {
        var asked = Levels.List.Rank(level);
        if (asked < 0)
        {
            return Rulings.Of(LevelOutcome.Refused, held,
                Words.Because(Clauses.Upgrade, $"Le programme n'a pas de statut « {level} ».", $"The program has no status '{level}'."));
        }

        if (asked == held)
        {
            return Rulings.Of(LevelOutcome.Unchanged, held,
                Words.Because(Clauses.Upgrade, $"Le partenaire a déjà le statut {Rulings.Name(held)}.", $"The partner already holds {Rulings.Name(held)}."));
        }

        if (asked < held)
        {
            return StepDown(held, asked, standing.On);
        }

        return standing.Levels[asked].Eligible
            ? Rise(dossier, standing, held, asked)
            : Rulings.Of(LevelOutcome.Refused, held, [.. Unmet.Of(program.Requirements, standing.Levels[asked])]);
    }

    private static LevelRuling Rise(Dossier dossier, Standing standing, int held, int to)
    {
        var reasons = new List<Reason>();
        var conferred = Specialisation.Confers(dossier, standing.Levels[0], standing.On);
        var start = Math.Max(held, Math.Min(conferred?.Rank ?? held, to));
        if (start > held)
        {
            reasons.Add(conferred!.Value.Reason);
        }

        var (today, opens) = Windows.Rules.Walk(start, to, standing.On);
        if (today > start || start == held)
        {
            reasons.Add(Meets(to, standing.On));
        }

        if (opens is { } day)
        {
            reasons.Add(Words.Because(
                Clauses.Windows,
                $"Le passage à {Rulings.Name(to)} ne se fait qu'en janvier : le {day:D}, si les conditions sont alors toujours réunies.",
                $"The move to {Rulings.Name(to)} happens in January only: on {day:D}, if the conditions still hold then."));
        }

        return Rulings.Of(LevelOutcome.Granted, today, reasons) with { Pending = opens is null ? null : Rulings.Pending(to, opens.Value) };
    }

    private LevelRuling OutsideTheRegion(Standing standing, int held)
    {
        var reasons = Unmet.Of(program.Requirements, standing.Levels[0]);
        return held < 0
            ? Rulings.Of(LevelOutcome.Refused, held, [.. reasons])
            : Rulings.Of(LevelOutcome.NeedsApproval, held,
            [
                .. reasons,
                Words.Because(
                    Clauses.Final,
                    $"Aucun statut ne peut être gardé ; mettre fin à l'adhésion revient à l'éditeur.",
                    $"No status can be kept; ending the membership is for the vendor to decide."),
            ]);
    }

    private static LevelRuling StepDown(int held, int asked, DateOnly on)
    {
        var (_, opens) = Windows.Rules.Walk(held, asked, on);
        return Rulings.Of(LevelOutcome.NeedsApproval, held, Words.Because(
            Clauses.Final,
            $"Le guide ne prévoit pas de renoncer à {Rulings.Name(held)} pour {Rulings.Name(asked)} : l'éditeur décide.",
            $"The guide has no way to give up {Rulings.Name(held)} for {Rulings.Name(asked)}: the vendor decides.")) with
        {
            Pending = Rulings.Pending(asked, opens ?? on),
        };
    }

    private static Reason Keeps(Standing standing, int held) => standing.Levels[held].Conferred ?? (standing.Next is { } next
        ? Words.Because(
            Occasion(standing.On),
            $"Les conditions de {Rulings.Name(held)} sont réunies ; celles de {Levels.List.Name(next.Level).Fr} ne le sont pas.",
            $"The conditions of {Rulings.Name(held)} are met; those of {Levels.List.Name(next.Level).En} are not.")
        : Words.Because(
            Occasion(standing.On),
            $"Les conditions de {Rulings.Name(held)}, le plus haut statut, sont réunies.",
            $"The conditions of {Rulings.Name(held)}, the highest status, are met."));

    private static Reason Meets(int level, DateOnly on) => Words.Because(
        Clauses.Upgrade,
        $"Les conditions de {Rulings.Name(level)} sont réunies le {on:D}.",
        $"The conditions of {Rulings.Name(level)} are met on {on:D}.");

    private static string Occasion(DateOnly on) => Windows.IsRecertification(on) ? Clauses.Recertification : Clauses.Upgrade;
}

/// <summary>Short forms for rulings on a status.</summary>
internal static class Rulings
{
    public static LevelRuling Of(LevelOutcome outcome, int today, params IReadOnlyList<Reason> reasons) =>
        new() { Ruling = outcome, Today = Levels.List.At(today), Reasons = reasons };

    public static PendingLevel Pending(int rank, DateOnly on) => new() { Level = Levels.List.At(rank)!, On = on };

    public static string Name(int rank) => Levels.List.All[rank].Name.En;
}
