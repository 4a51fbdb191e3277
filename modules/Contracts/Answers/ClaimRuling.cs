using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>The outcome of a ruling on a claim.</summary>
[JsonConverter(typeof(KebabCase<ClaimOutcome>))]
public enum ClaimOutcome
{
    /// <summary>Granted in full.</summary>
    Granted,

    /// <summary>Granted in part: <see cref="ClaimRuling.Amount"/> is less than was asked.</summary>
    Partly,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>The vendor has to decide.</summary>
    NeedsApproval,

    /// <summary>Evidence or a setting is missing; the reasons name it.</summary>
    Undetermined,
}

/// <summary>A ruling on a claim.</summary>
public sealed record ClaimRuling
{
    /// <summary>The outcome.</summary>
    public required ClaimOutcome Ruling { get; init; }

    /// <summary>The amount granted, in <see cref="Currency"/>; null when the claim is not about money or nothing is granted.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>.</summary>
    public string? Currency { get; init; }

    /// <summary>Last day on which what is granted holds; null when it has no end.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>
    /// The facts that the host keeps when the claim is finally granted, by this ruling or by the approval it needs, so that
    /// the next ruling sees them; of kinds that the program declares.
    /// </summary>
    public IReadOnlyList<Fact> Records { get; init; } = [];

    /// <summary>What is missing when it can't be ruled on: JSON paths of the claim, fact kinds, or JSON paths of settings.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The reasons, at least one.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}
