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
}

/// <param name="Repaired">Whether letters were repaired that another program had misread.</param>
/// <param name="From">As what they had been misread, or else how the file is stored.</param>
public sealed record InspectedEncoding(bool Repaired, string From);

public sealed record InspectedSection(int? Number, string Title, int Questions, int Instructions, int Answered);

/// <summary>The figures at the document's end; null where it gives none.</summary>
public sealed record InspectedFooter(int? Total, int? Answered);

/// <param name="Value">As typed; null when nothing is.</param>
/// <param name="Understood">Whether the value is of its type; null when there is none.</param>
public sealed record InspectedField(int? Section, string Label, string Type, string? Value, bool? Understood);

/// <param name="Rows">Rows of the document, filled in or not.</param>
public sealed record InspectedTable(int? Section, IReadOnlyList<InspectedColumn> Columns, int Rows);

public sealed record InspectedColumn(string Name, string Type);

/// <param name="Line">From 1; null when it is about the whole.</param>
/// <param name="Text">In English.</param>
public sealed record InspectedWarning(int? Section, int? Line, string Text, string TextFr);

/// <summary>A document as it was inspected, or why it can't be.</summary>
public sealed record Inspection(InspectedDocument? Document, LocalizedText? Refusal)
{
    /// <summary>Inspects the bytes of a file: no database, nothing kept.</summary>
    public static Inspection Of(ReadOnlySpan<byte> bytes) => Inspector.Inspect(bytes);
}
