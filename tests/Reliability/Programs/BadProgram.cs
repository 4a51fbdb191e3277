using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnerHub.Contracts;

namespace PartnerHub.Reliability.Programs;

/// <summary>A program of <c>tests/TestPlugins/Bad</c>, and what its list says becomes of it.</summary>
/// <param name="Id">The program's id.</param>
/// <param name="Fate">What must become of it.</param>
/// <param name="Folder">Where its source is.</param>
internal sealed record BadProgram(string Id, string Fate, string Folder)
{
    private const string Common = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        [assembly: System.Reflection.AssemblyVersion("1.0.0.0")]
        [assembly: System.Reflection.AssemblyFileVersion("1.0.0.0")]
        [assembly: System.Reflection.AssemblyInformationalVersion("1.0.0")]
        """;

    private static readonly string Root = typeof(BadProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "TestPlugins").Value!;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.EndsWith("netstandard.dll", StringComparison.Ordinal))
            .Append(typeof(IPartnerProgram).Assembly.Location)
            .Distinct(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>All of them, by the list that stands beside their sources.</summary>
    public static IReadOnlyList<BadProgram> List()
    {
        var folders = Directory.GetDirectories(Path.Combine(Root, "Bad")).ToDictionary(folder => IdOf(Path.GetFileName(folder)), StringComparer.Ordinal);
        BadProgram[] listed =
        [
            .. File.ReadLines(Path.Combine(Root, "README.md"))
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(cells => new BadProgram(cells[0].Trim('`'), cells[2], folders.GetValueOrDefault(cells[0].Trim('`'), ""))),
        ];
        var other = listed.Select(program => program.Id).ToHashSet(StringComparer.Ordinal);
        other.SymmetricExceptWith(folders.Keys);
        return other.Count == 0 ? listed : throw new InvalidOperationException($"tests/TestPlugins/README.md and Bad differ: {string.Join(", ", other)}");
    }

    /// <summary>Compiles it into a folder of packages.</summary>
    public void Pack(string plugins)
    {
        var package = Directory.CreateDirectory(Path.Combine(plugins, Id, "1.0.0")).FullName;
        var entry = $"TestPlugins.Bad.{Path.GetFileName(Folder)}.dll";
        var code = Path.Combine(package, entry);
        var sources = Directory.GetFiles(Folder, "*.cs").Append(Path.Combine(Root, "Shared", "SampleProgram.cs")).Select(File.ReadAllText).Append(Common);
        var made = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(entry),
            sources.Select(source => CSharpSyntaxTree.ParseText(source, Language)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release)).Emit(code);
        if (!made.Success)
        {
            throw new InvalidOperationException($"{Id}: {string.Join('\n', made.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error))}");
        }

        File.WriteAllText(Path.Combine(package, "program.json"), Manifest(entry, Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(code)))));
    }

    /// <summary>A manifest that is right, but for what <c>manifest.json</c> beside the source says in its place.</summary>
    private string Manifest(string entry, string hash)
    {
        var manifest = new JsonObject
        {
            ["id"] = Id,
            ["version"] = "1.0.0",
            ["entry"] = entry,
            ["contracts"] = "1.0",
            ["contractsBelow"] = "2.0",
            ["publisher"] = "PartnerHub",
            ["definitions"] = false,
            ["packed"] = hash.ToLowerInvariant(),
            ["files"] = new JsonObject { [entry] = hash },
        };
        var lies = Path.Combine(Folder, "manifest.json");
        foreach (var (name, value) in File.Exists(lies) ? JsonNode.Parse(File.ReadAllText(lies))!.AsObject() : [])
        {
            manifest[name] = value?.DeepClone();
        }

        return manifest.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static string IdOf(string folder) => string.Concat(folder.Select((letter, at) => char.IsUpper(letter) ? $"{(at == 0 ? "" : "-")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
