using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance.Levels;

/// <summary>Rises at once; falls on 1 February only, after a year of grace.</summary>
internal sealed class Placing(
    ProgramDescription program,
    Func<Dossier, DateOnly, Standing> assess,
    Func<Dossier, DateOnly, Requalified> requalify,
    Func<Dossier, DateOnly, LevelStanding[]> withoutGrace)
{
    public static ProgramCalendar Calendar { get; } = new()
    {
        YearStartMonth = 1,
        Windows =
        [
            new ChangeWindow { Id = "rises", Name = LocalizedText.Of("Montées, à tout moment", "Rises, at any time"), Clause = Clauses.Requalification },
            new ChangeWindow { Id = "requalification", Name = LocalizedText.Of("Requalification et baisses", "Requalification and falls"), FirstDay = "02-01", LastDay = "02-01", Clause = Clauses.Requalification },
        ],
    };

    public LevelRuling Rule(Dossier dossier, LevelRequest? request, DateOnly on)
    {
        var standing = assess(dossier, on);
        return request is null ? Rule(dossier, standing) : Asked(standing, request.To);
    }

    public LevelRuling Rule(Dossier dossier, Standing standing)
    {
        if (standing.Ladder is null)
        {
            return Ruling(LevelOutcome.Refused, null, NoLadder());
        }

        var (held, earned) = (Rank(standing, standing.Current), Rank(standing, standing.Earned));
        return earned > held ? Ruling(LevelOutcome.Granted, standing.Earned, Meets(standing.Earned!, standing.On))
            : held < 0 ? Ruling(LevelOutcome.Refused, null, Unmet(standing.Levels[0]))
            : Held(dossier, standing, standing.Current!);
    }

    private LevelRuling Asked(Standing standing, string level)
    {
        var held = standing.Current;
        if (standing.Ladder is null)
        {
            return Ruling(LevelOutcome.Refused, null, NoLadder());
        }

        if (Rank(standing, level) is < 0)
        {
            return Ruling(LevelOutcome.Refused, held, OtherLadder(level));
        }

        if (level == held)
        {
            return Ruling(LevelOutcome.Unchanged, held, Words.Because(Clauses.Requalification, $"Le partenaire a déjà le niveau {Name(level)}.", $"The partner already holds {Name(level)}."));
        }

        if (Rank(standing, level) < Rank(standing, held))
        {
            return Ruling(LevelOutcome.Refused, held, Words.Because(
                Clauses.Requalification,
                $"{Name(level)} est sous {Name(held!)} : un niveau ne baisse que le 1er février, par la requalification.",
                $"{Name(level)} is below {Name(held!)}: a level falls on 1 February only, by requalification."));
        }

        var asked = standing.Levels[Rank(standing, level)];
        return asked.Eligible
            ? Ruling(LevelOutcome.Granted, level, Meets(level, standing.On))
            : Ruling(LevelOutcome.Refused, held, Unmet(asked));
    }

    private LevelRuling Held(Dossier dossier, Standing standing, string held)
    {
        var requalified = requalify(dossier, standing.On);
        if (requalified.State == QualifiedState.Whole)
        {
            return Ruling(LevelOutcome.Unchanged, held, Words.Because(
                Clauses.Requalification, $"Les conditions de {Name(held)} sont réunies.", $"The conditions of {Name(held)} are met."));
        }

        var level = withoutGrace(dossier, standing.On)[Rank(standing, held)];
        return requalified.State == QualifiedState.Falls ? Fall(held, level, requalified, standing.On) : Keep(held, level, requalified);
    }

    private LevelRuling Fall(string held, LevelStanding level, Requalified requalified, DateOnly on) => Ruling(LevelOutcome.Granted, requalified.FallsTo,
    [
        .. Unmet(level),
        Words.Because(
            Clauses.Requalification,
            $"{Name(held)} n'est pas tenu le {on:D}, ni un an avant : {Left(requalified).Fr} ce jour-là.",
            $"{Name(held)} falls short on {on:D} and did a year before: {Left(requalified).En} on that day."),
    ]);

    private LevelRuling Keep(string held, LevelStanding level, Requalified requalified)
    {
        var ruling = Ruling(LevelOutcome.Unchanged, held, [.. Unmet(level), Why(held, level, requalified)]);
        return Pends(level, requalified) ? ruling with
        {
            Pending = requalified.FallsTo is { } lower ? new PendingLevel { Level = lower, On = requalified.Next } : null,
            ToKeep = Acts.Until(program, level, requalified.GraceEnds),
        }
        : ruling;
    }

    private static Reason Why(string held, LevelStanding level, Requalified requalified) => requalified.State switch
    {
        QualifiedState.Short => Words.Because(
            Clauses.Requalification,
            $"{Name(held)} est gardé : un niveau n'est jugé que le 1er février, la prochaine fois le {requalified.Next:D}.",
            $"{Name(held)} is kept: a level is judged on 1 February only, next on {requalified.Next:D}."),
        QualifiedState.InGrace or QualifiedState.Overdue when Pends(level, requalified) => Words.Because(
            Clauses.Requalification,
            $"{Name(held)} est gardé jusqu'au {requalified.GraceEnds:D} inclus ; le {requalified.Next:D}, {Left(requalified).Fr} si rien ne change.",
            $"{Name(held)} is kept up to and including {requalified.GraceEnds:D}; on {requalified.Next:D} {Left(requalified).En} unless something changes."),
        _ => Words.Because(
            Clauses.Requalification,
            $"{Name(held)} est gardé : rien ne baisse sur ce qui est indéterminé.",
            $"{Name(held)} is kept: nothing falls on what is undetermined."),
    };

    /// <summary>A fall pends where the level was short on the last 1 February, and is on the day.</summary>
    private static bool Pends(LevelStanding level, Requalified requalified) =>
        requalified.State is QualifiedState.InGrace or QualifiedState.Overdue && Blocking.IsShort(level);

    private static LocalizedText Left(Requalified requalified) => requalified.FallsTo is { } lower
        ? Words.Say($"passage à {Name(lower)}", $"it becomes {Name(lower)}")
        : LocalizedText.Of("plus aucun niveau", "no level is left");

    private Reason OtherLadder(string level) => Ladders.All.LadderOf(level) is { } other
        ? Words.Because(Clauses.Ladders, $"{Name(level)} est un niveau de l'échelle « {other.Name.Fr} », qui n'est pas celle du partenaire.", $"{Name(level)} is a level of the ladder {other.Name.En}, which is not the partner's.")
        : Words.Because(Clauses.Ladders, $"Le programme n'a pas de niveau « {level} ».", $"The program has no level '{level}'.");

    private static Reason NoLadder() => Words.Because(
        Clauses.Ladders,
        $"Le partenaire n'est ni revendeur, ni intégrateur, ni distributeur : il n'a pas d'échelle, donc pas de niveau.",
        $"The partner is no reseller, integrator or distributor: it has no ladder, and so no level.");

    private static Reason Meets(string level, DateOnly on) => Words.Because(
        Clauses.Requalification, $"Les conditions de {Name(level)} sont réunies le {on:D}.", $"The conditions of {Name(level)} are met on {on:D}.");

    private Reason[] Unmet(LevelStanding level) => [.. PartnerHub.Toolkit.Unmet.Of(program.Requirements, level)];

    private static int Rank(Standing standing, string? level)
    {
        for (var rank = 0; rank < standing.Levels.Count; rank++)
        {
            if (standing.Levels[rank].Level == level)
            {
                return rank;
            }
        }

        return -1;
    }

    private static string Name(string level) => Ladders.Levels.Name(level).En;

    private static LevelRuling Ruling(LevelOutcome outcome, string? today, params IReadOnlyList<Reason> reasons) =>
        new() { Ruling = outcome, Today = today, Reasons = reasons };
}
