using System.Text.Json;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.CommandLine.Backup;

/// <summary>What an archive holds, and what it was made of: <c>manifest.json</c> in it.</summary>
internal sealed record ArchiveManifest
{
    public const string FileName = "manifest.json";
    public const string Current = "partnerhub-backup-1";
    public const string Database = "database.db";
    public const string Packages = "packages/";
    public const string Imports = "imports/";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public required string Form { get; init; }

    /// <summary>Of the program that made it.</summary>
    public required string Version { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The kind of database, as <c>Storage:Provider</c> names it.</summary>
    public required string Engine { get; init; }

    /// <summary>The scripts that ran on the database.</summary>
    public required IReadOnlyList<AppliedScript> Scripts { get; init; }

    public required IReadOnlyList<ArchivedFile> Files { get; init; }

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <exception cref="JsonException">It is no manifest.</exception>
    public static ArchiveManifest Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize<ArchiveManifest>(utf8, Json) ?? throw new JsonException();
}

/// <param name="Path">Its place in the archive, with <c>/</c>.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Of its bytes, 64 hexadecimal digits.</param>
internal sealed record ArchivedFile(string Path, long Bytes, string Sha256)
{
    /// <summary>False for a place that would lie outside the folder it is taken out to.</summary>
    public bool IsInside() => Path.Length > 0 && Path.Split('/').All(part => part is not ("" or "." or "..") && part.IndexOfAny(['\\', ':', '\0']) < 0);
}
