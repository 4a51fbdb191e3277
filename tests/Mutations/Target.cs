namespace PartnerHub.Mutations;

/// <summary>What is changed: a project or a folder of one, and the tests that must notice.</summary>
/// <param name="Root">The repository.</param>
/// <param name="Folder">Where changes are made, from the root.</param>
/// <param name="Project">Folder of the project around it, from the root.</param>
/// <param name="Tests">Folder of its own tests, from the root.</param>
internal sealed record Target(string Root, string Folder, string Project, string Tests)
{
    public static readonly IReadOnlyList<string> Usual =
        ["plugins/Toolkit", "modules/Journal", "modules/Imports/Lines", "modules/Questionnaires/Values", "plugins/LogitechTracks", "plugins/KasperskyTiers", "plugins/Questionnaire"];

    public static Target Of(string root, string folder)
    {
        var full = Path.GetFullPath(folder, root);
        var project = full;
        while (!Directory.EnumerateFiles(project, "*.csproj").Any())
        {
            project = project.Length > root.Length ? Path.GetDirectoryName(project)! : throw new DirectoryNotFoundException($"No project holds {folder}.");
        }

        return new(root, From(root, full), From(root, project), $"tests/{Path.GetFileName(project)}");
    }

    /// <summary>The C# files of the project, and which of them are changed, from the root.</summary>
    public IEnumerable<(string Path, bool IsChanged)> Files() =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, Project), "*.cs", SearchOption.AllDirectories)
        let path = From(Root, file)
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        orderby path
        select (path, path.StartsWith(Folder + "/", StringComparison.Ordinal) && !IsOfTexts(path) && !IsSeenThroughTheHost(path));

    // Endpoints, pages and commands are tested where the host serves and runs them, and so is what a module adds.
    private static bool IsSeenThroughTheHost(string path) =>
        path.EndsWith("Module.cs", StringComparison.Ordinal)
        || path.Split('/').Any(folder => folder is "Api" or "CommandLine" || folder.EndsWith("Page", StringComparison.Ordinal) || folder.EndsWith("Pages", StringComparison.Ordinal) || folder.StartsWith("Show", StringComparison.Ordinal));

    private static bool IsOfTexts(string path) => Path.GetFileNameWithoutExtension(path).EndsWith("Words", StringComparison.Ordinal);

    private static string From(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
