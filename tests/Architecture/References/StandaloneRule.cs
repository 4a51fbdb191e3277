using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.References;

/// <summary>What loads and asks programs needs neither the web nor a database: a command that only asks one loads it alone.</summary>
internal static class StandaloneRule
{
    private static readonly string[] Banned =
        ["Microsoft.AspNetCore", "Dapper", "Microsoft.Data", "System.Data", "Npgsql", "Quartz", "PartnerHub.Kits.Data", "PartnerHub.Kits.Scheduling", "PartnerHub.Kits.Ui", "PartnerHub.Kits.Web"];

    public static IReadOnlyList<string> Modules { get; } = ["Programs", "Kits/Language", "Kits/CommandLine"];

    public static IEnumerable<string> Check(AssemblyShape assembly) => assembly.References
        .Where(name => Banned.Any(banned => name == banned || name.StartsWith(banned + ".", StringComparison.Ordinal)))
        .Select(name => $"{assembly.Name} references {name}");

    public static IEnumerable<string> Check(ProjectFile project) =>
    [
        .. project.Frameworks.Select(framework => $"{project.Path} asks for the framework {framework}"),
        .. project.Sdk == "Microsoft.NET.Sdk" ? Array.Empty<string>() : [$"{project.Path} is made by {project.Sdk}"],
    ];
}
