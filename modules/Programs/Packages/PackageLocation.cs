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

    private static PackageLocation Highest(string directory)
    {
        var id = Path.GetFileName(directory);
        return System.IO.Directory.EnumerateDirectories(directory)
            .Where(HoldsFiles)
            .Select(version => new PackageLocation(id, Path.GetFileName(version), version))
            .MaxBy(package => System.Version.TryParse(package.Version, out var version) ? version : new Version(0, 0))
            ?? new PackageLocation(id, "", directory);
    }

    // A build that drops a package clears its files and leaves its folders.
    private static bool HoldsFiles(string directory) =>
        System.IO.Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Any();
}
