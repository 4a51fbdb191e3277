using System.Text.Json.Serialization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>What a questionnaire's document holds.</summary>
public sealed record InspectedDocument
{
    public required InspectedEncoding Encoding { get; init; }

    /// <summary>Null when the title names none.</summary>
    public string? Client { get; init; }

    public required IReadOnlyList<InspectedSection> Sections { get; init; }

    public required int Questions { get; init; }

    public required int Instructions { get; init; }

    public required int Answered { get; init; }

    public required InspectedFooter Footer { get; init; }

    public required IReadOnlyList<InspectedField> Fields { get; init; }

    public required IReadOnlyList<InspectedTable> Tables { get; init; }

    public required IReadOnlyList<InspectedWarning> Warnings { get; init; }

    /// <summary>The letters that were repaired, the most frequent first.</summary>
    public IReadOnlyList<InspectedRepair> Repairs { get; init; } = [];
}

/// <param name="Was">The letters that stood there.</param>
/// <param name="Is">The one that they had been misread from.</param>
/// <param name="Count">How often.</param>
/// <param name="Lines">The first lines, from 1.</param>
public sealed record InspectedRepair(string Was, string Is, int Count, IReadOnlyList<int> Lines);

/// <param name="Repaired">Whether letters were repaired that another program had misread.</param>
/// <param name="From">As what they had been misread, or else how the file is stored.</param>
public sealed record InspectedEncoding(bool Repaired, string From);

public sealed record InspectedSection(int? Number, string Title, int Questions, int Instructions, int Answered);

/// <summary>The figures at the document's end; null where it gives none.</summary>
public sealed record InspectedFooter(int? Total, int? Answered);

/// <param name="Value">As typed; null when nothing is.</param>
/// <param name="Understood">Whether the value is of its type; null when there is none.</param>
public sealed record InspectedField(int? Section, string Label, string Type, string? Value, bool? Understood)
{
    /// <summary>What the value is understood as; null when it is not, or when there is none.</summary>
    public InspectedMeaning? Meaning { get; init; }
}

/// <param name="Rows">Rows of the document, filled in or not.</param>
public sealed record InspectedTable(int? Section, IReadOnlyList<InspectedColumn> Columns, int Rows)
{
    /// <summary>The rows that are filled in.</summary>
    public IReadOnlyList<InspectedRow> Filled { get; init; } = [];
}

/// <param name="Line">From 1.</param>
public sealed record InspectedRow(int Line, IReadOnlyList<InspectedCell> Cells);

/// <param name="Column">As the document has it.</param>
/// <param name="Said">As typed.</param>
/// <param name="Understood">Whether it is of the column's type.</param>
/// <param name="Meaning">What it is understood as; null when it is not.</param>
/// <param name="Why">Why it is not understood.</param>
public sealed record InspectedCell(string Column, string Said, bool Understood, InspectedMeaning? Meaning, string? Why, string? WhyFr);

/// <summary>An answer as it is understood; what its kind does not have is left out.</summary>
public sealed record InspectedMeaning
{
    /// <summary><c>text</c>, <c>flag</c>, <c>count</c>, <c>percentage</c>, <c>money</c>, <c>leads</c>, <c>duration</c>, <c>date</c>, <c>choice</c>, <c>person</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>In words, so that it would be understood as the same again.</summary>
    public required string Text { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Number { get; init; }

    /// <summary>ISO 4217 of money, the unit of a duration.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsYes { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? From { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? To { get; init; }

    /// <summary>Ids of the options chosen.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Options { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsPerYear { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsApproximate { get; init; }

    /// <summary>What was said beside it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }
}

public sealed record InspectedColumn(string Name, string Type);

/// <param name="Line">From 1; null when it is about the whole.</param>
/// <param name="Text">In English.</param>
public sealed record InspectedWarning(int? Section, int? Line, string Text, string TextFr);

/// <summary>A document as it was inspected, or why it can't be.</summary>
public sealed record Inspection(InspectedDocument? Document, LocalizedText? Refusal)
{
    /// <summary>The same with what each of its places is for; null with the document.</summary>
    public BoundDocument? Bound { get; init; }

    /// <summary>Inspects the bytes of a file: no database, nothing kept.</summary>
    public static Inspection Of(ReadOnlySpan<byte> bytes, CancellationToken cancellation = default) => Inspector.Inspect(bytes, cancellation);
}
