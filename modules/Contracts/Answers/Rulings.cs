using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>One reason of a ruling.</summary>
[JsonConverter(typeof(ReasonConverter))]
public sealed record Reason
{
    /// <summary>The reason in words, with its figures and dates.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Id of the clause it rests on.</summary>
    public required string Clause { get; init; }
}

/// <summary>The outcome of a ruling on a level.</summary>
[JsonConverter(typeof(KebabCase<LevelOutcome>))]
public enum LevelOutcome
{
    /// <summary>Granted, today or on the date pending.</summary>
    Granted,

    /// <summary>Refused; the reasons say why and, where there is one, when to ask again.</summary>
    Refused,

    /// <summary>Nothing changes.</summary>
    Unchanged,

    /// <summary>A proposal: nothing changes until the vendor approves.</summary>
    NeedsApproval,
}

/// <summary>A ruling on a level.</summary>
public sealed record LevelRuling
{
    /// <summary>The outcome.</summary>
    public required LevelOutcome Ruling { get; init; }

    /// <summary>The level in effect on the day asked, this ruling included; null when there is none.</summary>
    public string? Today { get; init; }

    /// <summary>A change that takes effect later, or that waits for approval; null when there is none.</summary>
    public PendingLevel? Pending { get; init; }

    /// <summary>The reasons, at least one.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}

/// <summary>A change of level that is still to come.</summary>
public sealed record PendingLevel
{
    /// <summary>Id of the level.</summary>
    public required string Level { get; init; }

    /// <summary>The first day it can take effect.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>Where an obligation stands.</summary>
[JsonConverter(typeof(KebabCase<ObligationState>))]
public enum ObligationState
{
    /// <summary>Opens later.</summary>
    Upcoming,

    /// <summary>Open, and its due date has not passed.</summary>
    Due,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Its due date has passed.</summary>
    Late,
}

/// <summary>Something a member owes by a date.</summary>
public sealed record Obligation
{
    /// <summary>Id of a <see cref="Duty"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The period it is about, in the form of <see cref="PeriodForm"/>; null when it is about none.</summary>
    public string? Period { get; init; }

    /// <summary>Id of the person it is about; null when it is about none.</summary>
    public string? Person { get; init; }

    /// <summary>First day it can be done.</summary>
    public required DateOnly OpensOn { get; init; }

    /// <summary>Last day in time.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Where it stands.</summary>
    public required ObligationState State { get; init; }

    /// <summary>Clause it rests on.</summary>
    public required string Clause { get; init; }
}

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

    /// <summary>The text in both languages, for <see cref="BenefitForm.Text"/>.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Unit of the value; null when there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>The reasons, at least one.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}

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

    /// <summary>The reasons, at least one.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}

/// <summary>A ruling on a case.</summary>
public sealed record CaseRuling
{
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

    /// <summary>The first day it may be taken, when that is after the day asked; null when it may be taken at once.</summary>
    public DateOnly? NotBefore { get; init; }
}
