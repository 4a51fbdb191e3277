using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Purity;

/// <summary>A module that only computes: it refers to the contracts alone, and can reach neither web, database nor other modules, no file and no clock.</summary>
internal static class PurityRule
{
    /// <summary>The modules that are held to it.</summary>
    public static readonly IReadOnlyList<string> Pure = ["Questionnaires"];

    private static readonly string[] Assemblies =
        ["MediatR", "Dapper", "Npgsql", "Microsoft.AspNetCore", "Microsoft.Data", "Microsoft.Extensions", "System.Data", "System.Net", "System.Diagnostics.Process"];

    private static readonly string[] Uses =
    [
        "System.IO.File.", "System.IO.Directory.", "System.Threading.Thread.", "System.Threading.Tasks.Task.", "System.TimeProvider", "System.Random",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Environment.GetEnvironmentVariable",
    ];

    public static IEnumerable<string> CheckReferences(ProjectFile project) =>
        project.References.Where(reference => reference.Folder != "modules/Contracts").Select(reference => $"{project.Path} refers to {reference.Folder}")
            .Concat(project.Frameworks.Select(framework => $"{project.Path} refers to {framework}"));

    public static IEnumerable<string> Check(AssemblyShape module) =>
    [
        .. module.References.Where(IsImpure).Select(name => $"{module.Name} references {name}"),
        .. module.Uses.Where(use => Uses.Any(impure => use.Name.StartsWith(impure, StringComparison.Ordinal))).Select(use => $"{module.Name} uses {use.Name}").Distinct(),
    ];

    private static bool IsImpure(string name) =>
        (name.StartsWith("PartnerHub.", StringComparison.Ordinal) && name != "PartnerHub.Contracts")
        || Assemblies.Any(impure => name == impure || name.StartsWith(impure + ".", StringComparison.Ordinal));
}
