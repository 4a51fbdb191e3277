namespace PartnerHub.Kits.Web;

/// <summary>A list that may go on.</summary>
public sealed record Page<T>
{
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>What to give as <c>after</c> for the items that follow; null at the end.</summary>
    public required string? Next { get; init; }

    /// <param name="read">The items, and one more if there is one.</param>
    /// <param name="limit">How many the page has at most.</param>
    /// <param name="key">What a page goes on after.</param>
    public static Page<T> Of(IReadOnlyList<T> read, int limit, Func<T, string> key) => read.Count > limit
        ? new() { Items = [.. read.Take(limit)], Next = key(read[limit - 1]) }
        : new() { Items = read, Next = null };
}

/// <summary>A whole list.</summary>
public sealed record Listing<T>
{
    public required IReadOnlyList<T> Items { get; init; }
}
