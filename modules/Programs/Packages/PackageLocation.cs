namespace PartnerHub.Programs.Packages;

/// <summary>Where a package lies: <c>plugins/&lt;id&gt;/&lt;version&gt;/</c>.</summary>
internal sealed record PackageLocation(string Id, string Version, string Directory)
{
    public const string ManifestName = "program.json";

    public const string SettingsName = "settings.json";

    /// <summary>The program it is loaded as: its own, unless it runs the definition of another.</summary>
    public string Program { get; init; } = Id;

    public string Name => $"{Id} {Version}";

    /// <summary>The packages under a folder, one per id: that of the highest version.</summary>
    public static IReadOnlyList<PackageLocation> Scan(string root) =>
        !System.IO.Directory.Exists(root) ? [] : [.. System.IO.Directory.EnumerateDirectories(root)
            .Where(HoldsFiles)
            .Order(StringComparer.Ordinal)
            .Select(Highest)];

    /// <summary>One version of a package; null when it is not there. Names are compared, never made into paths.</summary>
    public static PackageLocation? Find(string root, string id, string version) =>
        !System.IO.Directory.Exists(root) ? null : System.IO.Directory.EnumerateDirectories(root)
            .Where(directory => Path.GetFileName(directory) == id)
            .SelectMany(System.IO.Directory.EnumerateDirectories)
            .Where(directory => Path.GetFileName(directory) == version && HoldsFiles(directory))
            .Select(directory => new PackageLocation(id, version, directory))
            .FirstOrDefault();

    /// <summary>The versions of a package that lie beside one and are older, the newest first.</summary>
    public IEnumerable<PackageLocation> Older() => Version.Length == 0 ? [] : Versions(Path.GetDirectoryName(Directory)!)
        .Where(package => PackageVersions.Compare(package.Version, Version) < 0)
        .OrderByDescending(package => package.Version, PackageVersions.Order);

    private static PackageLocation Highest(string directory) =>
        Versions(directory).MaxBy(package => package.Version, PackageVersions.Order) ?? new PackageLocation(Path.GetFileName(directory), "", directory);

    private static IEnumerable<PackageLocation> Versions(string directory) => System.IO.Directory.EnumerateDirectories(directory)
        .Where(HoldsFiles)
        .Select(version => new PackageLocation(Path.GetFileName(directory), Path.GetFileName(version), version));

    // A build that drops a package clears its files and leaves its folders.
    private static bool HoldsFiles(string directory) =>
        System.IO.Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Any();
}
