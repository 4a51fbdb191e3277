namespace PartnerHub.Contracts;

/// <summary>The answer to what benefits a partner has.</summary>
public sealed record BenefitsAnswer
{
    /// <summary>The level held on the day; null when there is none.</summary>
    public string? Level { get; init; }

    /// <summary>Every benefit of the program, granted or not, in the description's order.</summary>
    public required IReadOnlyList<Entitlement> Benefits { get; init; }
}

/// <summary>The answer to what a partner owes.</summary>
public sealed record ObligationsAnswer
{
    /// <summary>By due date, then id, then period.</summary>
    public required IReadOnlyList<Obligation> Items { get; init; }
}
