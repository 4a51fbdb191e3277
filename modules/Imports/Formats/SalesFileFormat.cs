using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerHub.Contracts;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Formats;

/// <summary>How one file is read, declared and detected alike; kept with its receipt.</summary>
internal sealed record SalesFileFormat
{
    public required FileEncoding Encoding { get; init; }

    /// <summary>The sheet of a workbook; null for a text.</summary>
    public string? Sheet { get; init; }

    public required char Delimiter { get; init; }

    /// <summary>Null when no number of the sample has one: numbers are then whole.</summary>
    public DecimalMark? DecimalMark { get; init; }

    /// <summary>Null when the file has no line.</summary>
    public DayFormat? Days { get; init; }

    /// <summary>How cells of the file's start are decorated; null when they are not.</summary>
    public IReadOnlyList<string>? Notations { get; init; }

    public string? Currency { get; init; }

    public string? Member { get; init; }

    public RepeatedKeys? RepeatedKeys { get; init; }

    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>The place of each column among the headers, from 0.</summary>
    public required IReadOnlyDictionary<SalesColumn, int> Columns { get; init; }

    public IReadOnlyList<DetailColumn> Details { get; init; } = [];

    /// <summary>The line that names the columns; null in what was kept before it was told.</summary>
    public long? HeaderLine { get; init; }

    /// <summary>Where the first line of data starts.</summary>
    public FilePosition FirstLine { get; init; }

    /// <summary>The day of its receipt: a year of two digits lies at most one year after it.</summary>
    [JsonIgnore]
    public DateOnly ReceivedOn { get; init; } = DateOnly.MaxValue;

    /// <summary>How long the file's text is, as read: about, where it is not read to its end beforehand; null where it is as long as the file.</summary>
    public long? TextBytes { get; init; }

    [JsonIgnore]
    public bool IsWorkbook => Sheet is not null;

    [JsonIgnore]
    public IEnumerable<string> UnusedHeaders => Headers.Where((_, i) => !Columns.Values.Contains(i) && Details.All(detail => detail.Index != i));

    public static SalesFileFormat Read(string json, DateTimeOffset receivedAt) =>
        JsonSerializer.Deserialize<SalesFileFormat>(json, FileMapping.Json)! with { ReceivedOn = DateOnly.FromDateTime(receivedAt.UtcDateTime) };

    public int Index(SalesColumn column) => Columns.TryGetValue(column, out var index) ? index : -1;

    /// <summary>What the file calls a column; null when it has none of it.</summary>
    public string? HeaderOf(SalesColumn column) => Index(column) is var index and >= 0 ? Headers[index] : null;
}

/// <summary>A named detail of the sales facts and the place of its column.</summary>
internal sealed record DetailColumn(string Id, FactDetailType Type, bool Required, int Index);

/// <summary>A place in the text of a file, counted in bytes of UTF-8 behind any byte order mark, and its line, from 1.</summary>
internal readonly record struct FilePosition(long Offset, long Line);
