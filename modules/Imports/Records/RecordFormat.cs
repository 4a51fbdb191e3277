using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Records;

/// <summary>How one file of records is read; kept with its receipt.</summary>
internal sealed record RecordFormat
{
    public required FileEncoding Encoding { get; init; }

    /// <summary>The sheet of a workbook; null for a text.</summary>
    public string? Sheet { get; init; }

    /// <summary>Between the cells of a CSV file; null for a JSON list.</summary>
    public char? Delimiter { get; init; }

    public DecimalMark? DecimalMark { get; init; }

    public DayFormat? Days { get; init; }

    /// <summary>How cells of the file's start are decorated; null when they are not.</summary>
    public IReadOnlyList<string>? Notations { get; init; }

    public RepeatedKeys? RepeatedKeys { get; init; }

    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>The place of each column among the headers, from 0, by its path.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The line that names the columns; null for a JSON list.</summary>
    public long? HeaderLine { get; init; }

    /// <summary>Where the first record starts.</summary>
    public FilePosition FirstLine { get; init; }

    /// <summary>The day of its receipt: a year of two digits lies at most one year after it.</summary>
    [JsonIgnore]
    public DateOnly ReceivedOn { get; init; } = DateOnly.MaxValue;

    /// <summary>How long the file's text is, as read: about, where it is not read to its end beforehand; null where it is as long as the file.</summary>
    public long? TextBytes { get; init; }

    [JsonIgnore]
    public bool IsWorkbook => Sheet is not null;

    public static RecordFormat Read(JsonElement json) => json.Deserialize<RecordFormat>(FileMapping.Json)!;

    public static RecordFormat Read(string json, DateTimeOffset receivedAt) =>
        JsonSerializer.Deserialize<RecordFormat>(json, FileMapping.Json)! with { ReceivedOn = DateOnly.FromDateTime(receivedAt.UtcDateTime) };
}
