using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>A Word document as the Markdown that says the same.</summary>
/// <param name="Notices">What became of what Markdown does not have.</param>
internal sealed record WordText(string Text, IReadOnlyList<LocalizedText> Notices)
{
    /// <summary>Null with the reason, where the bytes are no Word document that can be read.</summary>
    public static (WordText? Word, LocalizedText? Problem) Read(byte[] bytes, CancellationToken cancellation)
    {
        if (WordPackage.Problem(bytes, out var hasMacros) is { } problem)
        {
            return (null, problem);
        }

        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            return document.MainDocumentPart is { } main ? (Read(main, hasMacros, cancellation), null) : (null, WordPackage.NotWord);
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException or InvalidOperationException or ArgumentException or FormatException or NotSupportedException or KeyNotFoundException)
        {
            return (null, WordPackage.Damaged);
        }
    }

    private static WordText Read(MainDocumentPart main, bool hasMacros, CancellationToken cancellation)
    {
        var found = new WordFindings { HasMacros = hasMacros, HasComments = main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Any() == true };
        var lines = new WordLines(new WordStyles(main), found);
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read())
        {
            // Piece by piece, so that a large document is never held as a whole.
            while (reader.IsStartElement && reader.ElementType != typeof(Document) && reader.ElementType != typeof(Body) && reader.LoadCurrentElement() is { } element)
            {
                cancellation.ThrowIfCancellationRequested();
                lines.Add(element, 0);
            }
        }

        return new WordText(lines.Text, [.. found.Notices()]);
    }
}

/// <summary>What was met in a Word document that its reader should know of.</summary>
internal sealed class WordFindings
{
    public bool HasMacros { get; init; }

    public bool HasComments { get; init; }

    public bool HasChanges { get; set; }

    public bool HasInnerTables { get; set; }

    public bool HasBoxes { get; set; }

    public IEnumerable<LocalizedText> Notices()
    {
        (bool Is, LocalizedText Text)[] all =
        [
            (HasChanges, LocalizedText.Of("Le suivi des modifications est lu comme accepté : ce qui est ajouté compte, ce qui est supprimé non.", "Tracked changes are read as accepted: what was added counts, what was deleted does not.")),
            (HasInnerTables, LocalizedText.Of("Un tableau dans un tableau est lu comme le texte de sa cellule.", "A table within a table is read as the text of its cell.")),
            (HasBoxes, LocalizedText.Of("Les zones de texte et les images ne sont pas lues.", "Text boxes and pictures are not read.")),
            (HasComments, LocalizedText.Of("Les commentaires ne sont pas lus.", "Comments are not read.")),
            (HasMacros, LocalizedText.Of("Les macros du document sont ignorées.", "The document’s macros are ignored.")),
        ];
        return all.Where(one => one.Is).Select(one => one.Text);
    }
}
