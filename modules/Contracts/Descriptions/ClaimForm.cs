using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>The life that the host gives to claims for a benefit.</summary>
[JsonConverter(typeof(KebabCase<ClaimProcess>))]
public enum ClaimProcess
{
    /// <summary>Asked and ruled on once.</summary>
    Request,

    /// <summary>A deal registered, protected until a day, extended, won or lost.</summary>
    Deal,

    /// <summary>A fund: asked for, approved, spent, claimed with proof, paid.</summary>
    Fund,

    /// <summary>A rebate for a period, worked out and paid by the vendor.</summary>
    Rebate,

    /// <summary>A purchase at the partner's own conditions.</summary>
    Purchase,

    /// <summary>A request for leads.</summary>
    Lead,

    /// <summary>Business referred to the vendor.</summary>
    Referral,
}

/// <summary>What is asked of who claims a benefit: enough for a form and a check to be made of it.</summary>
public sealed record ClaimForm
{
    /// <summary>The life of the claim.</summary>
    public ClaimProcess Process { get; init; }

    /// <summary>The named details a claim may carry; another one is an error.</summary>
    public IReadOnlyList<FactDetail> Details { get; init; } = [];

    /// <summary>Form of <see cref="Contracts.Claim.Period"/>, then required; null or none when a claim has none.</summary>
    public PeriodForm? Period { get; init; }

    /// <summary>
    /// The stages a claim goes through, in order, for example <see cref="RequestStage"/> and <see cref="ClaimStage"/>; empty
    /// when it is ruled on once.
    /// </summary>
    public IReadOnlyList<string> Stages { get; init; } = [];

    /// <summary>The stage in which something is asked for.</summary>
    public const string RequestStage = "request";

    /// <summary>The stage in which more time is asked for.</summary>
    public const string ExtensionStage = "extension";

    /// <summary>The stage in which a deal is closed.</summary>
    public const string CloseStage = "close";

    /// <summary>The stage in which what was spent is claimed with its proof.</summary>
    public const string ClaimStage = "claim";
}
