using System.Reflection;
using System.Runtime.Loader;
using McMaster.NETCore.Plugins;

namespace PartnerHub.Programs.Packages;

/// <summary>A package's code in a context of its own: the contracts are the host's, all else its own or the runtime's.</summary>
internal sealed class PluginCode
{
    private readonly PluginLoader _loader;

    private PluginCode(Package kept, PluginLoader loader, Assembly entry) => (Package, _loader, Entry) = (kept, loader, entry);

    /// <summary>The copy that it was loaded from.</summary>
    public Package Package { get; }

    public Assembly Entry { get; }

    /// <param name="kept">A copy in the store.</param>
    /// <param name="lifetime">How long it stays.</param>
    public static PluginCode Load(Package kept, LoadLifetime lifetime)
    {
        try
        {
            return Load(kept, lifetime, inMemory: false);
        }
        catch (Exception error) when (error is FileLoadException or BadImageFormatException)
        {
            // From a folder that nothing may be executed in.
            return Load(kept, lifetime, inMemory: true);
        }
    }

    /// <summary>Lets it go once nobody uses it any more, if it is one that can go.</summary>
    public void LetGo() => _loader.Dispose();

    private static PluginCode Load(Package kept, LoadLifetime lifetime, bool inMemory)
    {
        var loader = PluginLoader.CreateFromAssemblyFile(kept.EntryPath, config =>
        {
            foreach (var shared in SharedAssemblies.All)
            {
                config.SharedAssemblies.Add(shared.GetName());
            }

            config.DefaultContext = AssemblyLoadContext.GetLoadContext(SharedAssemblies.Contracts)!;
            config.IsLazyLoaded = true;
            config.IsUnloadable = lifetime is LoadLifetime.Temporary;
            config.LoadInMemory = inMemory;
        });
        return new(kept, loader, loader.LoadDefaultAssembly());
    }
}
