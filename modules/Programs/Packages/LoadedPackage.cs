using System.Diagnostics.CodeAnalysis;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Packages;

/// <summary>What became of a package: a program, or the reason why there is none.</summary>
internal sealed record LoadedPackage(PackageLocation Location)
{
    public LocalizedText? Refusal { get; init; }

    public RefusedSetting? RefusedSetting { get; init; }

    public Exception? Error { get; init; }

    [MemberNotNullWhen(true, nameof(Program), nameof(Description), nameof(Code), nameof(Rulebook))]
    public bool IsLoaded => Refusal is null;

    public IPartnerProgram? Program { get; init; }

    public ProgramDescription? Description { get; init; }

    public PluginCode? Code { get; init; }

    /// <summary>True when other bytes were loaded before under the same version.</summary>
    public bool IsRebuilt { get; init; }

    /// <summary>True when its settings are the definition of a program.</summary>
    public bool TakesDefinitions { get; init; }

    /// <summary>What it was made with; null when it was refused.</summary>
    public Rulebook? Rulebook { get; init; }
}
