namespace PartnerHub.Architecture.Tests.Reading;

/// <summary>The compiled assemblies of the repository, by what they are.</summary>
internal static class Assemblies
{
    public static IReadOnlyDictionary<string, AssemblyShape> Modules { get; } =
        Repository.Modules.ToDictionary(name => name, name => AssemblyShape.Read(Repository.AssemblyOf(name)), StringComparer.Ordinal);

    public static IReadOnlyList<AssemblyShape> Plugins { get; } =
        [.. Repository.Plugins.Select(name => AssemblyShape.Read("PartnerHub.Plugins." + name))];

    public static AssemblyShape Toolkit { get; } = AssemblyShape.Read("PartnerHub.Toolkit");

    public static AssemblyShape Host { get; } = AssemblyShape.Read("partnerhub");

    public static AssemblyShape Bad { get; } = AssemblyShape.Read("PartnerHub.Bad");

    public static IEnumerable<AssemblyShape> Shipped => [.. Modules.Values, .. Plugins, Toolkit, Host];
}
