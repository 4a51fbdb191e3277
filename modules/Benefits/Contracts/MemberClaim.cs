using System.Globalization;
using PartnerHub.Benefits.Claims;
using PartnerHub.Contracts;

namespace PartnerHub.Benefits;

/// <summary>A claim of a member, as it stands.</summary>
public sealed record MemberClaim
{
    public required string Program { get; init; }

    public required string Member { get; init; }

    /// <summary>From 1, for each member.</summary>
    public required long Number { get; init; }

    public required string Benefit { get; init; }

    public required ClaimProcess Process { get; init; }

    /// <summary>The stage reached; null where the benefit has none.</summary>
    public required string? Stage { get; init; }

    public required ClaimState State { get; init; }

    /// <summary>What is asked for.</summary>
    public required Claim Asked { get; init; }

    /// <summary>What holds of it: by the program, or by who approved it.</summary>
    public required ClaimRuling Ruling { get; init; }

    /// <summary>Number of the first ruling in the journal: the order in which claims came in.</summary>
    public required long Entry { get; init; }

    /// <summary>Granted so far.</summary>
    public required decimal? Amount { get; init; }

    public required string? Currency { get; init; }

    public required DateOnly? ValidUntil { get; init; }

    /// <summary>Whether the customer is new, as somebody of the vendor has said; null while nobody has.</summary>
    public required bool? CustomerIsNew { get; init; }

    /// <summary>True where a person has to decide because another claim is about the same customer, or one of nearly the same name.</summary>
    public bool IsContested => Against is not null;

    public required DateOnly SubmittedOn { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required string SubmittedBy { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Goes up with every step: what an edit has to name.</summary>
    public required long Version { get; init; }

    /// <summary>The first entry of the other claim; told to nobody who may not see that one.</summary>
    internal long? Against { get; init; }

    internal string Id => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is missing where only the vendor can say it.</summary>
    internal const string WhetherNew = "$.claim.customer.isNew";

    /// <summary>True where the vendor has to say whether the customer is new.</summary>
    internal bool AsksWhetherNew => State == ClaimState.Incomplete && Ruling.Missing.Contains(WhetherNew);

    internal bool Waits => State is ClaimState.InReview or ClaimState.StageInReview;

    internal bool MayTake(ClaimStep step) => ClaimMove.Find(Process, State, step) is not null;
}

/// <summary>One step in a claim's life.</summary>
public sealed record TakenStep
{
    /// <summary>From 1, for each claim.</summary>
    public required long Number { get; init; }

    public required ClaimStep Step { get; init; }

    /// <summary>Where it led.</summary>
    public required ClaimState State { get; init; }

    public required string? Stage { get; init; }

    public required DateOnly On { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    /// <summary>What was asked in it; null where nothing was.</summary>
    public Claim? Asked { get; init; }

    /// <summary>What was ruled; null where nothing was.</summary>
    public ClaimRuling? Ruling { get; init; }

    /// <summary>Why, or by what proof.</summary>
    public string? Reason { get; init; }

    /// <summary>Number of its entry in the journal.</summary>
    public required long Entry { get; init; }
}

/// <summary>A claim with its life so far, and what may be done with it next.</summary>
public sealed record ClaimInFull
{
    public required MemberClaim Claim { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<TakenStep> Steps { get; init; }

    /// <summary>What may be done now, by whoever has the right.</summary>
    public required IReadOnlyList<ClaimStep> May { get; init; }

    /// <summary>The stages that may be asked for now.</summary>
    public required IReadOnlyList<string> NextStages { get; init; }
}
