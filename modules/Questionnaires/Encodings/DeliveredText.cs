using System.Diagnostics.CodeAnalysis;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>The text of a file, repaired where UTF-8 had been read as a code page, and how to write a text the same way again.</summary>
internal sealed record DeliveredText
{
    private const int MostLayers = 3;

    public required string Text { get; init; }

    public required StoredAs Stored { get; init; }

    /// <summary>The code pages that the text went through, the last one first; empty for a clean file.</summary>
    public IReadOnlyList<CodePage> Layers { get; init; } = [];

    /// <summary>A page by which a part of the text, and only a part, looks mangled. It is left as it is.</summary>
    public string? Suspect { get; init; }

    /// <summary>Where the parts that look mangled begin.</summary>
    public IReadOnlyList<int> Suspects { get; init; } = [];

    public bool Repaired => Layers.Count > 0;

    /// <summary>What it was repaired from, or else how the file is stored.</summary>
    public string From => Repaired ? Layers[0].Name : Stored.Name;

    public static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out DeliveredText? delivered, [NotNullWhen(false)] out LocalizedText? problem)
    {
        var read = StoredAs.Read(bytes);
        delivered = read is var (stored, text) ? Repair(new DeliveredText { Text = text, Stored = stored }) : null;
        problem = delivered is null
            ? LocalizedText.Of("Ce fichier n’est pas un texte : un document Markdown est attendu.", "This file is no text: a Markdown document is expected.")
            : null;
        return delivered is not null;
    }

    /// <summary>The bytes of a text, stored and mangled as this one was delivered; in clean UTF-8 where the file's encoding lacks a letter.</summary>
    public byte[] WriteAsDelivered(string text) => Stored.Write(Layers.Reverse().Aggregate(text, Mangling.Mangle));

    /// <summary>The bytes of a text in clean UTF-8.</summary>
    public static byte[] WriteClean(string text) => StoredAs.Utf8.Write(text);

    /// <summary>Only what gives back the same bytes counts as a repair.</summary>
    private static DeliveredText Repair(DeliveredText delivered)
    {
        while (delivered.Layers.Count < MostLayers && Mangling.Find(delivered.Text) is { } reading)
        {
            if (!reading.IsWhole || Mangling.Mangle(reading.Text, reading.Page) != delivered.Text)
            {
                return delivered with { Suspect = reading.Page.Name, Suspects = reading.Suspects };
            }

            delivered = delivered with { Text = reading.Text, Layers = [.. delivered.Layers, reading.Page] };
        }

        return delivered;
    }
}
