using System.Text.Json;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Records;

/// <summary>How one file of records is read; kept with its receipt.</summary>
internal sealed record RecordFormat
{
    public required FileEncoding Encoding { get; init; }

    /// <summary>Between the cells of a CSV file; null for a JSON list.</summary>
    public char? Delimiter { get; init; }

    public DecimalMark? DecimalMark { get; init; }

    public DayFormat? Days { get; init; }

    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>The place of each column among the headers, from 0, by its path.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Where the first record starts.</summary>
    public FilePosition FirstLine { get; init; }

    public static RecordFormat Read(JsonElement json) => json.Deserialize<RecordFormat>(FileMapping.Json)!;

    public static RecordFormat Read(string json) => JsonSerializer.Deserialize<RecordFormat>(json, FileMapping.Json)!;
}
