using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>
/// A yearly day on which a level held is judged: short for the first time it is kept through a year of grace, short again on
/// the next such day it falls to what it earns. Nothing falls on what cannot be told.
/// </summary>
/// <param name="month">Month of the day.</param>
/// <param name="day">Day of the month.</param>
/// <param name="held">The level that counts as held on a day; null for none.</param>
/// <param name="judge">Judges the levels of the member's ladder on a day, low to high, grace left aside.</param>
public sealed class Requalification(int month, int day, Func<Dossier, DateOnly, string?> held, Func<Dossier, DateOnly, LevelStanding[]> judge)
{
    /// <summary>Where a level held stands on a day.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="levels">The levels judged on that day, grace left aside.</param>
    /// <param name="on">The day.</param>
    public Requalified Find(Dossier dossier, LevelStanding[] levels, DateOnly on)
    {
        var next = NextAfter(on);
        if (held(dossier, on) is not { } level || Rank(levels, level) is not (>= 0 and var rank) || levels[rank].Eligible)
        {
            return new Requalified { State = QualifiedState.Whole, Next = next };
        }

        var last = LastOn(on);
        var shortOnLast = last == on ? IsHeldAndShort(dossier, level, levels, on) : IsHeldAndShort(dossier, level, judge(dossier, last), last);
        if (!shortOnLast)
        {
            return new Requalified { State = Blocking.IsShort(levels[rank]) ? QualifiedState.Short : QualifiedState.Unknown, Next = next };
        }

        var before = last.AddYears(-1);
        var again = held(dossier, before) == level && IsHeldAndShort(dossier, level, judge(dossier, before), before);
        return new Requalified
        {
            State = !again ? QualifiedState.InGrace : last == on ? QualifiedState.Falls : QualifiedState.Overdue,
            Next = next,
            FallsTo = Blocking.IsShort(levels[rank]) ? FallsTo(levels, rank) : null,
        };
    }

    /// <summary>The level with its blocking verdicts in grace through a day, so that it stays eligible.</summary>
    public static LevelStanding Grace(LevelStanding level, DateOnly last) => level with
    {
        Eligible = true,
        Requirements = [.. level.Requirements.Select(result => result.Blocks ? result with { Verdict = Verdict.InGrace, Until = last, Missing = null } : result)],
    };

    /// <summary>The days on which the answers change by themselves.</summary>
    public void Changes(NextDay next) => next.Yearly(month, day);

    /// <summary>The first such day after a day.</summary>
    public DateOnly NextAfter(DateOnly on) => In(on.Year) is var inYear && inYear > on ? inYear : In(on.Year + 1);

    /// <summary>The last such day up to a day, that day included.</summary>
    public DateOnly LastOn(DateOnly on) => In(on.Year) is var inYear && inYear <= on ? inYear : In(on.Year - 1);

    private bool IsHeldAndShort(Dossier dossier, string level, LevelStanding[] levels, DateOnly on) =>
        held(dossier, on) == level && Rank(levels, level) is >= 0 and var rank && Blocking.IsShort(levels[rank]);

    /// <summary>The highest level below that is earned, or that may be for all that is known.</summary>
    private static string? FallsTo(LevelStanding[] levels, int from)
    {
        for (var rank = from - 1; rank >= 0; rank--)
        {
            if (!Blocking.IsShort(levels[rank]))
            {
                return levels[rank].Level;
            }
        }

        return null;
    }

    private DateOnly In(int year) => new(year, month, day);

    private static int Rank(LevelStanding[] levels, string level) => Array.FindIndex(levels, judged => judged.Level == level);
}

/// <summary>Where a level held stands between two days of requalification.</summary>
public enum QualifiedState
{
    /// <summary>Whole, or no level is held.</summary>
    Whole,

    /// <summary>Blocked by nothing but what cannot be told, outside a year of grace.</summary>
    Unknown,

    /// <summary>Short, before the first day of requalification on which it is judged.</summary>
    Short,

    /// <summary>Short, in its year of grace.</summary>
    InGrace,

    /// <summary>Short on this day and on the one a year before: it falls today.</summary>
    Falls,

    /// <summary>It was to fall on the last such day and is held all the same.</summary>
    Overdue,
}

/// <summary>What a day of requalification makes of a level held.</summary>
public sealed record Requalified
{
    /// <summary>Where the level stands.</summary>
    public required QualifiedState State { get; init; }

    /// <summary>The next day of requalification.</summary>
    public required DateOnly Next { get; init; }

    /// <summary>
    /// The level it falls to, today or on <see cref="Next"/> if nothing changes; null when none is left, or when it does not
    /// fall, as a level that cannot be told.
    /// </summary>
    public string? FallsTo { get; init; }

    /// <summary>The last day of the year of grace.</summary>
    public DateOnly GraceEnds => Next.AddDays(-1);
}
