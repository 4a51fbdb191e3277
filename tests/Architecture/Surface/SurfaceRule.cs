using System.Text.RegularExpressions;
using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Surface;

/// <summary>
/// What a module shows: its <c>XxxModule</c> class, what its Contracts folder declares, the commands it adds to the command
/// line, and its Razor components, which the framework wants public, with the types of their parameters. Everything else is internal, and no class is open to inheritance without an heir.
/// </summary>
internal static partial class SurfaceRule
{
    /// <summary>Contracts, kits and the document engine are no subjects but what subjects are made with: what they show is what they are for.</summary>
    public static bool IsSubject(string module) => module is not ("Contracts" or "Questionnaires") && !module.StartsWith("Kits/", StringComparison.Ordinal);

    public static IEnumerable<string> CheckPublic(string module, AssemblyShape assembly)
    {
        var shown = Declared($"modules/{module}/Contracts/")
            .Concat(Components($"modules/{module}/"))
            .Concat(ParameterTypes($"modules/{module}/"))
            .Concat(Declared($"modules/{module}/CommandLine/").Where(name => name.EndsWith("Command", StringComparison.Ordinal)))
            .Append(module + "Module").ToHashSet(StringComparer.Ordinal);
        return assembly.Types
            .Where(type => type.IsPublic && !type.IsGenerated && !shown.Contains(type.SimpleName) && type.SimpleName != "_Imports")
            .Select(type => $"{assembly.Name}: {type.FullName} is public outside the module's Contracts folder");
    }

    public static IEnumerable<string> CheckSealed(AssemblyShape assembly)
    {
        var inherited = assembly.Types.Select(type => type.BaseType).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return assembly.Types
            .Where(type => type.IsOpenClass && !type.IsGenerated && !inherited.Contains(type.FullName) && !IsComponent(type) && type.FullName != "Program")
            .Select(type => $"{assembly.Name}: {type.FullName} is not sealed");
    }

    public static IEnumerable<string> CheckAsyncVoid(AssemblyShape assembly) =>
        from type in assembly.Types
        from method in type.AsyncVoids
        select $"{assembly.Name}: {type.FullName}.{method} is async void";

    private static bool IsComponent(TypeShape type) =>
        type.SimpleName == "_Imports" || type.BaseType is "Microsoft.AspNetCore.Components.ComponentBase" or "Microsoft.AspNetCore.Components.LayoutComponentBase"
        || Repository.Files.Any(file => file.Path.EndsWith($"/{type.SimpleName}.razor", StringComparison.Ordinal));

    private static IEnumerable<string> Components(string folder) =>
        Repository.Under(folder, ".razor").Select(file => Path.GetFileNameWithoutExtension(file.Path));

    /// <summary>A component is public, so the types of its parameters have to be.</summary>
    private static IEnumerable<string> ParameterTypes(string folder) =>
        Repository.Under(folder, ".razor").SelectMany(file => Parameter.Matches(file.Text)).SelectMany(match => match.Groups["type"].Value.Split('<', '>', ',', '?', ' '));

    private static IEnumerable<string> Declared(string folder) =>
        Repository.Under(folder, ".cs").SelectMany(file => PublicType.Matches(file.Text)).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^\s*public\s+(?:(?:sealed|static|abstract|readonly|partial)\s+)*(?:record\s+struct|record|class|struct|interface|enum)\s+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex PublicType { get; }

    [GeneratedRegex(@"\[Parameter[^\]]*\]\s*public\s+(?:required\s+)?(?<type>[^{=\n]+?)\s+\w+\s*\{", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Parameter { get; }
}
