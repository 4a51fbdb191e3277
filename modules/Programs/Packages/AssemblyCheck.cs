using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Packages;

/// <summary>
/// Reads the package's assemblies without loading them: their names, and that whatever they refer to is there. A member
/// of the contracts that is missing would otherwise surface at the first call that needs it.
/// </summary>
internal static class AssemblyCheck
{
    public static LocalizedText? Check(Package package) =>
        CheckEntry(package) ?? package.Manifest.Files.Keys
            .Where(file => string.Equals(Path.GetExtension(file), ".dll", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(file => CheckReferences(package, file))
            .FirstOrDefault(refusal => refusal is not null);

    private static LocalizedText? CheckEntry(Package package)
    {
        var manifest = package.Manifest;
        using var file = new PEReader(File.OpenRead(package.EntryPath));
        if (!IsAssembly(file))
        {
            return RefusalText.NotAnAssembly(manifest.Entry);
        }

        var name = file.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName();
        if (name.Name + ".dll" != manifest.Entry)
        {
            return RefusalText.ManifestDisagrees("entry", manifest.Entry, name.Name + ".dll");
        }

        var version = name.Version!.ToString(3);
        return version == manifest.Version ? null : RefusalText.ManifestDisagrees("version", manifest.Version, version);
    }

    private static LocalizedText? CheckReferences(Package package, string path)
    {
        using var file = new PEReader(File.OpenRead(package.PathOf(path)));
        if (!IsAssembly(file))
        {
            return null;
        }

        var metadata = file.GetMetadataReader();
        var definition = metadata.GetAssemblyDefinition().GetAssemblyName();
        if (SharedAssemblies.Find(definition.Name) is not null)
        {
            return RefusalText.SharedAssembly(path);
        }

        var missing = metadata.AssemblyReferences
            .Select(reference => metadata.GetAssemblyReference(reference).GetAssemblyName())
            .FirstOrDefault(reference => !IsThere(reference, package));
        if (missing is not null)
        {
            return RefusalText.MissingDependency(missing.Name!, path);
        }

        return ContractReferences.FirstMissing(metadata) is { } member ? RefusalText.NewerContract(member, path) : null;
    }

    // What is nowhere of these the loader would look for among the host's own.
    private static bool IsThere(AssemblyName reference, Package package) =>
        SharedAssemblies.Find(reference.Name) is not null || package.HoldsAssembly(reference.Name!) || SharedAssemblies.IsFramework(reference.Name);

    // A native library is a .dll too on one of the platforms.
    private static bool IsAssembly(PEReader file)
    {
        try
        {
            return file.HasMetadata && file.GetMetadataReader().IsAssembly;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
