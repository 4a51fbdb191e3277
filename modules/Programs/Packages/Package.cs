using System.Security.Cryptography;
using System.Text.Json;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Packages;

/// <summary>A package with its manifest read.</summary>
internal sealed class Package
{
    private Package(PackageLocation location, ProgramManifest manifest) => (Location, Manifest) = (location, manifest);

    public PackageLocation Location { get; }

    public ProgramManifest Manifest { get; }

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
            var manifest = JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestContext.Default.ProgramManifest);
            if (manifest is null)
            {
                return RefusalText.UnreadableManifest("$");
            }

            package = new Package(location, manifest);
            return null;
        }
        catch (JsonException error)
        {
            return RefusalText.UnreadableManifest(error.Path ?? "$");
        }
    }

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
