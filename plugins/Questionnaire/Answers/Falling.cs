using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>What becomes of a level whose conditions no longer hold, or that a partner gives up.</summary>
internal sealed class Falling(ProgramDescription program, DefinedMoves moves, Judging judging, Func<Dossier, DateOnly, Standing> assess, NextChange nextChange)
{
    private readonly LevelList _levels = moves.Levels;

    public LevelRuling Rule(Dossier dossier, Standing standing, int held, int earned)
    {
        var reasons = Unmet.Of(program.Requirements, standing.Levels[held]).ToList();
        var on = standing.On;
        if (moves.Departures?.NeedsApproval == true && RankWithLeavers(dossier, on) >= held)
        {
            reasons.Add(OnlyLeavers(held, earned));
            return _levels.Ruling(LevelOutcome.NeedsApproval, held, (earned, on), reasons);
        }

        if (GraceEnds(dossier, held, on) is { } end && end > on)
        {
            var pending = After(held, earned, end);
            reasons.Add(InGrace(held, pending, on));
            return _levels.Ruling(LevelOutcome.Unchanged, held, pending, reasons) with { ToKeep = ToKeep(standing, held, pending.On) };
        }

        if (moves.Part.FallNeedsApproval && !moves.IsReview(on))
        {
            reasons.Add(NeedsApproval(held, earned));
            return _levels.Ruling(LevelOutcome.NeedsApproval, held, (earned, moves.Rules.Walk(held, earned, on).Opens ?? on), reasons);
        }

        var ruling = Fall(held, earned, on, reasons);
        return ruling is { Ruling: LevelOutcome.Unchanged, Pending: { } later } ? ruling with { ToKeep = ToKeep(standing, held, later.On) } : ruling;
    }

    /// <summary>The highest level below the one held that is earned, or that may be for all that is known; -1 for none.</summary>
    public static int Lands(Standing standing, int held)
    {
        var rank = held - 1;
        while (rank >= 0 && Blocking.IsShort(standing.Levels[rank]))
        {
            rank--;
        }

        return rank;
    }

    public Reason IsUnknown(int held, DateOnly on) => Words.Because(
        moves.Occasion(on),
        $"{moves.Name(held, "fr")} est gardé : rien ne baisse sur ce qui est indéterminé.",
        $"{moves.Name(held, "en")} is kept: nothing falls on what is undetermined.");

    /// <summary>What becomes of a request for a lower level.</summary>
    public LevelRuling StepDown(int held, int asked, DateOnly on)
    {
        if (moves.Part.StepDown == Language.StepDown.AtOnce)
        {
            return Fall(held, asked, on, []);
        }

        var (_, opens) = moves.Rules.Walk(held, asked, on);
        return _levels.Ruling(LevelOutcome.NeedsApproval, held, (asked, opens ?? on),
        [
            Words.Because(
                moves.VendorClause,
                $"Renoncer à {moves.Name(held, "fr")} pour {moves.Name(asked, "fr")} : l'éditeur décide.",
                $"Giving up {moves.Name(held, "en")} for {moves.Name(asked, "en")}: the vendor decides."),
        ]);
    }

    private LevelRuling Fall(int held, int to, DateOnly on, List<Reason> reasons)
    {
        var (today, opens) = moves.Rules.Walk(held, to, on);
        if (today < held)
        {
            reasons.Add(Words.Because(
                moves.FallClause(held, on),
                $"Le niveau passe à {moves.Name(today, "fr")} le {on:D}.", $"The level becomes {moves.Name(today, "en")} on {on:D}."));
        }

        var next = opens is { } opening ? moves.Rules.Walk(today, to, opening).Today : to;
        if (opens is { } day)
        {
            reasons.Add(Words.Because(
                moves.Window(today, to).Clause,
                $"{moves.Name(today, "fr")} est gardé jusqu'à la période des changements ; le {day:D}, passage à {moves.Name(next, "fr")} si rien ne change.",
                $"{moves.Name(today, "en")} is kept until the window for changes; on {day:D} it becomes {moves.Name(next, "en")} unless something changes."));
        }

        return _levels.Ruling(today < held ? LevelOutcome.Granted : LevelOutcome.Unchanged, today, opens is null ? null : (next, opens.Value), reasons);
    }

    private int RankWithLeavers(Dossier dossier, DateOnly on)
    {
        var levels = judging.JudgeLeaversStay(dossier, on);
        return _levels.Rank(Standings.Of(program, dossier, on, levels, judging.Confers(dossier, levels, on)).Earned);
    }

    /// <summary>The day on which a level falls: so many days after its conditions ceased to hold, without a break.</summary>
    private DateOnly? GraceEnds(Dossier dossier, int held, DateOnly on)
    {
        if (moves.Part.GraceDays == 0)
        {
            return null;
        }

        DateOnly? since = null;
        for (var day = on.AddDays(-moves.Part.GraceDays); day <= on; day = nextChange.OfTheStanding(dossier, day) ?? DateOnly.MaxValue)
        {
            since = _levels.Rank(assess(dossier, day).Earned) < held ? since ?? day : null;
        }

        return (since ?? on).AddDays(moves.Part.GraceDays);
    }

    private Reason OnlyLeavers(int held, int earned) => Words.Because(
        moves.LeaverClause,
        $"Seuls des départs non remplacés en {moves.Departures!.GraceDays} jours font perdre {moves.Name(held, "fr")} : l'ajustement à {moves.Name(earned, "fr")} est proposé à l'éditeur, sans attendre.",
        $"Only leavers not replaced within {moves.Departures!.GraceDays} days cost {moves.Name(held, "en")}: the adjustment to {moves.Name(earned, "en")} is proposed to the vendor, without waiting.");

    /// <summary>Where a fall has led once the days of grace are over: that day, or where a window holds it, the day that opens.</summary>
    private (int Rank, DateOnly On) After(int held, int earned, DateOnly end) => moves.Rules.Walk(held, earned, end) switch
    {
        (var to, { } opens) when to == held => (moves.Rules.Walk(held, earned, opens).Today, opens),
        var (to, _) => (to, end),
    };

    private IReadOnlyList<Act> ToKeep(Standing standing, int held, DateOnly falls) => Acts.Until(program, standing.Levels[held], falls.AddDays(-1));

    private Reason InGrace(int held, (int Rank, DateOnly On) pending, DateOnly on) => Words.Because(
        moves.Occasion(on),
        $"{moves.Name(held, "fr")} est gardé {moves.Part.GraceDays} jours ; le {pending.On:D}, passage à {moves.Name(pending.Rank, "fr")} si rien ne change.",
        $"{moves.Name(held, "en")} is kept for {moves.Part.GraceDays} days; on {pending.On:D} it becomes {moves.Name(pending.Rank, "en")} unless something changes.");

    private Reason NeedsApproval(int held, int earned) => Words.Because(
        moves.VendorClause,
        $"Le passage de {moves.Name(held, "fr")} à {moves.Name(earned, "fr")} est soumis à l'éditeur.",
        $"The move from {moves.Name(held, "en")} to {moves.Name(earned, "en")} is for the vendor to approve.");
}
