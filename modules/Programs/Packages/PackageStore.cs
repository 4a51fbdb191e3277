using System.Security.Cryptography;

namespace PartnerHub.Programs.Packages;

/// <summary>
/// Copies of packages, each in a folder named by the hash of its manifest, which names the hash of every file. They are made
/// of the bytes that were verified and are read-only; code is loaded from here and from nowhere else.
/// </summary>
internal sealed class PackageStore : IDisposable
{
    private const UnixFileMode ReadOnlyFolder = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
    private const UnixFileMode WritableFolder = ReadOnlyFolder | UnixFileMode.UserWrite;

    private readonly Lazy<string> _root;
    private readonly string? _given;

    /// <param name="root">The folder; null for a temporary one that is removed at the end.</param>
    public PackageStore(string? root)
    {
        _given = root;
        _root = new(() => root is null
            ? Directory.CreateTempSubdirectory("partnerhub-packages-").FullName
            : Directory.CreateDirectory(root).FullName);
    }

    /// <summary>The copy of a package, made unless it is there as it was made.</summary>
    /// <returns>Null when a file of the package is not the one its manifest names.</returns>
    public Package? Keep(Package package)
    {
        var kept = package.In(Path.Combine(_root.Value, package.Hash));
        if (kept.IsWhole())
        {
            return kept;
        }

        var making = Path.Combine(_root.Value, $".{Guid.NewGuid():N}");
        try
        {
            return Copy(package, making) ? Settle(kept, making) : null;
        }
        finally
        {
            Remove(making);
        }
    }

    /// <summary>True when the same version was kept before with other packed bytes, and this package was not.</summary>
    public bool HoldsOther(Package package) =>
        !Directory.Exists(Path.Combine(_root.Value, package.Hash))
        && Of(package.Manifest.Id, package.Manifest.Version).Any(kept => !SamePacked(kept.Manifest, package.Manifest.Packed));

    /// <summary>Where a package of these packed bytes is kept; null when none is.</summary>
    public PackageLocation? Find(string id, string version, string packed) =>
        Of(id, version).FirstOrDefault(kept => SamePacked(kept.Manifest, packed))?.Location;

    /// <summary>All that are kept and have a manifest.</summary>
    public IEnumerable<Package> All() => All("", "");

    private IEnumerable<Package> Of(string id, string version) =>
        All(id, version).Where(package => package.Manifest.Id == id && package.Manifest.Version == version);

    private IEnumerable<Package> All(string id, string version) => !_root.IsValueCreated && !Directory.Exists(_given) ? [] : new DirectoryInfo(_root.Value).EnumerateDirectories()
        .Where(folder => folder.Name.Length == SHA256.HashSizeInBytes * 2)
        .Select(folder => Package.Open(new PackageLocation(id, version, folder.FullName), out var package) is null ? package : null)
        .OfType<Package>();

    private static bool SamePacked(ProgramManifest manifest, string packed) => string.Equals(manifest.Packed, packed, StringComparison.OrdinalIgnoreCase);

    public void Dispose()
    {
        if (_given is null && _root.IsValueCreated)
        {
            Remove(_root.Value);
        }
    }

    private static bool Copy(Package package, string folder)
    {
        foreach (var file in package.Manifest.Files.Keys)
        {
            if (package.ReadVerified(package.PathOf(file)) is not { } bytes)
            {
                return false;
            }

            Write(Path.Combine(folder, file), bytes);
        }

        Write(Path.Combine(folder, PackageLocation.ManifestName), package.ManifestBytes);
        return true;
    }

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        File.SetAttributes(path, FileAttributes.ReadOnly);
    }

    // Another host may have made the same copy meanwhile; one that was changed gives way.
    private static Package? Settle(Package kept, string making)
    {
        var folder = kept.Location.Directory;
        if (Directory.Exists(folder) && !kept.IsWhole())
        {
            Remove(folder);
        }

        try
        {
            Directory.Move(making, folder);
            SetMode(folder, ReadOnlyFolder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
        }

        return kept.IsWhole() ? kept : null;
    }

    private static void Remove(string folder)
    {
        try
        {
            if (!Directory.Exists(folder))
            {
                return;
            }

            SetMode(folder, WritableFolder);
            foreach (var inner in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories))
            {
                SetMode(inner, WritableFolder);
            }

            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                File.SetAttributes(file, FileAttributes.Normal);
            }

            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Loaded code can't be removed everywhere; what is left over is told apart by its name.
        }
    }

    private static void SetMode(string folder, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, mode);
        }
    }
}
