using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>Whether a benefit is there for a partner.</summary>
[JsonConverter(typeof(KebabCase<BenefitState>))]
public enum BenefitState
{
    /// <summary>Not part of the level.</summary>
    NotGranted,

    /// <summary>Granted.</summary>
    Active,

    /// <summary>Part of the level, withheld until something is put right.</summary>
    Suspended,

    /// <summary>The vendor invites.</summary>
    ByInvitation,

    /// <summary>The partner applies, the vendor decides.</summary>
    OnApplication,

    /// <summary>Nobody has said: grants nothing until the operator sets it.</summary>
    Unspecified,
}

/// <summary>How to read a benefit's value.</summary>
[JsonConverter(typeof(KebabCase<BenefitForm>))]
public enum BenefitForm
{
    /// <summary>There or not; no value.</summary>
    Flag,

    /// <summary>A text says how it is served.</summary>
    Text,

    /// <summary>A percentage that must not be exceeded, 0 to 100.</summary>
    PercentCeiling,

    /// <summary>A quantity or a value that must not be exceeded in a period.</summary>
    QuantityCeiling,

    /// <summary>A percentage paid on a base, 0 to 100.</summary>
    Rate,
}

/// <summary>A benefit: one row of the guide's table.</summary>
public sealed record Benefit
{
    /// <summary>Id, lower-case with dashes and dots.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How its value reads.</summary>
    public required BenefitForm Form { get; init; }

    /// <summary>The rule behind it, in our words.</summary>
    public LocalizedText? Rule { get; init; }

    /// <summary>Clause of the row.</summary>
    public required string Clause { get; init; }

    /// <summary>What a claim for it says, where <see cref="IBenefits.Rule"/> rules on claims for it; null otherwise.</summary>
    public ClaimForm? Claim { get; init; }

    /// <summary>One cell per level, in the order of <see cref="ProgramDescription.Levels"/>.</summary>
    public required IReadOnlyList<BenefitCell> Cells { get; init; }
}

/// <summary>What one level grants on one benefit.</summary>
public sealed record BenefitCell
{
    /// <summary>Id of the level.</summary>
    public required string Level { get; init; }

    /// <summary>State at this level, before conditions of the partner.</summary>
    public required BenefitState State { get; init; }

    /// <summary>Value at this level: a ceiling or a rate as a number; none for a flag.</summary>
    public FactValue Value { get; init; }

    /// <summary>Text at this level, for <see cref="BenefitForm.Text"/>.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Unit of the value: <c>percent</c>, an ISO 4217 code, or a plural noun; null when there is no value.</summary>
    public string? Unit { get; init; }

    /// <summary>The steps of a rate that rises, from low to high, each on its own part or as the benefit's rule says; empty when the value is one.</summary>
    public IReadOnlyList<Band> Bands { get; init; } = [];

    /// <summary>The most it pays at one time, in the benefit's currency; null when there is no such limit.</summary>
    public decimal? Cap { get; init; }

    /// <summary>Where the cell comes from.</summary>
    public CellOrigin Origin { get; init; }

    /// <summary>A remark on the cell.</summary>
    public LocalizedText? Note { get; init; }
}

/// <summary>One step of a rate.</summary>
public sealed record Band
{
    /// <summary>Where it begins, in the benefit's currency or unit; included.</summary>
    public required decimal From { get; init; }

    /// <summary>Percentage from there on, 0 to 100.</summary>
    public required decimal Rate { get; init; }
}
