using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>Changes of level: what takes effect today, what has to wait, and what goes to the vendor.</summary>
internal sealed class Placing(
    ProgramDescription program, DefinedMoves moves, Judging judging, Func<Dossier, DateOnly, Standing> assess, NextChange nextChange, Requalification? requalification)
{
    private readonly LevelList _levels = moves.Levels;
    private readonly Falling _falling = new(program, moves, judging, assess, nextChange);
    private readonly YearlyFalling? _yearly = requalification is null ? null : new(program, moves, judging, requalification);

    public LevelRuling Rule(Dossier dossier, LevelRequest? request, DateOnly on)
    {
        var standing = assess(dossier, on);
        return request is null ? Rule(dossier, standing) : Asked(dossier, standing, _levels.Rank(standing.Current), request.To);
    }

    /// <summary>By the calendar, on the standing's day.</summary>
    public LevelRuling Rule(Dossier dossier, Standing standing)
    {
        var (held, earned) = (_levels.Rank(standing.Current), _levels.Rank(standing.Earned));
        if (held >= 0 && earned <= held && _yearly is not null)
        {
            return _yearly.Rule(dossier, standing, held);
        }

        if (earned < held && !Blocking.IsShort(standing.Levels[held]))
        {
            return _levels.Ruling(LevelOutcome.Unchanged, held, null, [.. Unmet.Of(program.Requirements, standing.Levels[held]), _falling.IsUnknown(held, standing.On)]);
        }

        if (earned < 0 && (held < 0 || Falling.Lands(standing, held) < 0))
        {
            return NothingEarned(standing, held);
        }

        return earned == held ? _levels.Ruling(LevelOutcome.Unchanged, held, null, [Keeps(standing, held)])
            : earned < held ? _falling.Rule(dossier, standing, held, Falling.Lands(standing, held))
            : moves.Part.ByRequest ? _levels.Ruling(LevelOutcome.Unchanged, held, null, [MayAsk(earned, standing.On)])
            : Rise(dossier, standing, held, Entry(held, earned));
    }

    private LevelRuling Asked(Dossier dossier, Standing standing, int held, string level)
    {
        var asked = _levels.Rank(level);
        var clause = moves.Occasion(standing.On);
        if (asked < 0)
        {
            return _levels.Ruling(LevelOutcome.Refused, held, null, [moves.Unknown(level, standing.On)]);
        }

        if (asked == held)
        {
            return _levels.Ruling(LevelOutcome.Unchanged, held, null,
                [Words.Because(clause, $"Le partenaire a déjà le niveau {moves.Name(held, "fr")}.", $"The partner already holds {moves.Name(held, "en")}.")]);
        }

        if (asked < held)
        {
            return _yearly?.StepDown(held, asked, standing.On) ?? _falling.StepDown(held, asked, standing.On);
        }

        if (!standing.Levels[asked].Eligible)
        {
            return _levels.Ruling(LevelOutcome.Refused, held, null, [.. Unmet.Of(program.Requirements, standing.Levels[asked])]);
        }

        return Entry(held, asked) is var entry && entry < asked
            ? _levels.Ruling(LevelOutcome.Refused, held, null, [EntersAt(entry, standing.On)])
            : Rise(dossier, standing, held, asked);
    }

    private LevelRuling Rise(Dossier dossier, Standing standing, int held, int to)
    {
        var reasons = new List<Reason>();
        var conferred = judging.Confers(dossier, [.. standing.Levels], standing.On);
        var start = Math.Max(held, Math.Min(conferred?.Rank ?? held, to));
        if (start > held)
        {
            reasons.Add(conferred!.Value.Reason);
        }

        var (today, opens) = moves.Rules.Walk(start, to, standing.On);
        if (today > start || start == held)
        {
            reasons.Add(Meets(to, standing.On));
        }

        if (opens is { } day)
        {
            reasons.Add(HasToWait(moves.Window(today, to), to, day));
        }

        return _levels.Ruling(LevelOutcome.Granted, today, opens is null ? null : (to, opens.Value), reasons);
    }

    private LevelRuling NothingEarned(Standing standing, int held)
    {
        var reasons = standing.Levels.Count == 0 ? [] : Unmet.Of(program.Requirements, standing.Levels[0]).ToList();
        if (held < 0)
        {
            return _levels.Ruling(LevelOutcome.Refused, held, null, reasons);
        }

        reasons.Add(Words.Because(
            moves.VendorClause,
            $"Aucun niveau ne peut être gardé ; mettre fin à l'adhésion revient à l'éditeur.",
            $"No level can be kept; ending the membership is for the vendor to decide."));
        return _levels.Ruling(LevelOutcome.NeedsApproval, held, null, reasons);
    }

    private int Entry(int held, int to) => held < 0 && moves.Part.EntryLevel is { } entry && _levels.Rank(entry) is >= 0 and var most ? Math.Min(to, most) : to;

    private Reason Keeps(Standing standing, int held) => standing.Levels[held].Conferred ?? (standing.Next is { } next
        ? Words.Because(
            moves.Occasion(standing.On),
            $"Les conditions de {moves.Name(held, "fr")} sont réunies ; celles de {_levels.Name(next.Level).Fr} ne le sont pas.",
            $"The conditions of {moves.Name(held, "en")} are met; those of {_levels.Name(next.Level).En} are not.")
        : Words.Because(
            moves.Occasion(standing.On),
            $"Les conditions de {moves.Name(held, "fr")}, le plus haut niveau, sont réunies.",
            $"The conditions of {moves.Name(held, "en")}, the highest level, are met."));

    private Reason Meets(int level, DateOnly on) => Words.Because(
        moves.Occasion(on),
        $"Les conditions de {moves.Name(level, "fr")} sont réunies le {on:D}.",
        $"The conditions of {moves.Name(level, "en")} are met on {on:D}.");

    private Reason MayAsk(int level, DateOnly on) => Words.Because(
        moves.Occasion(on),
        $"Les conditions de {moves.Name(level, "fr")} sont réunies : le partenaire peut demander ce niveau.",
        $"The conditions of {moves.Name(level, "en")} are met: the partner may ask for it.");

    private Reason EntersAt(int level, DateOnly on) => Words.Because(
        moves.Occasion(on),
        $"On entre dans le programme au niveau {moves.Name(level, "fr")}, au plus.",
        $"One enters the program at {moves.Name(level, "en")} at most.");

    private Reason HasToWait((string Clause, LocalizedText Name) window, int to, DateOnly day) => Words.Because(
        window.Clause,
        $"Le passage à {moves.Name(to, "fr")} attend sa période ({window.Name.Fr}) : le {day:D}, si les conditions sont alors toujours réunies.",
        $"The move to {moves.Name(to, "en")} waits for its window ({window.Name.En}): on {day:D}, if the conditions still hold then.");
}
