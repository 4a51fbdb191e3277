using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Records;

/// <summary>What a file of records is declared to be; what is left out is detected.</summary>
internal sealed record RecordMapping
{
    public FileEncoding? Encoding { get; init; }

    /// <summary>The sheet of a workbook; the first that fits when it is left out.</summary>
    public string? Sheet { get; init; }

    public char? Delimiter { get; init; }

    public DecimalMark? DecimalMark { get; init; }

    public DayFormat? Days { get; init; }

    /// <summary>What it means that a key stands on several lines of a file; a mistake when it is left out.</summary>
    public RepeatedKeys? RepeatedKeys { get; init; }

    /// <summary>The header of each column, by the name that the column has in JSON.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Headers of columns that say nothing of use, though their names are known.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];
}
