using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace PartnerHub.Eligibility.Tests.FollowRulebook;

/// <summary>Packages of this build under versions of their own, with settings of their own, and the store that a host keeps them in.</summary>
internal sealed class PackageFolder : IDisposable
{
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "plugins");

    private readonly string _root = Directory.CreateTempSubdirectory("partnerhub-versions-").FullName;

    public (string Key, string? Value)[] Settings => [("Plugins:Folder", Path.Combine(_root, "plugins")), ("Plugins:Packages", Path.Combine(_root, "packages"))];

    /// <summary>The same packages on a host that keeps its copies elsewhere.</summary>
    public (string Key, string? Value)[] SettingsOfAnother => [("Plugins:Folder", Path.Combine(_root, "plugins")), ("Plugins:Packages", Path.Combine(_root, "others"))];

    /// <summary>Takes a package in as it was built, or as another version with other rules.</summary>
    public void Install(string id, string version, string build = "1", Func<string, string>? rules = null)
    {
        var built = Directory.EnumerateDirectories(Path.Combine(Built, id)).MaxBy(version => Version.Parse(Path.GetFileName(version)))!;
        var target = Path.Combine(_root, "plugins", id, version);
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        Edit(target, manifest =>
        {
            var entry = Path.Combine(target, (string)manifest["entry"]!);
            Stamp(entry, Version.Parse(version));
            manifest["version"] = version;
            manifest["files"]![(string)manifest["entry"]!] = Hash(File.ReadAllBytes(entry));
            manifest["packed"] = Hash(Encoding.UTF8.GetBytes($"{manifest["packed"]} {version} {build}"));
            if (rules is not null)
            {
                var settings = Encoding.UTF8.GetBytes(rules(File.ReadAllText(Path.Combine(target, "settings.json"))));
                File.WriteAllBytes(Path.Combine(target, "settings.json"), settings);
                manifest["files"]!["settings.json"] = Hash(settings);
            }
        });
    }

    /// <summary>Has a package ask for contracts that this host does not have.</summary>
    public void Spoil(string id, string version) => Edit(Path.Combine(_root, "plugins", id, version), manifest => manifest["contracts"] = "1.9");

    public void Remove(string id, string version) => Directory.Delete(Path.Combine(_root, "plugins", id, version), recursive: true);

    public string Write(string name, string content)
    {
        var path = Path.Combine(_root, name);
        File.WriteAllText(path, content);
        return path;
    }

    public string SettingsOf(string id, string version) => File.ReadAllText(Path.Combine(_root, "plugins", id, version, "settings.json"));

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (var folder in Directory.EnumerateDirectories(_root, "*", SearchOption.AllDirectories))
            {
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_root, recursive: true);
    }

    private static void Edit(string folder, Action<JsonObject> edit)
    {
        var path = Path.Combine(folder, "program.json");
        var manifest = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        edit(manifest);
        File.WriteAllText(path, manifest.ToJsonString());
    }

    /// <summary>Gives an assembly another version, where its metadata holds it.</summary>
    private static void Stamp(string assembly, Version version)
    {
        var bytes = File.ReadAllBytes(assembly);
        int at;
        using (var reader = new PEReader([.. bytes]))
        {
            const int HashAlgorithm = sizeof(int);
            at = reader.PEHeaders.MetadataStartOffset + reader.GetMetadataReader().GetTableMetadataOffset(TableIndex.Assembly) + HashAlgorithm;
        }

        foreach (var part in new[] { version.Major, version.Minor, version.Build })
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)part);
            at += sizeof(ushort);
        }

        File.WriteAllBytes(assembly, bytes);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
