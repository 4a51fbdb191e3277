using PartnerHub.Contracts;
using PartnerHub.Programs.Calls;
using PartnerHub.Programs.Packages;

namespace PartnerHub.Programs.Catalog;

internal sealed record CatalogEntry(LoadedPackage Package, LiveProgram? Live)
{
    /// <summary>The version of the rulebook that it is; null where none is kept.</summary>
    public PublishedRulebook? Published { get; init; }

    /// <summary>A newer package beside this one, which was refused.</summary>
    public LoadedPackage? Newer { get; init; }

    /// <summary>What keeps a newer package from answering; null when nothing does.</summary>
    public LocalizedText? Notice { get; init; }

    /// <summary>Why no host asks it anything until it is retried; null when it may be asked.</summary>
    public LocalizedText? SetAside { get; init; }

    public bool Serves => SetAside is null && Live is { Quarantine: null };

    /// <summary>Why what is installed does not answer, while a version that was kept does; null when that is as it should be.</summary>
    public LocalizedText? WhyNot(PublishedRulebook serving)
    {
        if (serving.PluginVersion is not { } version)
        {
            return null;
        }

        var installed = Package.Location.Version;
        return (Live is null ? Package : Newer) is { Refusal: { } refusal } refused ? RefusalText.NewerRefused(refused.Location.Version, version, refusal)
            : PackageVersions.Compare(installed, version) < 0 ? RefusalText.OlderInstalled(installed, version)
            : installed == version && Package.Rulebook!.Packed != serving.Packed ? RefusalText.NewerRefused(installed, version, RefusalText.OtherBytes(installed))
            : null;
    }

    public HostedProgram ToHosted()
    {
        var reason = Package.Refusal ?? SetAside ?? Live!.Quarantine;
        return new()
        {
            Id = Package.Location.Program,
            Version = Package.Location.Version,
            Edition = Published is { } rulebook ? new(rulebook.Number, rulebook.Plugin, rulebook.EffectiveFrom) : null,
            RulebookVersion = Package.Rulebook?.Version,
            State = Live is null ? ProgramState.Refused : reason is null ? ProgramState.Serving : ProgramState.Quarantined,
            Reason = reason,
            Notice = Notice,
            RefusedSetting = Package.RefusedSetting,
            Description = Package.Description,
        };
    }
}
