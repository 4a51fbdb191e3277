using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>A partner asks for a level.</summary>
public sealed record LevelRequest
{
    /// <summary>Id of the level asked for.</summary>
    public required string To { get; init; }
}

/// <summary>A partner claims a benefit.</summary>
public sealed record Claim
{
    /// <summary>Id of the benefit.</summary>
    public required string Benefit { get; init; }

    /// <summary>Percentage asked for, 0 to 100.</summary>
    public decimal? Percent { get; init; }

    /// <summary>Amount the claim is about, not negative: a deal's value, a fund's request, a purchase.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>.</summary>
    public string? Currency { get; init; }

    /// <summary>How many, not negative.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>The product or product group.</summary>
    public string? Product { get; init; }

    /// <summary>The end customer of a deal.</summary>
    public Customer? Customer { get; init; }

    /// <summary>How it is asked for, for example <c>direct</c> or <c>distributor</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>Regions or countries a deal spans.</summary>
    public IReadOnlyList<string> Regions { get; init => field = value ?? []; } = [];

    /// <summary>Further details by name, as the program asks for them.</summary>
    public IReadOnlyDictionary<string, FactValue> Details { get; init => field = value ?? NoDetails; } = NoDetails;

    /// <summary>A detail by name; nothing when it is not there.</summary>
    public FactValue Detail(string name) => Details.TryGetValue(name, out var value) ? value : FactValue.None;

    private static readonly IReadOnlyDictionary<string, FactValue> NoDetails =
        System.Collections.Frozen.FrozenDictionary<string, FactValue>.Empty;
}

/// <summary>The end customer of a deal.</summary>
public sealed record Customer
{
    /// <summary>Name of the company.</summary>
    public string? Name { get; init; }

    /// <summary>True when it has not bought from the vendor before; null when nobody has said.</summary>
    public bool? IsNew { get; init; }
}

/// <summary>A case opened on a violation.</summary>
public sealed record SanctionCase
{
    /// <summary>Id of the violation.</summary>
    public required string Violation { get; init; }

    /// <summary>The day the violation was established.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The steps taken so far, oldest first.</summary>
    public IReadOnlyList<CaseStep> Steps { get; init => field = value ?? []; } = [];

    /// <summary>The remediation plan, where one was agreed.</summary>
    public RemediationPlan? Plan { get; init; }
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
