namespace PartnerHub.Contracts;

/// <summary>A ruling on a case.</summary>
public sealed record CaseRuling
{
    /// <summary>Where the case is on the day asked.</summary>
    public CaseState State { get; init; }

    /// <summary>Last day on which <see cref="State"/> holds by itself: of a probation or a plan; null when it has no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The next step; null when nothing follows.</summary>
    public NextStep? Step { get; init; }

    /// <summary>The reasons, at least one.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}

/// <summary>The next step of a ladder.</summary>
public sealed record NextStep
{
    /// <summary>Kind of the step; <see cref="LadderStep.OneOf"/> when the vendor chooses among <see cref="Options"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The kinds the vendor chooses from; empty when there is no choice.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>True when the vendor has to approve it first.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>Amount to be paid back, in <see cref="Currency"/>; null when the step is not about money or it can't be told.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>.</summary>
    public string? Currency { get; init; }

    /// <summary>The first day it may be taken, when that is after the day asked; null when it may be taken at once.</summary>
    public DateOnly? NotBefore { get; init; }
}
