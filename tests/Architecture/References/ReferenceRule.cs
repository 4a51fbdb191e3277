using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.References;

/// <summary>Which project may refer to which. A new arrow between modules is a decision, taken here.</summary>
internal static class ReferenceRule
{
    private static readonly Dictionary<string, string[]> Modules = new(StringComparer.Ordinal)
    {
        ["Contracts"] = [],
        ["Kits/Web"] = ["Contracts", "Kits/Language", "Kits/Messaging"],
        ["Kits/Data"] = ["Contracts", "Kits/Scheduling"],
        ["Kits/Messaging"] = ["Contracts", "Kits/Data", "Kits/Scheduling"],
        ["Kits/Scheduling"] = [],
        ["Kits/CommandLine"] = ["Contracts", "Kits/Language", "Kits/Messaging"],
        ["Kits/Language"] = ["Contracts"],
        ["Kits/Ui"] = ["Contracts", "Kits/Language", "Kits/Messaging"],
        ["Programs"] = ["Contracts", "Kits/Language", "Kits/Messaging"],
        ["Rulebooks"] = ["Kits/Web", "Contracts", "Kits/Data", "Kits/Messaging", "Programs", "Kits/Ui"],
        ["Partners"] = ["Kits/Web", "Contracts", "Kits/Data", "Kits/Messaging", "Programs", "Kits/Ui"],
        ["Imports"] = ["Kits/Web", "Kits/CommandLine", "Contracts", "Kits/Data", "Kits/Messaging", "Partners", "Programs", "Kits/Ui"],
        ["Eligibility"] = ["Kits/Web", "Kits/CommandLine", "Contracts", "Kits/Data", "Kits/Messaging", "Kits/Scheduling", "Journal", "Partners", "Programs", "Rulebooks", "Kits/Ui"],
        ["Benefits"] = ["Kits/Web", "Contracts", "Kits/Data", "Kits/Messaging", "Kits/Scheduling", "Eligibility", "Journal", "Partners", "Programs", "Kits/Ui"],
        ["Sanctions"] = ["Kits/Web", "Contracts", "Kits/Data", "Kits/Messaging", "Eligibility", "Partners", "Programs", "Kits/Ui"],
        ["Journal"] = ["Kits/Web", "Kits/CommandLine", "Contracts", "Kits/Data", "Kits/Messaging", "Partners", "Programs", "Kits/Ui"],
        ["Appeals"] = ["Kits/Web", "Contracts", "Kits/Data", "Kits/Messaging", "Journal", "Partners", "Programs", "Kits/Ui"],
        ["Submissions"] = ["Kits/Web", "Contracts", "Kits/Data", "Kits/Messaging", "Partners", "Programs", "Kits/Ui"],
        ["Joining"] = ["Kits/Web", "Access", "Contracts", "Kits/Data", "Kits/Language", "Kits/Messaging", "Notices", "Partners", "Programs", "Kits/Ui"],
        ["Notices"] = ["Kits/Web", "Contracts", "Kits/Data", "Kits/Language", "Kits/Messaging", "Kits/Scheduling", "Kits/Ui"],
        ["Questionnaires"] = ["Contracts"],
        ["Onboarding"] = ["Kits/Web", "Kits/CommandLine", "Contracts", "Kits/Data", "Kits/Messaging", "Eligibility", "Partners", "Programs", "Rulebooks", "Questionnaires", "Kits/Ui"],
        ["Access"] = ["Kits/Web", "Contracts", "Kits/Data", "Kits/Language", "Kits/Messaging", "Kits/Scheduling", "Notices", "Kits/Ui"],
        ["Demo"] = ["Access", "Contracts", "Kits/Data", "Kits/Messaging", "Eligibility", "Imports", "Partners", "Programs", "Sanctions"],
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
        where !friend.EndsWith(".Tests", StringComparison.Ordinal) && friend is not ("PartnerHub.Benchmarks" or "PartnerHub.MutatedFiles" or "PartnerHub.Reliability")
        select $"{project.Path} shows its internals to {friend}";

    private static bool IsAllowed(string from, ProjectReference to) => from.Split('/') switch
    {
        ["modules", .. var path] when string.Join('/', path) is var module => Modules.TryGetValue(module, out var allowed) && allowed.Any(name => to.Folder == $"modules/{name}"),
        ["plugins", "Toolkit"] => to.Folder == "modules/Contracts",
        ["plugins", _] => to.Folder is "modules/Contracts" or "plugins/Toolkit",
        ["host"] => to.Folder.StartsWith("modules/", StringComparison.Ordinal) || (to.Folder.StartsWith("plugins/", StringComparison.Ordinal) && !to.LinksAssembly),
        ["tests", ..] => true,
        _ => false,
    };
}
