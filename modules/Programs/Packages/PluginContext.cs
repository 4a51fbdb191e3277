using System.Reflection;
using System.Runtime.Loader;

namespace PartnerHub.Programs.Packages;

/// <summary>The world a package's code runs in: shared assemblies first, then its own, then the runtime's; nothing else of the host.</summary>
internal sealed class PluginContext(Package package, LoadLifetime lifetime) : AssemblyLoadContext(package.Location.Name, isCollectible: lifetime is LoadLifetime.Temporary)
{
    private readonly AssemblyDependencyResolver _resolver = new(package.EntryPath);

    /// <summary>Lets it go once nobody uses it any more, if it is one that can go.</summary>
    public void LetGo()
    {
        if (IsCollectible)
        {
            Unload();
        }
    }

    public Assembly LoadEntry() => LoadVerified(package.EntryPath);

    public string? Locate(AssemblyName name) => _resolver.ResolveAssemblyToPath(name);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (SharedAssemblies.Find(assemblyName.Name) is { } shared)
        {
            return shared;
        }

        if (Locate(assemblyName) is { } path)
        {
            return LoadVerified(path);
        }

        return SharedAssemblies.IsFramework(assemblyName.Name)
            ? null
            : throw new FileNotFoundException($"The package does not hold {assemblyName.Name}.", assemblyName.Name);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is not { } path ? 0
        : package.ReadVerified(path) is not null ? LoadUnmanagedDllFromPath(path)
        : throw new FileLoadException("The file is not the one that was packaged.", path);

    // From the very bytes that were verified: a file that changes afterwards can not slip in, and none stays locked.
    private Assembly LoadVerified(string path)
    {
        var bytes = package.ReadVerified(path) ?? throw new FileLoadException("The file is not the one that was packaged.", path);
        return IsCollectible ? FromMemory(bytes) : VerifiedCopy.TryLoad(bytes, Path.GetFileName(path), LoadFromAssemblyPath) ?? FromMemory(bytes);
    }

    private Assembly FromMemory(byte[] bytes) => LoadFromStream(new MemoryStream(bytes));
}
