using System.Text;
using PartnerHub.Imports.Lines;
using PartnerHub.Partners;

namespace PartnerHub.Benchmarks.Parsing;

/// <summary>Knows the columns, the separator and the forms of one file, and nothing of quotes, encodings or other files.</summary>
internal sealed class HandWrittenReader(Stream file)
{
    private const int Columns = 9;
    private readonly Dictionary<int, string> _members = [];
    private readonly Dictionary<int, string> _products = [];
    private readonly List<(long Line, string Raw)> _rejected = [];
    private readonly byte[] _buffer = new byte[1 << 20];
    private ReadTotals _totals;
    private long _line;

    public ReadTotals ReadAll()
    {
        var length = 0;
        while (file.Read(_buffer, length, _buffer.Length - length) is var read && read > 0)
        {
            length += read;
            var taken = TakeLines(_buffer.AsSpan(0, length));
            _buffer.AsSpan(taken, length - taken).CopyTo(_buffer);
            length -= taken;
        }

        return _totals;
    }

    private int TakeLines(ReadOnlySpan<byte> text)
    {
        var taken = 0;
        while (text[taken..].IndexOf((byte)'\n') is var length && length >= 0)
        {
            if (++_line > 1)
            {
                Take(text.Slice(taken, length));
            }

            taken += length + 1;
        }

        return taken;
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        Span<int> ends = stackalloc int[Columns];
        var start = 0;
        for (var i = 0; i < Columns; i++)
        {
            var end = line[start..].IndexOf((byte)';');
            ends[i] = end < 0 ? line.Length : start + end;
            start = ends[i] + 1;
        }

        if (!Number(line[(ends[3] + 1)..ends[4]], out var quantity) || !Number(line[(ends[4] + 1)..ends[5]], out var amount) || !Day(line[(ends[1] + 1)..ends[2]], out var day))
        {
            _totals.Rejected++;
            _rejected.Add((_line, Encoding.UTF8.GetString(line)));
            return;
        }

        _totals.Add(new SalesLine
        {
            LineNumber = _line,
            LineKey = Encoding.UTF8.GetString(line[..ends[0]]),
            Member = Once(_members, line[(ends[0] + 1)..ends[1]]),
            Day = day,
            Product = Once(_products, line[(ends[2] + 1)..ends[3]]),
            Quantity = quantity,
            Amount = amount,
            Currency = line[(ends[5] + 1)..ends[6]].SequenceEqual("EUR"u8) ? "EUR" : Encoding.UTF8.GetString(line[(ends[5] + 1)..ends[6]]),
        });
    }

    /// <summary>Members and products of this file end in a number that tells them apart.</summary>
    private static string Once(Dictionary<int, string> texts, ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text[(text.LastIndexOf((byte)'-') + 1)..])
        {
            number = (number * 10) + digit - '0';
        }

        if (!texts.TryGetValue(number, out var known))
        {
            texts[number] = known = Encoding.UTF8.GetString(text);
        }

        return known;
    }

    private static bool Number(ReadOnlySpan<byte> text, out long scaled)
    {
        scaled = 0;
        var decimals = -1;
        foreach (var digit in text)
        {
            if (digit == '.' && decimals < 0)
            {
                decimals = 0;
                continue;
            }

            if ((uint)(digit - '0') > 9)
            {
                return false;
            }

            scaled = (scaled * 10) + digit - '0';
            decimals += decimals < 0 ? 0 : 1;
        }

        for (var i = Math.Max(decimals, 0); i < 4; i++)
        {
            scaled *= 10;
        }

        return text.Length > 0;
    }

    private static bool Day(ReadOnlySpan<byte> text, out DateOnly day)
    {
        var fits = text.Length == 10 && text[4] == '-' && text[7] == '-';
        day = fits ? new DateOnly((1000 * (text[0] - '0')) + (100 * (text[1] - '0')) + (10 * (text[2] - '0')) + text[3] - '0', (10 * (text[5] - '0')) + text[6] - '0', (10 * (text[8] - '0')) + text[9] - '0') : default;
        return fits;
    }
}
