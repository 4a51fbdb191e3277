namespace PartnerHub.Api;

/// <summary>A list that may go on.</summary>
public sealed record Page<T>
{
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>What to give as <c>after</c> for the items that follow; null at the end.</summary>
    public required string? Next { get; init; }
}

/// <summary>A whole list.</summary>
public sealed record Listing<T>
{
    public required IReadOnlyList<T> Items { get; init; }
}
