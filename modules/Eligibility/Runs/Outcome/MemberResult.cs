using PartnerHub.Contracts;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Runs.Outcome;

/// <summary>What a run keeps of one member: the judgement itself is let go at once.</summary>
internal sealed record MemberResult
{
    private static readonly IReadOnlyList<(string Requirement, Missing Missing)> Nothing = [];

    public required StandingRow Row { get; init; }

    public Move? Move { get; init; }

    /// <summary>Required, and undetermined for want of something.</summary>
    public IReadOnlyList<(string Requirement, Missing Missing)> Missing { get; init; } = Nothing;

    /// <summary>True when the stored standing is another.</summary>
    public bool Changed { get; set; }

    public string Member => Row.MemberId;

    public static MemberResult Of(StandingRow row, Judgement judgement, LevelRanks ranks) => new()
    {
        Row = row,
        Move = Move.Of(row, judgement.Ruling, ranks),
        Missing = row.Missing is null ? Nothing : MissingIn(judgement.Standing),
    };

    private static List<(string Requirement, Missing Missing)> MissingIn(Standing standing)
    {
        var found = new List<(string Requirement, Missing Missing)>();
        foreach (var level in standing.Levels)
        {
            foreach (var result in level.Requirements)
            {
                if (result is { Verdict: Verdict.Undetermined, Cell.Demand: Demand.Required, Missing: { } missing }
                    && !found.Exists(one => one.Requirement == result.Cell.Requirement && one.Missing.What == missing.What))
                {
                    found.Add((result.Cell.Requirement, missing));
                }
            }
        }

        return found;
    }
}
