using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PartnerHub.Mutations.Running;

/// <summary>What a copy was built of, so that only what differs is built again.</summary>
/// <param name="Others">The hash of all sources but the target's own and its tests'.</param>
/// <param name="Target">The hash of the target's project.</param>
/// <param name="LeftOut">The changes of it that do not compile.</param>
internal sealed partial record BuildState(string Others, string Target, IReadOnlyList<int> LeftOut)
{
    public static BuildState? Read(SourceCopy copy)
    {
        var path = Path.Combine(copy.Folder, SourceCopy.State);
        return File.Exists(path) ? JsonSerializer.Deserialize<BuildState>(File.ReadAllText(path)) : null;
    }

    public static BuildState Of(Target target, IEnumerable<string> files)
    {
        var folders = FoldersOf(target);
        return new(
            Hash(target, files.Where(file => !IsIn(target.Project, file) && !IsIn(target.Tests, file) && (IsOfAll(file) || folders.Any(folder => IsIn(folder, file))))),
            Hash(target, files.Where(file => IsIn(target.Project, file))),
            []);
    }

    public void Keep(SourceCopy copy) => copy.Write(SourceCopy.State, JsonSerializer.Serialize(this));

    // Such as Directory.Build.props, here or among the tests.
    private static bool IsOfAll(string file) => file.Count('/') < 2 && Path.GetExtension(file) is ".props" or ".targets" or ".json" or ".txt";

    /// <summary>What the tests are built of, from project to project.</summary>
    private static HashSet<string> FoldersOf(Target target)
    {
        var (found, next) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([target.Tests]));
        while (next.TryPop(out var folder))
        {
            var projects = found.Add(folder) && Directory.Exists(Path.Combine(target.Root, folder)) ? Directory.EnumerateFiles(Path.Combine(target.Root, folder), "*.csproj") : [];
            foreach (var included in projects.SelectMany(project => Included().Matches(File.ReadAllText(project))).Select(match => match.Groups["path"].Value))
            {
                var path = Path.GetFullPath(Path.GetDirectoryName(included)!, Path.Combine(target.Root, folder));
                next.Push(Path.GetRelativePath(target.Root, path).Replace('\\', '/'));
            }
        }

        return found;
    }

    [GeneratedRegex(@"Include=""(?<path>\.\./[^""*]+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Included();

    private static bool IsIn(string folder, string file) => file.StartsWith(folder + "/", StringComparison.Ordinal);

    private static string Hash(Target target, IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Where(file => !file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(file));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(target.Root, file))));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
