using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>Changes of status: which are open when, what takes effect today and what has to wait.</summary>
internal sealed class Placing(ProgramDescription program, Func<Dossier, DateOnly, Standing> assess, Func<Dossier, DateOnly, Standing> assessWithLeavers)
{
    private const int January = 1;

    private static readonly ChangeRules Windows = ChangeRules.Of(Levels.List)
        .InMonth(Levels.Gold, Levels.Platinum, January)
        .InMonth(Levels.Silver, Levels.Gold, January);

    public static ProgramCalendar Calendar { get; } = new()
    {
        YearStartMonth = January,
        Windows =
        [
            new ChangeWindow { Id = "recertification", Name = LocalizedText.Of("Recertification de tous les membres", "Recertification of every member"), FirstDay = "01-01", LastDay = "01-31", Clause = Clauses.Recertification },
            new ChangeWindow { Id = "platinum-gold", Name = LocalizedText.Of("Passages Platinum ↔ Gold", "Moves Platinum ↔ Gold"), FirstDay = "01-01", LastDay = "01-31", Clause = Clauses.Windows },
            new ChangeWindow { Id = "gold-silver", Name = LocalizedText.Of("Passages Gold ↔ Silver", "Moves Gold ↔ Silver"), FirstDay = "01-01", LastDay = "01-31", Clause = Clauses.Windows },
            new ChangeWindow { Id = "silver-bronze", Name = LocalizedText.Of("Passages Silver ↔ Bronze", "Moves Silver ↔ Bronze"), Clause = Clauses.Windows },
            new ChangeWindow { Id = "bronze-registered", Name = LocalizedText.Of("Passages Bronze ↔ Registered", "Moves Bronze ↔ Registered"), Clause = Clauses.Windows },
        ],
    };

    public LevelRuling Rule(Dossier dossier, LevelRequest? request, DateOnly on)
    {
        var standing = assess(dossier, on);
        var held = Levels.List.Rank(standing.Current);
        return request is null
            ? ByTheCalendar(dossier, standing, held)
            : Asked(dossier, standing, held, request.To);
    }

    /// <summary>By the calendar, on the standing's day.</summary>
    public LevelRuling Rule(Dossier dossier, Standing standing) => ByTheCalendar(dossier, standing, Levels.List.Rank(standing.Current));

    private LevelRuling ByTheCalendar(Dossier dossier, Standing standing, int held)
    {
        var earned = Levels.List.Rank(standing.Earned);
        if (earned == held && held >= 0)
        {
            return Ruling(LevelOutcome.Unchanged, held, null, [Keeps(standing, held)]);
        }

        if (earned < 0)
        {
            return OutsideTheRegion(standing, held);
        }

        return earned > held ? Rise(dossier, standing, held, earned) : Fall(dossier, standing, held, earned);
    }

    private LevelRuling Asked(Dossier dossier, Standing standing, int held, string level)
    {
        var asked = Levels.List.Rank(level);
        if (asked < 0)
        {
            return Ruling(LevelOutcome.Refused, held, null,
                [Words.Because(Clauses.Upgrade, $"Le programme n'a pas de statut « {level} ».", $"The program has no status '{level}'.")]);
        }

        if (asked == held)
        {
            return Ruling(LevelOutcome.Unchanged, held, null, [Words.Because(Clauses.Upgrade, $"Le partenaire a déjà le statut {Name(held)}.", $"The partner already holds {Name(held)}.")]);
        }

        if (asked < held)
        {
            return StepDown(held, asked, standing.On);
        }

        return standing.Levels[asked].Eligible
            ? Rise(dossier, standing, held, asked)
            : Ruling(LevelOutcome.Refused, held, null, Unmet(standing.Levels[asked]));
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

        var (today, opens) = Windows.Walk(start, to, standing.On);
        if (today > start || start == held)
        {
            reasons.Add(Meets(to, standing.On));
        }

        if (opens is { } day)
        {
            reasons.Add(Words.Because(
                Clauses.Windows,
                $"Le passage à {Name(to)} ne se fait qu'en janvier : le {day:D}, si les conditions sont alors toujours réunies.",
                $"The move to {Name(to)} happens in January only: on {day:D}, if the conditions still hold then."));
        }

        return Ruling(LevelOutcome.Granted, today, opens is null ? null : (to, opens.Value), reasons);
    }

    private LevelRuling Fall(Dossier dossier, Standing standing, int held, int earned)
    {
        var reasons = Unmet(standing.Levels[held]);
        if (Levels.List.Rank(assessWithLeavers(dossier, standing.On).Earned) >= held)
        {
            reasons.Add(Words.Because(
                Clauses.Leaver,
                $"Seuls des départs non remplacés en {People.GraceDays} jours font perdre {Name(held)} : l'ajustement à {Name(earned)} est proposé à l'éditeur, sans attendre janvier.",
                $"Only leavers not replaced within {People.GraceDays} days cost {Name(held)}: the adjustment to {Name(earned)} is proposed to the vendor, without waiting for January."));
            return Ruling(LevelOutcome.NeedsApproval, held, (earned, standing.On), reasons);
        }

        var (today, opens) = Windows.Walk(held, earned, standing.On);
        if (today < held)
        {
            reasons.Add(Words.Because(
                standing.On.Month == January ? Clauses.Recertification : Clauses.Windows,
                $"Le statut passe à {Name(today)} le {standing.On:D}.", $"The status becomes {Name(today)} on {standing.On:D}."));
        }

        if (opens is { } day)
        {
            reasons.Add(Words.Because(
                Clauses.Windows,
                $"{Name(today)} est gardé jusqu'à la fenêtre de janvier ; le {day:D}, passage à {Name(earned)} si rien ne change.",
                $"{Name(today)} is kept until the January window; on {day:D} it becomes {Name(earned)} unless something changes."));
        }

        return Ruling(today < held ? LevelOutcome.Granted : LevelOutcome.Unchanged, today, opens is null ? null : (earned, opens.Value), reasons);
    }

    private LevelRuling OutsideTheRegion(Standing standing, int held)
    {
        var reasons = Unmet(standing.Levels[0]);
        if (held < 0)
        {
            return Ruling(LevelOutcome.Refused, held, null, reasons);
        }

        reasons.Add(Words.Because(
            Clauses.Final,
            $"Aucun statut ne peut être gardé ; mettre fin à l'adhésion revient à l'éditeur.",
            $"No status can be kept; ending the membership is for the vendor to decide."));
        return Ruling(LevelOutcome.NeedsApproval, held, null, reasons);
    }

    private static LevelRuling StepDown(int held, int asked, DateOnly on)
    {
        var (_, opens) = Windows.Walk(held, asked, on);
        return Ruling(LevelOutcome.NeedsApproval, held, (asked, opens ?? on),
        [
            Words.Because(
                Clauses.Final,
                $"Le guide ne prévoit pas de renoncer à {Name(held)} pour {Name(asked)} : l'éditeur décide.",
                $"The guide has no way to give up {Name(held)} for {Name(asked)}: the vendor decides."),
        ]);
    }

    private List<Reason> Unmet(LevelStanding level) => [.. Toolkit.Unmet.Of(program.Requirements, level)];

    private static Reason Keeps(Standing standing, int held) => standing.Levels[held].Conferred ?? (standing.Next is { } next
        ? Words.Because(
            Occasion(standing.On),
            $"Les conditions de {Name(held)} sont réunies ; celles de {Levels.List.Name(next.Level).Fr} ne le sont pas.",
            $"The conditions of {Name(held)} are met; those of {Levels.List.Name(next.Level).En} are not.")
        : Words.Because(
            Occasion(standing.On),
            $"Les conditions de {Name(held)}, le plus haut statut, sont réunies.",
            $"The conditions of {Name(held)}, the highest status, are met."));

    private static string Occasion(DateOnly on) => on.Month == January ? Clauses.Recertification : Clauses.Upgrade;

    private static Reason Meets(int level, DateOnly on) => Words.Because(
        Occasion(on),
        $"Les conditions de {Name(level)} sont réunies le {on:D}.",
        $"The conditions of {Name(level)} are met on {on:D}.");

    private static string Name(int rank) => Levels.List.All[rank].Name.En;

    private static LevelRuling Ruling(LevelOutcome outcome, int today, (int Rank, DateOnly On)? pending, IReadOnlyList<Reason> reasons) => new()
    {
        Ruling = outcome,
        Today = Levels.List.At(today),
        Pending = pending is { } later ? new PendingLevel { Level = Levels.List.At(later.Rank)!, On = later.On } : null,
        Reasons = reasons,
    };
}
