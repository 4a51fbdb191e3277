using System.Security.Cryptography;
using System.Text;

namespace PartnerHub.Mutations.Running;

/// <summary>A copy of the sources in which changes are compiled. It is kept between runs, so that only what differs is built again.</summary>
internal sealed class SourceCopy
{
    /// <summary>What was built there, kept beside the sources.</summary>
    public const string State = "changed-build.json";

    private SourceCopy(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>The files of the repository, from its root.</summary>
    public required IReadOnlySet<string> Files { get; init; }

    /// <param name="root">The repository.</param>
    /// <param name="name">One copy for each target, so that what was compiled for one stays.</param>
    /// <param name="changed">Files that hold changes, and are written with them.</param>
    public static async Task<SourceCopy> MakeAsync(string root, string name, IReadOnlySet<string> changed)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(root)))[..8];
        var listed = await Command.RunAsync(root, "git", "ls-files", "-co", "--exclude-standard", "-z");
        var files = listed.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(root, file))).ToHashSet(StringComparer.Ordinal);
        var copy = new SourceCopy(Path.Combine(Path.GetTempPath(), "partnerhub-mutations", $"{key}-{name.Replace('/', '-')}")) { Files = files };
        copy.RemoveOthers([.. files, State]);
        foreach (var file in files.Where(file => !changed.Contains(file)))
        {
            copy.Write(file, await File.ReadAllBytesAsync(Path.Combine(root, file)));
        }

        return copy;
    }

    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    // A file that says the same keeps its time: what depends on it is not built again.
    private void Write(string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, file);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }

    private void RemoveOthers(HashSet<string> files)
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(Folder, path).Replace('\\', '/');
            if (!files.Contains(file) && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            {
                File.Delete(path);
            }
        }
    }
}
