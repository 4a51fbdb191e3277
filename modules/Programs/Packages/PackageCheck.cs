using System.Reflection;
using System.Security.Cryptography;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Packages;

/// <summary>Compares a package with its manifest: identity, contract range, and every file by its hash.</summary>
internal static class PackageCheck
{
    /// <summary>Minor versions of the contracts only add: the host's own version is that of its file.</summary>
    public static Version HostContracts { get; } = Version.Parse(
        SharedAssemblies.Contracts.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version);

    public static LocalizedText? Check(Package package) =>
        CheckIdentity(package) ?? CheckContracts(package.Manifest) ?? CheckPacked(package.Manifest) ?? CheckFiles(package);

    private static LocalizedText? CheckIdentity(Package package)
    {
        var (location, manifest) = (package.Location, package.Manifest);
        if (manifest.Id != location.Id)
        {
            return RefusalText.ManifestDisagrees("id", manifest.Id, location.Id);
        }

        if (manifest.Version != location.Version)
        {
            return RefusalText.ManifestDisagrees("version", manifest.Version, location.Version);
        }

        return manifest.Files.ContainsKey(manifest.Entry) ? null : RefusalText.MissingFile(manifest.Entry);
    }

    private static LocalizedText? CheckContracts(ProgramManifest manifest)
    {
        if (!Version.TryParse(manifest.Contracts, out var least))
        {
            return RefusalText.UnreadableManifest("$.contracts");
        }

        if (!Version.TryParse(manifest.ContractsBelow, out var below))
        {
            return RefusalText.UnreadableManifest("$.contractsBelow");
        }

        return HostContracts >= least && HostContracts < below
            ? null
            : RefusalText.WrongContracts(manifest.Contracts, manifest.ContractsBelow, HostContracts.ToString(2));
    }

    private static LocalizedText? CheckPacked(ProgramManifest manifest) =>
        manifest.Packed.Length == SHA256.HashSizeInBytes * 2 && manifest.Packed.All(char.IsAsciiHexDigit) ? null : RefusalText.UnreadableManifest("$.packed");

    private static LocalizedText? CheckFiles(Package package)
    {
        var files = Directory.EnumerateFiles(package.Location.Directory, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(package.Location.Directory, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => file != PackageLocation.ManifestName)
            .ToHashSet(StringComparer.Ordinal);
        if (files.Order(StringComparer.Ordinal).FirstOrDefault(SharedAssemblies.HasFile) is { } shared)
        {
            return RefusalText.SharedAssembly(shared);
        }

        if (package.Manifest.Files.Keys.FirstOrDefault(file => !files.Contains(file)) is { } missing)
        {
            return RefusalText.MissingFile(missing);
        }

        if (files.FirstOrDefault(file => !package.Manifest.Files.ContainsKey(file)) is { } unlisted)
        {
            return RefusalText.UnlistedFile(unlisted);
        }

        return files.FirstOrDefault(file => package.ReadVerified(package.PathOf(file)) is null) is { } changed
            ? RefusalText.ChangedFile(changed)
            : null;
    }
}
