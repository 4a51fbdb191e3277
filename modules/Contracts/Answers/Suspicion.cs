namespace PartnerHub.Contracts;

/// <summary>A violation that the facts point to. The host proposes a case of it, once for its violation, day and period.</summary>
public sealed record Suspicion
{
    /// <summary>Id of the violation.</summary>
    public required string Violation { get; init; }

    /// <summary>The day since when the facts show it.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The period it is about; null when it is about none.</summary>
    public string? Period { get; init; }

    /// <summary>What points to it, each with its clause; at least one.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}
