using System.Collections.Frozen;

namespace PartnerHub.Contracts;

/// <summary>A partner claims a benefit.</summary>
public sealed record Claim
{
    /// <summary>Id given by the host; null before it is kept.</summary>
    public string? Id { get; init; }

    /// <summary>Id of the benefit.</summary>
    public required string Benefit { get; init; }

    /// <summary>The day it was handed in; null when it is the day asked.</summary>
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>Which of <see cref="ClaimForm.Stages"/> this is; null for the first.</summary>
    public string? Stage { get; init; }

    /// <summary>The stages it went through before, oldest first.</summary>
    public IReadOnlyList<EarlierStage> Earlier { get; init => field = value ?? []; } = [];

    /// <summary>Claims of other partners that stand against it, found by the host.</summary>
    public IReadOnlyList<CompetingClaim> Competing { get; init => field = value ?? []; } = [];

    /// <summary>The period it is about, in the form of <see cref="ClaimForm.Period"/>.</summary>
    public string? Period { get; init; }

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
        FrozenDictionary<string, FactValue>.Empty;
}

/// <summary>The end customer of a deal.</summary>
public sealed record Customer
{
    /// <summary>Name of the company.</summary>
    public string? Name { get; init; }

    /// <summary>Its number in the register of companies of <see cref="Country"/>.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>Its internet domain, lower case.</summary>
    public string? Domain { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, upper case.</summary>
    public string? Country { get; init; }

    /// <summary>
    /// True when it has not bought from the vendor before: the host's finding, not the partner's word; null when nobody knows.
    /// </summary>
    public bool? IsNew { get; init; }
}

/// <summary>A stage that a claim went through before.</summary>
public sealed record EarlierStage
{
    /// <summary>Id of the stage.</summary>
    public required string Stage { get; init; }

    /// <summary>The day it was ruled on.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What came of it.</summary>
    public required ClaimOutcome Ruling { get; init; }

    /// <summary>Amount granted, in the claim's currency; null when there was none.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Last day on which what was granted held; null when it had no end.</summary>
    public DateOnly? ValidUntil { get; init; }
}

/// <summary>A claim of another partner that stands against one.</summary>
public sealed record CompetingClaim
{
    /// <summary>Pseudonymous id of the other partner; never shown to the one who asks.</summary>
    public required string Partner { get; init; }

    /// <summary>The day it was granted.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Last day on which it protects; null when it has no end.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>True when it protects on the day.</summary>
    public bool HoldsOn(DateOnly day) => On <= day && (ValidUntil is null || day <= ValidUntil);
}
