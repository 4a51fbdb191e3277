using System.Text;

namespace PartnerHub.Imports.Tests;

/// <summary>A good sales file and the same after some damage, both of one seed.</summary>
internal sealed class MutatedFile
{
    private static readonly byte[][] Pieces =
    [
        [0], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xE9], [0xC3], [0xF0, 0x9F], "\r"u8.ToArray(), "\n"u8.ToArray(), "\r\n\r\n"u8.ToArray(), ";"u8.ToArray(),
        ";;;;;;;"u8.ToArray(), "="u8.ToArray(), "@SUM(A1)"u8.ToArray(), "\u2028"u8.ToArray(), "é"u8.ToArray(), "-"u8.ToArray(), "99999999999999999999"u8.ToArray(),
    ];

    private static readonly byte[][] Quotes = ["\""u8.ToArray(), "\"\""u8.ToArray(), ";\""u8.ToArray(), "\"\n"u8.ToArray(), "\";\""u8.ToArray()];

    private readonly Random _random;
    private readonly List<byte> _bytes;
    private readonly int _from;

    public MutatedFile(int seed, bool withHeader = false)
    {
        _random = new(seed);
        HasQuotes = seed % 2 == 1;
        string[] lines = [.. Enumerable.Range(0, _random.Next(1, 60)).Select(Line)];
        Originals = [.. lines.Where(line => line.Length > 0)];
        Original = SalesFile.Utf8([SalesFile.Header, .. lines]);
        _bytes = [.. Original];
        KeepsHeader = !withHeader;
        _from = withHeader ? 0 : SalesFile.Header.Length + 1;
        Bytes = Damaged();
    }

    /// <summary>Any other file.</summary>
    public MutatedFile(int seed, byte[] original)
    {
        (_random, HasQuotes, Originals) = (new(seed), true, []);
        Original = original;
        _bytes = [.. original];
        Bytes = Damaged();
    }

    public byte[] Original { get; }

    public byte[] Bytes { get; }

    public bool HasQuotes { get; }

    /// <summary>Whether the first line is as it was, so that the lines behind it can be counted.</summary>
    public bool KeepsHeader { get; }

    public HashSet<string> Originals { get; }

    /// <summary>As an editor would number them; the last break ends a line and starts none.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            var lines = Encoding.Latin1.GetString(Bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').ToList();
            if (lines[^1].Length == 0)
            {
                lines.RemoveAt(lines.Count - 1);
            }

            return lines;
        }
    }

    private string Line(int number) => _random.Next(12) switch
    {
        0 => "",
        1 when HasQuotes => $"k{number};p1;2017-04-05;\"a \"\"b\"\" \n;c\";2;12.50;EUR",
        2 when HasQuotes => $"\"k{number}\";\"p1\";\"2017-04-05\";;2;12.50;EUR",
        _ => $"k{number};p{number % 5};2017-04-{1 + (number % 28):00};kes-{number % 7};{number};{number}.{number % 100:00};EUR",
    };

    private byte[] Damaged()
    {
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            Damage();
        }

        return [.. _bytes];
    }

    private void Damage()
    {
        var place = _random.Next(_from, _bytes.Count + 1);
        switch (_random.Next(8))
        {
            case 0:
                _bytes.RemoveRange(place, _bytes.Count - place);
                break;
            case 1 when place < _bytes.Count:
                _bytes[place] = Byte();
                break;
            case 2:
                _bytes.RemoveRange(place, Math.Min(_random.Next(200), _bytes.Count - place));
                break;
            case 3:
                _bytes.InsertRange(place, _bytes.GetRange(place, Math.Min(_random.Next(200), _bytes.Count - place)));
                break;
            case 4 when _random.Next(20) == 0:
                _bytes.InsertRange(place, Enumerable.Repeat((byte)'x', _random.Next(900_000, 9_000_000)));
                break;
            case 5 when HasQuotes:
                _bytes.InsertRange(place, Quotes[_random.Next(Quotes.Length)]);
                break;
            default:
                _bytes.InsertRange(place, Pieces[_random.Next(Pieces.Length)]);
                break;
        }
    }

    private byte Byte() => (byte)_random.Next(256) is var value && value == '"' && !HasQuotes ? (byte)'\'' : value;
}
