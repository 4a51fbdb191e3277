using System.Buffers;

namespace PartnerHub.Imports.Lines;

/// <summary>
/// The fields of one line in which quotes stand inside cells that are not quoted: marks of inches behind a digit (<c>24" screen</c>),
/// and texts guarded for a spreadsheet (<c>="00123"</c>).
/// </summary>
internal sealed class LooseFields(char delimiter)
{
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    public ReadOnlySpan<byte> this[int index] => index >= _ends.Count ? default : _text.WrittenSpan[(index == 0 ? 0 : _ends[index - 1]).._ends[index]];

    /// <summary>False when a quote stands elsewhere.</summary>
    public bool TrySplit(ReadOnlySpan<byte> line)
    {
        _text.ResetWrittenCount();
        _ends.Clear();
        var next = 0;
        while (next <= line.Length)
        {
            var rest = line[next..];
            var length = rest.StartsWith("\""u8) ? Quoted(rest) : rest.StartsWith("=\""u8) ? Guarded(rest) : Open(rest);
            if (length < 0)
            {
                return false;
            }

            _ends.Add(_text.WrittenCount);
            next += length + 1;
        }

        return true;
    }

    /// <summary>Its length, or -1.</summary>
    private int Quoted(ReadOnlySpan<byte> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var quote = text[i..].IndexOf((byte)'"');
            if (quote < 0)
            {
                return -1;
            }

            _text.Write(text.Slice(i, quote));
            i += quote + 1;
            if (i == text.Length || text[i] == delimiter)
            {
                return i;
            }

            if (text[i] != '"')
            {
                return -1;
            }

            _text.Write("\""u8);
        }

        return -1;
    }

    private int Guarded(ReadOnlySpan<byte> text)
    {
        var close = text[2..].IndexOf((byte)'"') + 3;
        if (close < 3 || (close < text.Length && text[close] != delimiter))
        {
            return -1;
        }

        _text.Write(text[..close]);
        return close;
    }

    private int Open(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)delimiter);
        var cell = end < 0 ? text : text[..end];
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '"' && (i == 0 || !IsMeasure(cell[..i])))
            {
                return -1;
            }
        }

        _text.Write(cell);
        return cell.Length;
    }

    /// <summary>A digit, a half, or a quarter.</summary>
    private static bool IsMeasure(ReadOnlySpan<byte> text) =>
        text[^1] is >= (byte)'0' and <= (byte)'9' || text.EndsWith("½"u8) || text.EndsWith("¼"u8) || text.EndsWith("¾"u8);
}
