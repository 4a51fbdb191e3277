using System.Security.Cryptography;
using System.Text.Json;

namespace PartnerHub.Mutations.Running;

/// <summary>What a copy was built of, so that only what differs is built again.</summary>
/// <param name="Others">The hash of all sources but the target's own and its tests'.</param>
/// <param name="Target">The hash of the target's project.</param>
/// <param name="LeftOut">The changes of it that do not compile.</param>
internal sealed record BuildState(string Others, string Target, IReadOnlyList<int> LeftOut)
{
    public static BuildState? Read(SourceCopy copy)
    {
        var path = Path.Combine(copy.Folder, SourceCopy.State);
        return File.Exists(path) ? JsonSerializer.Deserialize<BuildState>(File.ReadAllText(path)) : null;
    }

    public static BuildState Of(Target target, IEnumerable<string> files) => new(
        Hash(target, files.Where(file => !IsIn(target.Project, file) && !IsIn(target.Tests, file))),
        Hash(target, files.Where(file => IsIn(target.Project, file))),
        []);

    public void Keep(SourceCopy copy) => copy.Write(SourceCopy.State, JsonSerializer.Serialize(this));

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
