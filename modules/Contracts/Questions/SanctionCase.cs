using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>Where a case is.</summary>
[JsonConverter(typeof(KebabCase<CaseState>))]
public enum CaseState
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Open, while a remediation plan runs.</summary>
    Plan,

    /// <summary>Open, while a step stands that lasts some days.</summary>
    Probation,

    /// <summary>Closed: what it took is given back.</summary>
    Closed,

    /// <summary>It ended the membership.</summary>
    Ended,
}

/// <summary>A case opened on a violation.</summary>
public sealed record SanctionCase
{
    /// <summary>Id given by the host, by which it is found in <see cref="Dossier.Cases"/>; null for one that is not kept there.</summary>
    public string? Id { get; init; }

    /// <summary>Id of the violation.</summary>
    public required string Violation { get; init; }

    /// <summary>The day the violation was established.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The period the violation is about, where it is about one.</summary>
    public string? Period { get; init; }

    /// <summary>Where it is.</summary>
    public CaseState State { get; init; }

    /// <summary>The day it was closed; null while it is not.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The steps taken so far, oldest first.</summary>
    public IReadOnlyList<CaseStep> Steps { get; init => field = value ?? []; } = [];

    /// <summary>The remediation plan, where one was agreed.</summary>
    public RemediationPlan? Plan { get; init; }

    /// <summary>
    /// True when it was opened by the day and not closed by it; the day of closing is the first on which it is. One that ended
    /// the membership gives nothing back: it is never closed.
    /// </summary>
    public bool IsOpenOn(DateOnly day) => OpenedOn <= day && State switch
    {
        CaseState.Ended => true,
        CaseState.Closed => day < ClosedOn,
        _ => ClosedOn is null || day < ClosedOn,
    };
}

/// <summary>A step taken in a case.</summary>
public sealed record CaseStep
{
    /// <summary>Kind of the step, as in the violation's ladder or its options.</summary>
    public required string Kind { get; init; }

    /// <summary>The day it was taken.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>What came of a remediation plan.</summary>
[JsonConverter(typeof(KebabCase<PlanOutcome>))]
public enum PlanOutcome
{
    /// <summary>Not judged yet.</summary>
    Open,

    /// <summary>The plan was met.</summary>
    Met,

    /// <summary>The plan was missed.</summary>
    Missed,
}

/// <summary>A remediation plan.</summary>
public sealed record RemediationPlan
{
    /// <summary>First day of its period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of its period.</summary>
    public required DateOnly To { get; init; }

    /// <summary>What came of it.</summary>
    public PlanOutcome Outcome { get; init; }
}
