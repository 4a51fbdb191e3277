namespace PartnerHub.Contracts;

/// <summary>What a partner has accrued on one benefit in one currency.</summary>
public sealed record Account
{
    /// <summary>Id of the benefit.</summary>
    public required string Benefit { get; init; }

    /// <summary>ISO 4217 code of its amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>What is left of all lots, in <see cref="Currency"/>.</summary>
    public decimal Balance => Lots.Sum(lot => lot.Left);

    /// <summary>The lots that can still be spent on the day asked, oldest first.</summary>
    public required IReadOnlyList<Lot> Lots { get; init; }

    /// <summary>The reasons, each with its clause; at least one.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}

/// <summary>What was accrued on one day and is spent until another.</summary>
public sealed record Lot
{
    /// <summary>The day it was accrued.</summary>
    public required DateOnly AccruedOn { get; init; }

    /// <summary>What was accrued, in the account's currency.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What is left of it on the day asked; not negative.</summary>
    public required decimal Left { get; init; }

    /// <summary>Last day on which it can be spent; null when it has no end.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The reasons, each with its clause.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
