using System.Text.Json;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Formats;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Receipts;

/// <summary>A row of <c>imports_import</c>.</summary>
internal sealed class ImportRow
{
    public const string Running = "running";
    public const string Finished = "finished";
    public const string Failed = "failed";

    public long Number { get; init; }

    public string Program { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Source { get; init; } = "";

    public string FileName { get; init; } = "";

    public string FileHash { get; init; } = "";

    public long Bytes { get; init; }

    public bool Spooled { get; init; }

    public string Mapping { get; init; } = "";

    public string State { get; init; } = "";

    public long Position { get; init; }

    public long FileLine { get; init; } = 1;

    public string? Period { get; init; }

    public long Accepted { get; init; }

    public long Known { get; init; }

    public long Corrected { get; init; }

    public long Rejected { get; init; }

    public long Blank { get; init; }

    public long Repeated { get; init; }

    public long Totals { get; init; }

    public long Outliers { get; init; }

    public long UnknownMembers { get; init; }

    public string? Failure { get; init; }

    public string Actor { get; init; } = "";

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Lines loaded so far.</summary>
    public long Lines => Accepted + Known + Corrected + Rejected + Blank + Repeated + Totals;

    public FilePosition At => new(Position, FileLine);

    /// <summary>What the load writes comes from here.</summary>
    /// <param name="source">Number of its source.</param>
    public LoadOrigin OriginFrom(long source) => new(source, Source, Number, Actor);

    public ImportReceipt ToReceipt() => new()
    {
        Number = Number,
        Program = Program,
        Kind = Kind,
        Source = Source,
        FileName = FileName,
        FileHash = FileHash,
        Bytes = Bytes,
        State = State switch { Finished => ImportState.Finished, Failed => ImportState.Failed, _ => ImportState.Running },
        Position = State == Finished ? Bytes : ReadShare.Of(Position, Bytes, Format()),
        Accepted = Accepted,
        Known = Known,
        Corrected = Corrected,
        Rejected = Rejected,
        Blank = Blank,
        Repeated = Repeated,
        Totals = Totals,
        Outliers = Outliers,
        Format = Format(),
        Failure = ImportFailures.Read(Failure),
        Actor = Actor,
        StartedAt = StartedAt,
        FinishedAt = FinishedAt,
    };

    private JsonElement? Format() => string.IsNullOrEmpty(Mapping) ? null : JsonSerializer.Deserialize<JsonElement>(Mapping);
}
