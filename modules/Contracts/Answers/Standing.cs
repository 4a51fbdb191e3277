using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>How a partner stands on one requirement.</summary>
[JsonConverter(typeof(KebabCase<Verdict>))]
public enum Verdict
{
    /// <summary>Evidence or a setting is missing; <see cref="RequirementResult.Missing"/> names it. Never counts as met.</summary>
    Undetermined,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Met for now: a period of grace runs until <see cref="RequirementResult.Until"/>.</summary>
    InGrace,

    /// <summary>Not owed yet.</summary>
    Pending,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>The vendor has waived it.</summary>
    Waived,
}

/// <summary>Rules on verdicts that every program shares.</summary>
public static class Verdicts
{
    /// <summary>True for the two verdicts that block a level when they are required: not met and undetermined.</summary>
    public static bool Blocks(this Verdict verdict) => verdict is Verdict.NotMet or Verdict.Undetermined;
}

/// <summary>All levels judged on one day.</summary>
public sealed record Standing
{
    /// <summary>Id of the program.</summary>
    public required string Program { get; init; }

    /// <summary>Rulebook version that judged.</summary>
    public required string Version { get; init; }

    /// <summary>The day judged.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Id of the member's ladder; null when the program has one for all, or when the partner climbs none.</summary>
    public string? Ladder { get; init; }

    /// <summary>The level held on that day; null when there was none.</summary>
    public string? Current { get; init; }

    /// <summary>The highest level the partner is eligible for; null when there is none.</summary>
    public string? Earned { get; init; }

    /// <summary>All levels the partner is eligible for, low to high.</summary>
    public required IReadOnlyList<string> Eligible { get; init; }

    /// <summary>All levels of the member's ladder, low to high.</summary>
    public required IReadOnlyList<LevelStanding> Levels { get; init; }

    /// <summary>All designations, in the description's order.</summary>
    public IReadOnlyList<DesignationStanding> Designations { get; init; } = [];

    /// <summary>The level above the earned one and what it lacks; null at the top.</summary>
    public NextLevel? Next { get; init; }
}

/// <summary>One level judged.</summary>
[JsonConverter(typeof(LevelStandingConverter))]
public sealed record LevelStanding
{
    /// <summary>Id of the level.</summary>
    public required string Level { get; init; }

    /// <summary>True when nothing required blocks it, on one path where it has several, or when it is conferred.</summary>
    public required bool Eligible { get; init; }

    /// <summary>Why the level is granted whatever its requirements say; null when it is not.</summary>
    public Reason? Conferred { get; init; }

    /// <summary>All requirements, in the description's order; one asked on several paths is there once for each.</summary>
    public required IReadOnlyList<RequirementResult> Requirements { get; init; }

    /// <summary>
    /// What keeps the partner from the level: of several paths, what is missing on the one with the fewest, of equals the
    /// first. Also there when the level is conferred.
    /// </summary>
    public IReadOnlyList<RequirementResult> Blocking()
    {
        var missing = Requirements.Where(result => result.Blocks).ToList();
        string[] paths = [.. Requirements.Select(result => result.Path).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (paths.Length == 0)
        {
            return missing;
        }

        var nearest = paths.MinBy(path => missing.Count(result => result.Path == path));
        return [.. missing.Where(result => result.Path is null || result.Path == nearest)];
    }
}

/// <summary>One designation judged.</summary>
[JsonConverter(typeof(DesignationStandingConverter))]
public sealed record DesignationStanding
{
    /// <summary>Id of the designation.</summary>
    public required string Designation { get; init; }

    /// <summary>True when nothing required blocks it.</summary>
    public required bool Held { get; init; }

    /// <summary>All its requirements, in the description's order.</summary>
    public required IReadOnlyList<RequirementResult> Requirements { get; init; }
}

/// <summary>One requirement judged for one level.</summary>
public sealed record RequirementResult
{
    /// <summary>What is asked: id, demand, needed value, unit and clause.</summary>
    public required RequirementCell Cell { get; init; }

    /// <summary>The verdict, also where the level does not demand it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What the partner has, in the cell's unit; none when nothing is known.</summary>
    public FactValue Actual { get; init; }

    /// <summary>In grace: the last day of grace. Pending: the last day on which it is not owed. Otherwise null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The parts that <see cref="Actual"/> is made of, as a score's; empty when it is one figure.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>What is missing when the verdict is undetermined; null otherwise.</summary>
    public Missing? Missing { get; init; }

    /// <summary>Id of the path of the level that asks for it; null when every path does.</summary>
    public string? Path => Cell.Path;

    /// <summary>True when this keeps the partner from the level, or from this path of it.</summary>
    public bool Blocks => Cell.Demand == Demand.Required && Verdict.Blocks();
}

/// <summary>One part of a figure.</summary>
public sealed record Part
{
    /// <summary>Id, lower-case with dashes.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it gives, after its cap.</summary>
    public required decimal Value { get; init; }

    /// <summary>The most it can give; null when there is no limit.</summary>
    public decimal? Cap { get; init; }
}

/// <summary>A fact or a setting without which no verdict can be given.</summary>
public sealed record Missing
{
    /// <summary>A fact kind, or the JSON path of a setting.</summary>
    public required string What { get; init; }

    /// <summary>What to supply, in words.</summary>
    public required LocalizedText Text { get; init; }
}

/// <summary>The level to reach next.</summary>
public sealed record NextLevel
{
    /// <summary>Id of the level.</summary>
    public required string Level { get; init; }

    /// <summary>
    /// The blocking requirements, in the description's order; of several paths those of the one with the fewest, of equals the
    /// first.
    /// </summary>
    public required IReadOnlyList<Gap> Missing { get; init; }

    /// <summary>What to do to reach it, by day where there is one.</summary>
    public IReadOnlyList<Act> Acts { get; init; } = [];
}

/// <summary>Something to do to keep or reach a level: choose a track, hand in a plan, have a person certified, sell for an amount.</summary>
[JsonConverter(typeof(ActConverter))]
public sealed record Act
{
    /// <summary>What to do, with its figure and its day.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Id of the requirement it serves; null when it serves none, as the choice of a track does.</summary>
    public string? Requirement { get; init; }

    /// <summary>Id of the fact kind that will show it was done; null when there is none.</summary>
    public string? FactKind { get; init; }

    /// <summary>How much of it; null when it is not counted.</summary>
    public decimal? Gap { get; init; }

    /// <summary>Unit of <see cref="Gap"/>; null when there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Last day on which it is in time; null when there is none.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Clause it rests on.</summary>
    public required string Clause { get; init; }
}

/// <summary>What one requirement lacks.</summary>
public sealed record Gap
{
    /// <summary>Id of the requirement.</summary>
    public required string Id { get; init; }

    /// <summary>Needed less actual, 1 for a flag; null when it cannot be told.</summary>
    [JsonPropertyName("gap")]
    public decimal? Amount { get; init; }

    /// <summary>Unit of <see cref="Amount"/>.</summary>
    public required string Unit { get; init; }
}

/// <summary>Why one requirement's verdict is what it is.</summary>
public sealed record Evidence
{
    /// <summary>Id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>First day looked at; null when no period is measured.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day looked at; null when no period is measured.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The facts that counted, by kind and day.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The reasons, each with its clause.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
