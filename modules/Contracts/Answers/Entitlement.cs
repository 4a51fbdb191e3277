using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>One benefit as a partner has it.</summary>
[JsonConverter(typeof(EntitlementConverter))]
public sealed record Entitlement
{
    /// <summary>Id of the benefit.</summary>
    public required string Id { get; init; }

    /// <summary>The state.</summary>
    public required BenefitState State { get; init; }

    /// <summary>How the value reads.</summary>
    public required BenefitForm Form { get; init; }

    /// <summary>The value: a number for ceilings and rates, a text, or none.</summary>
    public FactValue Value { get; init; }

    /// <summary>The text in the program's languages, for <see cref="BenefitForm.Text"/>.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Unit of the value; null when there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>For leads: lower is served first; null where there is no order.</summary>
    public int? Priority { get; init; }

    /// <summary>The reasons, at least one.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}
