namespace PartnerHub.Programs;

/// <summary>The rulebooks that programs are made from, beside the packages. A host without a store of them has none.</summary>
public interface IPublishedRulebooks
{
    /// <summary>By program, those of each in the order published.</summary>
    ValueTask<IReadOnlyDictionary<string, IReadOnlyList<PublishedRulebook>>> ListAsync();
}

/// <summary>A rulebook made from a definition. It never changes.</summary>
public sealed record PublishedRulebook
{
    public required string Program { get; init; }

    /// <summary>From 1, in the order published.</summary>
    public required long Number { get; init; }

    /// <summary>Id of the package that runs it.</summary>
    public required string Plugin { get; init; }

    /// <summary>JSON, in the plugin's own language.</summary>
    public required string Definition { get; init; }

    /// <summary>First day it answers for; of two with the same day the later published does.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string PublishedBy { get; init; }
}
