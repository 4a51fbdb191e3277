using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>What a level asks of a partner on one requirement.</summary>
[JsonConverter(typeof(KebabCase<Demand>))]
public enum Demand
{
    /// <summary>Not asked at this level.</summary>
    NotAsked,

    /// <summary>Asked, and the only demand that can block a level.</summary>
    Required,

    /// <summary>Advised, shown, never blocks.</summary>
    Recommended,

    /// <summary>Left to the partner.</summary>
    Optional,

    /// <summary>Nobody has said: demands nothing until the operator sets it.</summary>
    Unspecified,
}

/// <summary>A requirement: one row of the guide's table.</summary>
public sealed record Requirement
{
    /// <summary>Id, lower-case with dashes.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What satisfies it, in our words.</summary>
    public required LocalizedText SatisfiedBy { get; init; }

    /// <summary>Unit of actual and needed values: an ISO 4217 code, <c>flag</c>, or a plural noun such as <c>persons</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Clause of the row.</summary>
    public required string Clause { get; init; }

    /// <summary>Kinds of fact that count towards it.</summary>
    public IReadOnlyList<string> FactKinds { get; init; } = [];

    /// <summary>
    /// One cell per level, in the order of <see cref="ProgramDescription.Levels"/>; one per level and path where a level asks
    /// for it differently on several <see cref="RequirementCell.Path"/>s.
    /// </summary>
    public required IReadOnlyList<RequirementCell> Cells { get; init; }
}

/// <summary>What one level asks on one requirement. Made once per program and shared by all results.</summary>
public sealed record RequirementCell
{
    /// <summary>Id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Id of the level, or of the designation.</summary>
    public required string Level { get; init; }

    /// <summary>
    /// Id of one of the level's alternative paths; null when it is asked on every path. A level with paths is met when all
    /// cells without a path are met, and all cells of one path.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>What is demanded.</summary>
    public required Demand Demand { get; init; }

    /// <summary>The least value that meets it; none where nothing measurable is asked or a setting is missing.</summary>
    public FactValue Needed { get; init; }

    /// <summary>
    /// The least value by id of <see cref="ProgramDescription.Regions"/>, an amount in the region's currency; null when it is
    /// the same everywhere. In a standing, <see cref="Needed"/> and <see cref="Unit"/> are those of the member's region.
    /// </summary>
    public IReadOnlyDictionary<string, FactValue>? NeededByRegion { get; init; }

    /// <summary>Unit of <see cref="Needed"/> and of the actual value; may differ from the row's where regions have their own currency.</summary>
    public required string Unit { get; init; }

    /// <summary>Clause it rests on.</summary>
    public required string Clause { get; init; }

    /// <summary>Where the cell comes from.</summary>
    public CellOrigin Origin { get; init; }

    /// <summary>A remark on the cell.</summary>
    public LocalizedText? Note { get; init; }
}
