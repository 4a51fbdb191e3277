using System.Text.Json.Serialization;
using PartnerHub.Imports.Loads;

namespace PartnerHub.Imports.Looks;

/// <summary>A file that was sent and is looked at before it is loaded, with what was said of it so far.</summary>
internal sealed record HeldFile
{
    public required string Id { get; init; }

    public required string Program { get; init; }

    public string Kind { get; init; } = ImportKinds.Sales;

    /// <summary>True when the kind was taken from the columns, not chosen.</summary>
    public bool IsGuessed { get; init; }

    public string Source { get; init; } = "";

    public required string FileName { get; init; }

    public string? Period { get; init; }

    /// <summary>The mapping as it is declared so far, as JSON; null for what is kept for the source.</summary>
    public string? Mapping { get; init; }

    /// <summary>Where the file is.</summary>
    [JsonIgnore]
    public string Path { get; init; } = "";

    public OpenImport ToQuestion() => new()
    {
        Program = Program,
        Kind = Kind,
        Source = Source,
        Path = Path,
        FileName = FileName,
        Spooled = true,
        Mapping = Mapping,
        Period = Period,
    };
}
