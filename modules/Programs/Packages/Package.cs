using System.Security.Cryptography;
using System.Text.Json;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Packages;

/// <summary>A package with its manifest read.</summary>
internal sealed class Package
{
    private Package(PackageLocation location, ProgramManifest manifest, byte[] bytes) => (Location, Manifest, ManifestBytes) = (location, manifest, bytes);

    public PackageLocation Location { get; }

    public ProgramManifest Manifest { get; }

    /// <summary>The manifest as it lies there.</summary>
    public byte[] ManifestBytes { get; }

    /// <summary>Of the manifest, which names the hash of every file: it tells the package as it lies there from any other.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(ManifestBytes));

    public string EntryPath => PathOf(Manifest.Entry);

    public string PathOf(string file) => Path.Combine(Location.Directory, file);

    /// <summary>Reads the manifest; the refusal says what is wrong with it.</summary>
    public static LocalizedText? Open(PackageLocation location, out Package? package)
    {
        package = null;
        var path = Path.Combine(location.Directory, PackageLocation.ManifestName);
        if (!File.Exists(path))
        {
            return RefusalText.NoManifest;
        }

        try
        {
            var bytes = File.ReadAllBytes(path);
            var manifest = JsonSerializer.Deserialize(bytes, ManifestContext.Default.ProgramManifest);
            if (manifest is null)
            {
                return RefusalText.UnreadableManifest("$");
            }

            package = new Package(location, manifest, bytes);
            return null;
        }
        catch (JsonException error)
        {
            return RefusalText.UnreadableManifest(error.Path ?? "$");
        }
    }

    /// <summary>True for an assembly beside the entry, or for one of a platform, which lies under <c>runtimes</c>.</summary>
    public bool HoldsAssembly(string name) =>
        Manifest.Files.ContainsKey(name + ".dll")
        || Manifest.Files.Keys.Any(file => file.StartsWith("runtimes/", StringComparison.Ordinal) && file.EndsWith($"/{name}.dll", StringComparison.OrdinalIgnoreCase));

    /// <summary>The same package where it lies in another folder.</summary>
    public Package In(string directory) => new(Location with { Directory = directory }, Manifest, ManifestBytes);

    /// <summary>True when its folder holds what the manifest names, and nothing else.</summary>
    public bool IsWhole() =>
        Directory.Exists(Location.Directory)
        && File.Exists(PathOf(PackageLocation.ManifestName)) && ManifestBytes.AsSpan().SequenceEqual(File.ReadAllBytes(PathOf(PackageLocation.ManifestName)))
        && Directory.EnumerateFiles(Location.Directory, "*", SearchOption.AllDirectories).Count() == Manifest.Files.Count + 1
        && Manifest.Files.Keys.All(file => ReadVerified(PathOf(file)) is not null);

    /// <summary>The bytes of a file, which are those the manifest names; null when they are not, or the file is not listed.</summary>
    public byte[]? ReadVerified(string path)
    {
        var file = Path.GetRelativePath(Location.Directory, path).Replace(Path.DirectorySeparatorChar, '/');
        if (!Manifest.Files.TryGetValue(file, out var hash) || !File.Exists(path))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        return string.Equals(Convert.ToHexString(SHA256.HashData(bytes)), hash, StringComparison.OrdinalIgnoreCase) ? bytes : null;
    }
}
