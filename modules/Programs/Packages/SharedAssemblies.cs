using System.Collections.Frozen;
using System.Reflection;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Packages;

/// <summary>
/// What a plugin gets from the host rather than from its package: the assemblies listed here, by simple name, and the
/// .NET runtime's own. Nothing else of the host is visible to it.
/// </summary>
internal static class SharedAssemblies
{
    private static readonly FrozenDictionary<string, Assembly> ByName = new[] { Contracts }
        .ToFrozenDictionary(assembly => assembly.GetName().Name!, StringComparer.OrdinalIgnoreCase);

    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static IReadOnlyCollection<Assembly> All => ByName.Values;

    public static Assembly Contracts => typeof(IPartnerProgram).Assembly;

    public static Assembly? Find(string? name) => name is null ? null : ByName.GetValueOrDefault(name);

    public static bool HasFile(string file) =>
        string.Equals(Path.GetExtension(file), ".dll", StringComparison.OrdinalIgnoreCase) && Find(Path.GetFileNameWithoutExtension(file)) is not null;

    public static bool IsFramework(string? name) => name is not null && File.Exists(Path.Combine(Framework, name + ".dll"));
}
