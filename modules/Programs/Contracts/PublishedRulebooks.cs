using PartnerHub.Contracts;

namespace PartnerHub.Programs;

/// <summary>The versions of each program's rulebook that were kept. A host without a store of them has none: its packages answer for every day.</summary>
public interface IPublishedRulebooks
{
    /// <summary>By program, those of each by first day, and of one day in the order published.</summary>
    ValueTask<IReadOnlyDictionary<string, IReadOnlyList<PublishedRulebook>>> ListAsync();

    /// <summary>Which day it is for a program.</summary>
    DateOnly Today(string program);
}

/// <summary>Keeps what answers on this host before anyone is judged by it, within the unit of work of whoever asks first.</summary>
public interface IRulebookKeeper
{
    /// <summary>Keeps what a package makes of a program as its newest version, from the program's today on; does nothing where it is kept.</summary>
    /// <returns>Why the versions before go on answering instead; null when they do not.</returns>
    ValueTask<LocalizedText?> KeepAsync(InstalledPackage installed, CancellationToken cancellation);
}

/// <summary>The newest package of a program that this host can load.</summary>
/// <param name="Program">The program; another than the package's own when the package runs its definition.</param>
/// <param name="Rulebook">What the package is as a program of its own.</param>
/// <param name="MayBeRebuilt">True where other bytes may take the place of those of the same version, as in development.</param>
/// <param name="IsFallback">True when a newer package lies beside it, which was refused.</param>
public readonly record struct InstalledPackage(string Program, Rulebook Rulebook, bool MayBeRebuilt, bool IsFallback)
{
    public bool RunsDefinition => Program != Rulebook.Program;
}

/// <summary>A version of a program's rulebook: a package and the settings it was made with, or the definition it runs. It never changes.</summary>
public sealed record PublishedRulebook
{
    public required string Program { get; init; }

    /// <summary>From 1, in the order published.</summary>
    public required long Number { get; init; }

    /// <summary>Id of the package that runs it: the program's own when it is a package of its own.</summary>
    public required string Plugin { get; init; }

    /// <summary>Version of the package; null for one of before packages were kept, which whatever package is installed runs.</summary>
    public string? PluginVersion { get; init; }

    /// <summary>SHA-256 of what was packed of the package; null together with its version.</summary>
    public string? Packed { get; init; }

    /// <summary>What every ruling made by it is kept with; null together with the package's version.</summary>
    public string? Version { get; init; }

    /// <summary>JSON: the settings, or the definition in the plugin's own language.</summary>
    public required string Definition { get; init; }

    /// <summary>First day it answers for; of two with the same day the later published does.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string PublishedBy { get; init; }
}
