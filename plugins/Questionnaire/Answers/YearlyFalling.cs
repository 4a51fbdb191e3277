using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What becomes of a level held where levels fall on one day of the year only, after a year of grace.</summary>
internal sealed class YearlyFalling(ProgramDescription program, DefinedMoves moves, Judging judging, Requalification requalification)
{
    private readonly LevelList _levels = moves.Levels;

    public LevelRuling Rule(Dossier dossier, Standing standing, int held)
    {
        var on = standing.On;
        var levels = judging.JudgeConferred(dossier, on);
        var found = requalification.Find(dossier, levels, on);
        return found.State switch
        {
            QualifiedState.Whole => Ruling(LevelOutcome.Unchanged, held, Because(on,
                $"Les conditions de {Name(held, "fr")} sont réunies.", $"The conditions of {Name(held, "en")} are met.")),
            QualifiedState.Falls => Ruling(LevelOutcome.Granted, _levels.Rank(found.FallsTo), [.. Unmet(levels[held]), Falls(held, found, on)]),
            _ => Keep(held, levels[held], found, on),
        };
    }

    public LevelRuling StepDown(int held, int asked, DateOnly on) => Ruling(LevelOutcome.Refused, held, Because(on,
        $"{Name(asked, "fr")} est sous {Name(held, "fr")} : un niveau ne baisse que par la requalification, le {requalification.NextAfter(on):D}.",
        $"{Name(asked, "en")} is below {Name(held, "en")}: a level falls by requalification only, on {requalification.NextAfter(on):D}."));

    private LevelRuling Keep(int held, LevelStanding level, Requalified found, DateOnly on)
    {
        var ruling = Ruling(LevelOutcome.Unchanged, held, [.. Unmet(level), Kept(held, level, found, on)]);
        return !Pends(level, found) ? ruling : ruling with
        {
            Pending = found.FallsTo is { } lower ? new PendingLevel { Level = lower, On = found.Next } : null,
            ToKeep = Acts.Until(program, level, found.GraceEnds),
        };
    }

    private Reason Kept(int held, LevelStanding level, Requalified found, DateOnly on) =>
        found.State == QualifiedState.Short ? Because(on,
            $"{Name(held, "fr")} est gardé : un niveau n'est jugé qu'une fois l'an, la prochaine fois le {found.Next:D}.",
            $"{Name(held, "en")} is kept: a level is judged once a year only, next on {found.Next:D}.")
        : Pends(level, found) ? Because(on,
            $"{Name(held, "fr")} est gardé jusqu'au {found.GraceEnds:D} inclus ; le {found.Next:D}, {Left(found).Fr} si rien ne change.",
            $"{Name(held, "en")} is kept up to and including {found.GraceEnds:D}; on {found.Next:D} {Left(found).En} unless something changes.")
        : Because(on,
            $"{Name(held, "fr")} est gardé : rien ne baisse sur ce qui est indéterminé.",
            $"{Name(held, "en")} is kept: nothing falls on what is undetermined.");

    private Reason Falls(int held, Requalified found, DateOnly on) => Because(on,
        $"{Name(held, "fr")} n'est pas tenu le {on:D}, ni un an avant : {Left(found).Fr} ce jour-là.",
        $"{Name(held, "en")} falls short on {on:D} and did a year before: {Left(found).En} on that day.");

    private LocalizedText Left(Requalified found) => found.FallsTo is { } lower
        ? Words.Say($"passage à {_levels.Name(lower).Fr}", $"it becomes {_levels.Name(lower).En}")
        : LocalizedText.Of("plus aucun niveau", "no level is left");

    private IEnumerable<Reason> Unmet(LevelStanding level) => Toolkit.Unmet.Of(program.Requirements, level);

    /// <summary>A fall pends where the level was short on the last such day, and is on this one.</summary>
    private static bool Pends(LevelStanding level, Requalified found) =>
        found.State is QualifiedState.InGrace or QualifiedState.Overdue && Blocking.IsShort(level);

    private Reason Because(DateOnly on, FormattableString fr, FormattableString en) => Words.Because(moves.Occasion(on), fr, en);

    private string Name(int rank, string language) => moves.Name(rank, language);

    private LevelRuling Ruling(LevelOutcome outcome, int today, params IReadOnlyList<Reason> reasons) => _levels.Ruling(outcome, today, null, reasons);
}
