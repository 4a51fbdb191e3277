using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.References;

/// <summary>Which project may refer to which. A new arrow between modules is a decision, taken here.</summary>
internal static class ReferenceRule
{
    private static readonly Dictionary<string, string[]> Modules = new(StringComparer.Ordinal)
    {
        ["Contracts"] = [],
        ["Api"] = ["Contracts", "Dispatch"],
        ["Data"] = ["Data/StandIn"],
        ["Dispatch"] = ["Contracts", "Data"],
        ["Screens"] = ["Contracts"],
        ["Programs"] = ["Api", "Contracts", "Data", "Dispatch", "Screens"],
        ["Partners"] = ["Api", "Contracts", "Data", "Dispatch", "Programs", "Screens"],
        ["Eligibility"] = ["Api", "Contracts", "Data", "Dispatch", "Journal", "Partners", "Programs", "Screens"],
        ["Benefits"] = ["Api", "Contracts", "Dispatch", "Eligibility", "Partners", "Programs", "Screens"],
        ["Sanctions"] = ["Api", "Contracts", "Data", "Dispatch", "Eligibility", "Partners", "Programs", "Screens"],
        ["Journal"] = ["Api", "Contracts", "Data", "Dispatch", "Partners", "Programs", "Screens"],
        ["Onboarding"] = ["Api", "Contracts", "Data", "Dispatch", "Eligibility", "Partners", "Programs", "Screens"],
        ["Demo"] = ["Contracts", "Data", "Dispatch", "Eligibility", "Partners", "Programs", "Sanctions"],
    };

    public static IEnumerable<string> Check(IEnumerable<ProjectFile> projects) =>
        from project in projects
        from reference in project.References
        where !IsAllowed(project.Folder, reference)
        select $"{project.Path} must not refer to {reference.Folder}";

    /// <summary>Internals are shown to tests alone.</summary>
    public static IEnumerable<string> CheckFriends(IEnumerable<ProjectFile> projects) =>
        from project in projects
        from friend in project.Friends
        where !friend.EndsWith(".Tests", StringComparison.Ordinal) && friend is not ("PartnerHub.Benchmarks" or "PartnerHub.Reliability")
        select $"{project.Path} shows its internals to {friend}";

    private static bool IsAllowed(string from, ProjectReference to) => from.Split('/') switch
    {
        ["modules", var module] => Modules.TryGetValue(module, out var allowed) && allowed.Any(name => to.Folder == $"modules/{name}"),
        ["plugins", "Toolkit"] => to.Folder == "modules/Contracts",
        ["plugins", _] => to.Folder is "modules/Contracts" or "plugins/Toolkit",
        ["host"] => to.Folder.StartsWith("modules/", StringComparison.Ordinal) || (to.Folder.StartsWith("plugins/", StringComparison.Ordinal) && !to.LinksAssembly),
        ["tests", ..] => true,
        _ => false,
    };
}
