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

/// <summary>The answer to what a partner has accrued.</summary>
public sealed record AccountsAnswer
{
    /// <summary>By benefit, then currency.</summary>
    public required IReadOnlyList<Account> Accounts { get; init; }
}

/// <summary>The answer to what is paid for a period.</summary>
public sealed record PayoutsAnswer
{
    /// <summary>The period asked about.</summary>
    public required string Period { get; init; }

    /// <summary>One for each benefit that has such periods, in the description's order.</summary>
    public required IReadOnlyList<Payout> Items { get; init; }
}

/// <summary>The answer to which violations the facts point to.</summary>
public sealed record SuspicionsAnswer
{
    /// <summary>By the day since when the facts show them, then by violation.</summary>
    public required IReadOnlyList<Suspicion> Items { get; init; }
}
