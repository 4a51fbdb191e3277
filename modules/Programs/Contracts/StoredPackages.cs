using PartnerHub.Programs.Packages;

namespace PartnerHub.Programs;

/// <summary>The packages that a host keeps, each in a folder named by its hash: code is loaded from nowhere else.</summary>
public sealed class StoredPackages
{
    private readonly PackageStore _store;

    internal StoredPackages(PackageStore store) => _store = store;

    public IReadOnlyList<StoredPackage> List() => [.. _store.All()
        .Select(package => new StoredPackage(package.Location.Directory, package.Manifest.Id, package.Manifest.Version) { IsWhole = package.IsWhole() })
        .OrderBy(package => package.Id, StringComparer.Ordinal).ThenBy(package => package.Version, PackageVersions.Order)];

    /// <summary>Keeps a copy of a package that lies in a folder; false when it is none, or not what its manifest says.</summary>
    public bool Take(string folder) => Package.Open(new PackageLocation("", "", folder), out var package) is null && _store.Keep(package!) is not null;
}

public sealed record StoredPackage(string Folder, string Id, string Version)
{
    /// <summary>True when its files are those that its manifest names.</summary>
    public bool IsWhole { get; init; }
}
