using PartnerHub.Tests;

namespace PartnerHub.Architecture.Tests.Reading;

/// <summary>The working tree, found upwards from the test's own output.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", ".vs", ".idea", "data", "TestResults", "BenchmarkDotNet.Artifacts", "screenshots"];

    private static readonly string[] TextFiles =
        [".cs", ".razor", ".csproj", ".props", ".targets", ".json", ".md", ".sql", ".css", ".js", ".svg", ".tsv", ".txt", ".sln", ".config", ".editorconfig", ".gitignore", ""];

    public static string Root => RepositoryRoot.Path;

    /// <summary>Text files by their path from the root, with slashes.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
        [.. Walk(new DirectoryInfo(Root)).Where(file => TextFiles.Contains(file.Extension)).Select(Read).OrderBy(file => file.Path, StringComparer.Ordinal)];

    public static IEnumerable<SourceFile> Under(string folder, params string[] extensions) =>
        Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && extensions.Any(extension => file.Path.EndsWith(extension, StringComparison.Ordinal)));

    /// <summary>The folders of all modules below <c>modules</c>, by name; a kit is <c>Kits/Data</c>.</summary>
    public static IReadOnlyList<string> Modules { get; } = [.. FoldersWithProject("modules"), .. FoldersWithProject("modules/Kits").Select(kit => "Kits/" + kit)];

    /// <summary>A module's assembly.</summary>
    public static string AssemblyOf(string module) => "PartnerHub." + module.Replace('/', '.');

    public static IReadOnlyList<string> Plugins { get; } = [.. FoldersWithProject("plugins").Except(["Toolkit", "Template"])];

    private static string[] FoldersWithProject(string folder) =>
        [.. Directory.GetDirectories(Path.Combine(Root, folder)).Where(path => Directory.GetFiles(path, "*.csproj").Length > 0).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
    [
        .. folder.EnumerateFiles(),
        .. folder.EnumerateDirectories().Where(child => !NotOurs.Contains(child.Name)).SelectMany(Walk),
    ];

    private static SourceFile Read(FileInfo file) =>
        new(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName));
}

/// <param name="Path">From the root, with slashes.</param>
/// <param name="Text">The whole content.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.Count(letter => letter == '\n') + (Text.Length > 0 && Text[^1] != '\n' ? 1 : 0);

    public int LineAt(int index) => Text.AsSpan(0, index).Count('\n') + 1;
}
