using System.Text.Json.Nodes;
using PartnerHub.Tests;

namespace PartnerHub.Host.Tests.Packing;

/// <summary>
/// What is packed of a program of ours changes with its version only: <c>plugins/packed.txt</c> says what each version held.
/// PARTNERHUB_WRITE_PACKED=1 writes down new versions, PARTNERHUB_WRITE_PACKED=unreleased also those nobody has got yet.
/// </summary>
public sealed class PackedVersionTests
{
    private static readonly string List = Path.Combine(RepositoryRoot.Path, "plugins", "packed.txt");

    [Fact]
    public void Packages_OfTheSameVersion_HoldTheSame()
    {
        var (known, packed) = (Known(), Packed());
        // Another compiler packs other bytes: the one of CI counts.
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true" || Environment.GetEnvironmentVariable("PARTNERHUB_WRITE_PACKED") is not null, "CI compares what is packed");
        var write = Environment.GetEnvironmentVariable("PARTNERHUB_WRITE_PACKED");
        if (write is not null)
        {
            var kept = write == "unreleased" ? known.Where(line => !packed.ContainsKey(line.Key)) : known;
            var lines = kept.Concat(packed.Where(line => write == "unreleased" || !known.ContainsKey(line.Key))).Select(line => $"{line.Key} {line.Value}");
            File.WriteAllLines(List, lines.Order(StringComparer.Ordinal));
            known = Known();
        }

        Assert.NotEmpty(packed);
        Assert.All(packed, line => Assert.True(known.TryGetValue(line.Key, out var held), $"{line.Key} is not in plugins/packed.txt: PARTNERHUB_WRITE_PACKED=1 writes it down"));
        Assert.All(packed, line => Assert.True(known[line.Key] == line.Value, $"{line.Key} holds something else than before: raise its <Version>"));
    }

    private static Dictionary<string, string> Known() => !File.Exists(List) ? [] : File.ReadAllLines(List)
        .Select(line => line.Split(' '))
        .ToDictionary(parts => $"{parts[0]} {parts[1]}", parts => parts[2], StringComparer.Ordinal);

    private static Dictionary<string, string> Packed() => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "plugins"), "program.json", SearchOption.AllDirectories)
        .Select(file => JsonNode.Parse(File.ReadAllText(file))!)
        .ToDictionary(manifest => $"{manifest["id"]} {manifest["version"]}", manifest => (string)manifest["packed"]!, StringComparer.Ordinal);
}
