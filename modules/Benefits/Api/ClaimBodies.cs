using System.Text.Json.Serialization;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Deals;
using PartnerHub.Contracts;

namespace PartnerHub.Benefits.Api;

internal sealed record ClaimBody
{
    public required Claim Claim { get; init; }

    /// <summary>`seen` of a preview: the claim is taken only where its ruling is still the same.</summary>
    public string? Seen { get; init; }
}

internal sealed record PreviewBody
{
    public required Claim Claim { get; init; }

    /// <summary>The claim that it goes on with; left out for a new one.</summary>
    public long? Number { get; init; }
}

internal sealed record CustomerBody
{
    public required Customer Customer { get; init; }

    /// <summary>For all products when left out.</summary>
    public string? Product { get; init; }

    /// <summary>For all regions when left out.</summary>
    public IReadOnlyList<string> Regions { get; init => field = value ?? []; } = [];
}

internal sealed record CustomerAnswer(CustomerState State);

internal sealed record ClaimDecisionBody
{
    public required ClaimDecision Decision { get; init; }

    /// <summary>Why.</summary>
    [JsonRequired]
    public required string Reason { get; init; }

    /// <summary>What is approved, where it is less than what was asked for.</summary>
    public decimal? Amount { get; init; }

    /// <summary>True to put the claim in the place of those that hold the same customer.</summary>
    public bool TakesOver { get; init; }
}

internal enum ClaimDecision
{
    Approve,
    Refuse,
}

internal sealed record FindingBody
{
    [JsonRequired]
    public required bool IsNew { get; init; }

    /// <summary>By what it is known.</summary>
    [JsonRequired]
    public required string Reason { get; init; }
}

internal sealed record EndBody
{
    public required EndOfClaim Step { get; init; }

    /// <summary>Why, or by what proof.</summary>
    [JsonRequired]
    public required string Reason { get; init; }
}

internal enum EndOfClaim
{
    Withdraw = ClaimStep.Withdraw,
    Win = ClaimStep.Win,
    Lose = ClaimStep.Lose,
}
