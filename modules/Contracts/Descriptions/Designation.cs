namespace PartnerHub.Contracts;

/// <summary>A designation of the company beside its level: a competency, a specialisation, a certification of the company.</summary>
public sealed record Designation
{
    /// <summary>Id, lower-case with dashes; not that of a level.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Clause it rests on.</summary>
    public required string Clause { get; init; }

    /// <summary>
    /// What it asks, each with one cell whose <see cref="RequirementCell.Level"/> is the designation's id. Ids are told apart
    /// from those of <see cref="ProgramDescription.Requirements"/> and of other designations, so that
    /// <see cref="IEligibility.Explain"/> can be asked about each.
    /// </summary>
    public required IReadOnlyList<Requirement> Requirements { get; init; }
}
