namespace PartnerHub.Access.SignOn;

/// <summary>What a provider's answer came to, for the endpoint that the browser came back to.</summary>
internal sealed record SignOnResult
{
    public SignOnProblem? Problem { get; init; }

    public ProviderIdentity? Identity { get; init; }

    /// <summary>What the browser left with.</summary>
    public SignOnWish Wish { get; init; } = new();
}

/// <summary>What a sign-on is begun for; the browser carries it to the provider and back, sealed.</summary>
internal sealed record SignOnWish
{
    public string? To { get; init; }

    public string? Invitation { get; init; }

    public string? Link { get; init; }
}

/// <summary>Where a page leads on to, outside of the hub.</summary>
internal sealed record Leaving(string Address);
