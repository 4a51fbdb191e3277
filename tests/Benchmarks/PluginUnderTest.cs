using System.Reflection;
using System.Runtime.Loader;
using PartnerHub.Contracts;

namespace PartnerHub.Benchmarks;

/// <summary>A plugin loaded as the host loads it, in a collectible context of its own, and called without the host.</summary>
internal sealed class PluginUnderTest : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver _resolver;

    private PluginUnderTest(string entry)
        : base(Path.GetFileNameWithoutExtension(entry), isCollectible: true) => _resolver = new(entry);

    public static IPartnerProgram Load(string id)
    {
        var package = Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "plugins", id)).Single();
        var entry = Directory.GetFiles(package, "PartnerHub.Plugins.*.dll").Single();
        var assembly = new PluginUnderTest(entry).LoadFromAssemblyPath(entry);
        var factory = (IProgramFactory)Activator.CreateInstance(assembly.GetExportedTypes().Single(typeof(IProgramFactory).IsAssignableFrom))!;
        return factory.Create(new() { Version = Path.GetFileName(package), Json = File.ReadAllBytes(Path.Combine(package, "settings.json")) });
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name != typeof(IPartnerProgram).Assembly.GetName().Name && _resolver.ResolveAssemblyToPath(assemblyName) is { } path
            ? LoadFromAssemblyPath(path)
            : null;
}
