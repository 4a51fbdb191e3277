using System.Diagnostics.CodeAnalysis;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>The text of a file, repaired where UTF-8 had been read as a code page, and how to write a text the same way again.</summary>
internal sealed record DeliveredText
{
    private const int MostLayers = 3;
    private const char Mark = '\uFEFF';

    public required string Text { get; init; }

    public required StoredAs Stored { get; init; }

    /// <summary>The code pages that the whole text went through, the last one first; empty for a clean file.</summary>
    public IReadOnlyList<CodePage> Layers { get; init; } = [];

    /// <summary>The code page that a part of the text went through, while another part was typed or mended since.</summary>
    public CodePage? PartlyFrom { get; init; }

    /// <summary>What was put right, letter by letter.</summary>
    public IReadOnlyList<MendedLetter> Mended { get; init; } = [];

    /// <summary>What became of what a text does not have, for a Word document.</summary>
    public IReadOnlyList<LocalizedText> Notices { get; init; } = [];

    /// <summary>A mark of UTF-8 that had been misread as well.</summary>
    private string Lead { get; init; } = "";

    public bool Repaired => Layers.Count > 0 || PartlyFrom is not null;

    /// <summary>What it was repaired from, or else how the file is stored.</summary>
    public string From => PartlyFrom?.Name ?? (Layers.Count > 0 ? Layers[0].Name : Stored.Name);

    public static bool TryRead(
        ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out DeliveredText? delivered, [NotNullWhen(false)] out LocalizedText? problem, CancellationToken cancellation = default)
    {
        (delivered, var found) = Read(bytes, cancellation);
        problem = delivered is null ? found! : null;
        return delivered is not null;
    }

    private static (DeliveredText? Delivered, LocalizedText? Problem) Read(ReadOnlySpan<byte> bytes, CancellationToken cancellation)
    {
        if (WordPackage.IsCompound(bytes))
        {
            return (null, WordPackage.SayCompound(bytes));
        }

        if (WordPackage.IsZip(bytes))
        {
            var (word, damage) = WordText.Read(bytes.ToArray(), cancellation);
            return word is null ? (null, damage ?? WordPackage.Damaged) : Bounded(new DeliveredText { Text = word.Text, Stored = StoredAs.Word, Notices = word.Notices });
        }

        // A letter has four bytes at most.
        return bytes.Length > 4 * DocumentLimits.MostLetters ? (null, DocumentLimits.TooLong)
            : StoredAs.Read(bytes) is var (stored, text) ? Bounded(new DeliveredText { Text = text, Stored = stored })
            : (null, LocalizedText.Of("Ce fichier n’est pas un texte : un document Markdown ou Word (.docx) est attendu.", "This file is no text: a Markdown or Word (.docx) document is expected."));
    }

    private static (DeliveredText? Delivered, LocalizedText? Problem) Bounded(DeliveredText delivered) =>
        DocumentLimits.Problem(delivered.Text) is { } problem ? (null, problem) : (Repair(delivered), null);

    /// <summary>The bytes of a text, stored and mangled as this one was delivered; in clean UTF-8 where the file's encoding lacks a letter.</summary>
    public byte[] WriteAsDelivered(string text) => Stored.Write(Layers.Reverse().Aggregate(Lead + text, Mangling.Mangle));

    /// <summary>The bytes of a text in clean UTF-8.</summary>
    public static byte[] WriteClean(string text) => StoredAs.Utf8.Write(text);

    private static DeliveredText Repair(DeliveredText delivered)
    {
        for (var layer = 0; layer < MostLayers && Mangling.Find(delivered.Text) is { } mending; layer++)
        {
            delivered = mending.IsWhole && delivered.PartlyFrom is null
                ? delivered with { Text = mending.Text, Layers = [.. delivered.Layers, mending.Page], Mended = mending.Letters }
                : delivered with { Text = mending.Text, PartlyFrom = delivered.PartlyFrom ?? mending.Page, Mended = mending.Letters };
        }

        return delivered.Text.StartsWith(Mark) && delivered.Repaired ? delivered with { Text = delivered.Text[1..], Lead = Mark.ToString() } : delivered;
    }
}
