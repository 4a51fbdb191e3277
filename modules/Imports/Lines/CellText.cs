using System.Globalization;
using System.Text;

namespace PartnerHub.Imports.Lines;

/// <summary>The text of a cell.</summary>
internal static class CellText
{
    /// <summary>Without spaces at its ends, no-break and thin ones among them, and without what makes a spreadsheet take it for text.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || (text[0] is > (byte)' ' and < 0x80 && text[^1] is > (byte)' ' and < 0x80))
        {
            return text.IsEmpty || text[0] != '=' ? text : Unguard(text);
        }

        while (true)
        {
            var trimmed = Cut(Cut(Cut(text.Trim(" \t"u8), "\u00A0"u8), "\u202F"u8), "\u2009"u8);
            if (trimmed.Length == text.Length)
            {
                return Unguard(text);
            }

            text = trimmed;
        }
    }

    /// <summary>Whether the record has the column, and something in it.</summary>
    public static bool IsSaid(RecordReader record, int column) => column >= 0 && column < record.FieldCount && !Trim(record.Field(column)).IsEmpty;

    /// <summary>The text in its composed form; null when it holds a control character, more than so many characters, or what stands for an error.</summary>
    public static string? Read(ReadOnlySpan<byte> text, int longest)
    {
        if (!text.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            return text.Length > longest || IsError(text) ? null : Encoding.ASCII.GetString(text);
        }

        if (text.Length > longest * 4 || IsError(text) || text.ContainsAnyInRange((byte)0, (byte)0x1F))
        {
            return null;
        }

        var read = Encoding.UTF8.GetString(text);
        if (!Ascii.IsValid(text))
        {
            read = read.Normalize();
        }

        return read.Length > longest || read.AsSpan().ContainsAnyInRange('\u007F', '\u009F') ? null : read;
    }

    /// <summary>For people to see: at most so many characters, control characters shown as their codes.</summary>
    public static string Show(ReadOnlySpan<byte> text, int longest)
    {
        var shown = new StringBuilder();
        foreach (var rune in Encoding.UTF8.GetString(text[..Math.Min(text.Length, longest * 4)]).EnumerateRunes())
        {
            var written = Rune.IsControl(rune) || rune.Value == 0xFEFF ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}") : rune.ToString();
            if (shown.Length + written.Length > longest)
            {
                break;
            }

            shown.Append(written);
        }

        return shown.ToString();
    }

    /// <summary>What a spreadsheet writes in whatever language where a formula came to nothing: <c>#N/A</c>, <c>#REF!</c>, <c>#NOM?</c>.</summary>
    public static bool IsError(ReadOnlySpan<byte> cell) =>
        cell is [(byte)'#', (byte)'N', (byte)'/', _] or [(byte)'#', (byte)'N', (byte)'V']
        || (cell is [(byte)'#', _, _, .., (byte)'!' or (byte)'?'] && !cell[1..^1].ContainsAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZÉÈÜ0123456789/_"u8));

    /// <summary>The text of <c>="00123"</c>, which is how spreadsheets are kept from taking it for a number.</summary>
    private static ReadOnlySpan<byte> Unguard(ReadOnlySpan<byte> text) =>
        text.Length > 3 && text.StartsWith("=\""u8) && text[^1] == '"' && !text[2..^1].Contains((byte)'"') ? Trim(text[2..^1]) : text;

    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> text, ReadOnlySpan<byte> space)
    {
        text = text.StartsWith(space) ? text[space.Length..] : text;
        return text.EndsWith(space) ? text[..^space.Length] : text;
    }
}
