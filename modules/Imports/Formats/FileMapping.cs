using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Formats;

/// <summary>What a source's files are declared to be; what is left out is detected. Saved per program and source.</summary>
internal sealed record FileMapping
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    public FileEncoding? Encoding { get; init; }

    /// <summary>The sheet of a workbook; the first that fits when it is left out.</summary>
    public string? Sheet { get; init; }

    public char? Delimiter { get; init; }

    public DecimalMark? DecimalMark { get; init; }

    public DayFormat? Days { get; init; }

    /// <summary>The currency of every line, where no column names one.</summary>
    public string? Currency { get; init; }

    /// <summary>The partner of every line, where no column names one.</summary>
    public string? Member { get; init; }

    /// <summary>What it means that a key stands on several lines of a file; a mistake when it is left out.</summary>
    public RepeatedKeys? RepeatedKeys { get; init; }

    /// <summary>The header of each column; a column left out is looked for by its usual names.</summary>
    public IReadOnlyDictionary<SalesColumn, string> Columns { get; init; } = new Dictionary<SalesColumn, string>();

    /// <summary>Headers of columns that say nothing of use, though their names are known.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];

    /// <summary>The header of each named detail, by the detail's id.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
