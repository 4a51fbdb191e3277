using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerHub.Programs.Packages;

/// <summary>A package's <c>program.json</c>, written by the plugin's own build.</summary>
internal sealed record ProgramManifest
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    /// <summary>File name of the entry assembly.</summary>
    public required string Entry { get; init; }

    /// <summary>The least contract version it needs, <c>major.minor</c>.</summary>
    public required string Contracts { get; init; }

    /// <summary>The first contract version it was not made for.</summary>
    public required string ContractsBelow { get; init; }

    public required string Publisher { get; init; }

    /// <summary>True when its settings are the definition of a program, whose id is then the definition's.</summary>
    public bool Definitions { get; init; }

    /// <summary>SHA-256 of what was packed, before it was compiled for a machine: it tells the rules, wherever they run.</summary>
    public required string Packed { get; init; }

    /// <summary>SHA-256 of every other file of the package, by path from its folder, with forward slashes.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProgramManifest))]
internal sealed partial class ManifestContext : JsonSerializerContext;
