using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>A document and what each place of it is for. What the questionnaire does not know has an id of its own, and is kept.</summary>
public sealed record BoundDocument
{
    internal BoundDocument(QuestionnaireDocument document, Questionnaire questionnaire, string language, IReadOnlyList<BoundSection> sections) =>
        (Document, Questionnaire, Language, Sections, Warnings) = (document, questionnaire, language, sections, document.Warnings);

    /// <summary><c>fr</c> or <c>en</c>: the one that more of its labels are in.</summary>
    public string Language { get; }

    /// <summary>Null when the title names none.</summary>
    public string? Client => Document.Client;

    internal QuestionnaireDocument Document { get; }

    internal Questionnaire Questionnaire { get; }

    internal IReadOnlyList<BoundSection> Sections { get; }

    /// <summary>The rows of the executive summary's table.</summary>
    internal IReadOnlyList<BoundElement> Summary { get; init; } = [];

    internal IReadOnlyList<DocumentWarning> Warnings { get; init; }

    /// <summary>The document of a file's bytes; null when they are none that is read.</summary>
    public static BoundDocument? Read(ReadOnlySpan<byte> content, CancellationToken cancellation = default)
    {
        try
        {
            return DeliveredText.TryRead(content, out var delivered, out _, cancellation) ? Of(delivered.Text, cancellation) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>An empty document of the product's own questionnaire.</summary>
    public static BoundDocument Blank(string client, string language) => Of(BlankDocument.Write(Questionnaire.Own, client, language), CancellationToken.None);

    private static BoundDocument Of(string text, CancellationToken cancellation) => DocumentBinding.Bind(DocumentReader.Read(text, cancellation), Questionnaire.Own, cancellation);
}

/// <param name="Content">What the document says of it.</param>
internal sealed record BoundElement(SummaryElement Element, Slot Content);

internal sealed record BoundSection
{
    public required DocumentSection Section { get; init; }

    /// <summary>Null for a section that the questionnaire does not have.</summary>
    public Section? Known { get; init; }

    public required IReadOnlyList<BoundQuestion> Questions { get; init; }

    public required IReadOnlyList<BoundField> Fields { get; init; }

    public required IReadOnlyList<BoundTable> Tables { get; init; }
}

/// <param name="Question">Null for one that the questionnaire does not have.</param>
internal sealed record BoundQuestion(string Id, ChecklistItem Item, Question? Question)
{
    public bool IsInstruction => Question?.IsInstruction ?? Item.IsInstruction;

    public string NoteId => Id + ".note";

    /// <summary>Id of the field that holds the choices ticked.</summary>
    public string ChoicesId => Question?.Choices?.Field ?? Id + ".choices";
}

internal sealed record BoundField
{
    public required string Id { get; init; }

    public required FieldLine Line { get; init; }

    /// <summary>For what the questionnaire does not know, made of the document's words.</summary>
    public required Field Field { get; init; }

    public bool IsExtra { get; init; }

    /// <summary>What is typed there; null where nothing is.</summary>
    public string? Answer => Line.Value.Answer(Field, IsExtra);
}

internal sealed record BoundTable
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required int Line { get; init; }

    public TableKind Kind { get; init; }

    /// <summary>Null for a table that the questionnaire does not have.</summary>
    public Table? Table { get; init; }

    public required IReadOnlyList<BoundColumn> Columns { get; init; }

    public required IReadOnlyList<BoundRow> Rows { get; init; }

    /// <summary>Where another row could be written.</summary>
    public required int End { get; init; }
}

/// <param name="Title">As the document has it.</param>
internal sealed record BoundColumn(string Title, Field Field, bool IsExtra);

/// <param name="Cells">In the order of the columns; fewer where the row is short.</param>
/// <param name="Answers">What is typed there by the column's id; empty for a row that is not filled in.</param>
internal sealed record BoundRow(int Line, IReadOnlyList<Slot> Cells, TextSpan Whole, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>The line of a list that it is; null for a row of a table.</summary>
    public FieldLine? Item { get; init; }
}

internal static class SlotAnswers
{
    /// <summary>What is typed in a place; null for a blank or a placeholder.</summary>
    public static string? Answer(this Slot slot, Field field, bool isExtra) => AnswerText.Read(slot.Written, field, isExtra);
}
