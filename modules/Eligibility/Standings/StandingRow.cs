using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Standings;

/// <summary>What was last judged of a member.</summary>
internal sealed record StandingRow
{
    public required string Program { get; init; }

    public required string MemberId { get; init; }

    public DateOnly JudgedOn { get; init; }

    /// <summary>The revision judged.</summary>
    public long Revision { get; init; }

    public string Rulebook { get; init; } = "";

    public string? CurrentLevel { get; init; }

    public string? Earned { get; init; }

    public string? NextLevel { get; init; }

    /// <summary>How many requirements are missing for the next level; null when there is none.</summary>
    public long? Gap { get; init; }

    public string Verdicts { get; init; } = "";

    public string? Missing { get; init; }

    public string Outcome { get; init; } = "";

    public string? TodayLevel { get; init; }

    public string? PendingLevel { get; init; }

    public DateOnly? PendingOn { get; init; }

    /// <summary>The day on which the level changes, or can change, by the ruling; null when it stays.</summary>
    public DateOnly? ChangesOn { get; init; }

    /// <summary>The ruling that changes the level, JSON; null when it stays.</summary>
    public string? Announcement { get; init; }

    public DateOnly? NextChange { get; init; }

    /// <summary>The day on which the member is to be judged again though nothing is learned.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Number of the placement that the ruling proposes; null when it proposes none.</summary>
    public long? Placement { get; init; }

    /// <summary>Number of the journal's last entry about it; null while there is none.</summary>
    public long? Entry { get; init; }

    public DateTimeOffset JudgedAt { get; init; }

    /// <summary>True when the level held is not the one that the ruling puts in effect.</summary>
    public bool ChangesAtOnce => TodayLevel != CurrentLevel;

    public bool ProposesAChange => Outcome == Word(LevelOutcome.NeedsApproval);

    /// <summary>The change of level that the ruling announces; null when the level stays.</summary>
    public LevelMove? Move =>
        PendingOn is not null ? new(TodayLevel, PendingLevel, PendingLater)
        : ProposesAChange ? new(CurrentLevel, null, null)
        : ChangesAtOnce ? new(CurrentLevel, TodayLevel, null)
        : null;

    public static string Word(LevelOutcome outcome) => outcome switch
    {
        LevelOutcome.Granted => "granted",
        LevelOutcome.Refused => "refused",
        LevelOutcome.Unchanged => "unchanged",
        _ => "needs-approval",
    };

    public static StandingRow Of(string program, string member, long revision, Judgement judgement, DateTimeOffset at)
    {
        var (standing, ruling, nextChange) = judgement;
        var atOnce = ruling.Today != standing.Current;
        var changesOn = ruling.Pending?.On ?? (atOnce || ruling.Ruling == LevelOutcome.NeedsApproval ? standing.On : null);
        return new StandingRow
        {
            Program = program,
            MemberId = member,
            JudgedOn = standing.On,
            Revision = revision,
            Rulebook = standing.Version,
            CurrentLevel = standing.Current,
            Earned = standing.Earned,
            NextLevel = standing.Next?.Level,
            Gap = standing.Next?.Missing.Count,
            Verdicts = CompactVerdicts.Of(standing),
            Missing = CompactVerdicts.Missing(standing),
            Outcome = Word(ruling.Ruling),
            TodayLevel = ruling.Today,
            PendingLevel = ruling.Pending?.Level,
            PendingOn = ruling.Pending?.On,
            ChangesOn = changesOn,
            Announcement = changesOn is null ? null : RulingText.Of(ruling),
            NextChange = nextChange,
            DueOn = DueAfter(standing.On, atOnce ? standing.On.AddDays(1) : null, ruling.Pending?.On, nextChange),
            JudgedAt = at,
        };
    }

    /// <summary>True when both say the same of every level and requirement; the day is not looked at.</summary>
    public bool StandsAs(StandingRow other) =>
        (CurrentLevel, Earned, NextLevel, Verdicts, Missing) == (other.CurrentLevel, other.Earned, other.NextLevel, other.Verdicts, other.Missing);

    /// <summary>True when both rule the same; a change that can take effect at once stays the same from day to day.</summary>
    public bool IsRuledAs(StandingRow other) =>
        (Outcome, TodayLevel, PendingLevel, PendingLater) == (other.Outcome, other.TodayLevel, other.PendingLevel, other.PendingLater);

    private DateOnly? PendingLater => PendingOn == JudgedOn ? null : PendingOn;

    private static DateOnly? DueAfter(DateOnly on, params ReadOnlySpan<DateOnly?> days)
    {
        DateOnly? first = null;
        foreach (var day in days)
        {
            if (day > on && (first is null || day < first))
            {
                first = day;
            }
        }

        return first;
    }
}

/// <param name="From">The level before; null for none.</param>
/// <param name="To">The level after; null for none.</param>
/// <param name="On">The first day; null for at once.</param>
internal readonly record struct LevelMove(string? From, string? To, DateOnly? On);
