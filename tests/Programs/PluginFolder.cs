using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace PartnerHub.Programs.Tests;

/// <summary>A folder of packages that were really built, some of them spoilt afterwards.</summary>
internal sealed class PluginFolder : IDisposable
{
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "plugins");

    public PluginFolder(params string[] ids)
    {
        foreach (var id in ids)
        {
            Add(id);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("partnerhub-plugins-").FullName;

    public string PathOf(string id, string file = "", string version = "1.0.0") => Path.Combine(Root, id, version, file);

    public void Add(string id, string? asId = null, string version = "1.0.0")
    {
        var target = PathOf(asId ?? id, version: version);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Built, id, "1.0.0"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Path.Combine(Built, id, "1.0.0"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void EditManifest(string id, Action<JsonObject> edit, string version = "1.0.0")
    {
        var path = PathOf(id, "program.json", version);
        var manifest = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        edit(manifest);
        File.WriteAllText(path, manifest.ToJsonString());
    }

    /// <summary>Puts a file into a package and its true hash into the manifest.</summary>
    public void Put(string id, string file, byte[] content)
    {
        File.WriteAllBytes(PathOf(id, file), content);
        EditManifest(id, manifest => manifest["files"]![file] = Convert.ToHexString(SHA256.HashData(content)));
    }

    public void Dispose()
    {
        if (Directory.Exists(Root))
        {
            Directory.Delete(Root, recursive: true);
        }
    }
}
