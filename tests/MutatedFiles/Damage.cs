using System.Text;

namespace PartnerHub.MutatedFiles;

/// <summary>What files suffer on their way: bytes turned, cut out, doubled or moved, and pieces that mean something put in.</summary>
internal static class Damage
{
    private static readonly byte[][] Pieces =
    [
        [0], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xE9], [0xC3], [0xF0, 0x9F], [0xED, 0xA0, 0x80],
        .. new[]
        {
            "\r", "\n", "\n\n", "\r\n\r\n", ";", ";;;;;;;", "\t", ",", "|", "\"", "\"\"", ";\"", "\"\n", "\";\"", "'", "=", "@SUM(A1)", "\u2028", "\u202E", "é", "√©", "Ã©", "ş", "-", "(1)", "1e400", "NaN",
            "99999999999999999999", "0000-00-00", "31/12/9999", "29/02/2015", "2017-04-05", "1 234,5", "€", "JPY", "TOTAL", "total;;;", "{", "}", "[", "]", "]]", ":", "null", "\\", "\\ud800", "{\"", "[[[[[[[[",
            "<", ">", "&", "&amp;", "&lt;", "&#0;", "<!--", "]]>", "<c/>", "</row>", "<row r=\"1048577\">", "<row r=\"5\"/>", "<w:p/>", "</w:tc>", "<w:tbl>", "<![CDATA[", "<?xml version=\"1.0\"?>",
            "```", "- [x] ", "- [v] **q ?**", "## 3. ", "# ", "**", "~~", " : ", "10 % à 5 %", "<br>", "1. ", "> ", "    ", "|---|",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <param name="original">Left as it is.</param>
    /// <param name="random">Says what happens to it.</param>
    public static byte[] Of(ReadOnlySpan<byte> original, Random random)
    {
        List<byte> bytes = [.. original];
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            Add(bytes, random);
        }

        return [.. bytes];
    }

    private static void Add(List<byte> bytes, Random random)
    {
        var place = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(200), bytes.Count - place);
        switch (random.Next(12))
        {
            case 0 when random.Next(4) == 0:
                bytes.RemoveRange(place, bytes.Count - place);
                break;
            case 1 when place < bytes.Count:
                bytes[place] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(place, length);
                break;
            case 3:
                bytes.InsertRange(place, bytes.GetRange(place, length));
                break;
            case 4:
                bytes.Reverse(place, length);
                break;
            case 5:
                DoubleLine(bytes, place, random);
                break;
            case 6 when random.Next(100) == 0:
                bytes.InsertRange(place, Enumerable.Repeat((byte)"x;,[ \n|#"[random.Next(8)], random.Next(90_000, 3_000_000)));
                break;
            default:
                bytes.InsertRange(place, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }

    /// <summary>A line once more, somewhere else: keys repeat.</summary>
    private static void DoubleLine(List<byte> bytes, int place, Random random)
    {
        var start = place == 0 ? 0 : bytes.LastIndexOf((byte)'\n', place - 1) + 1;
        var end = bytes.IndexOf((byte)'\n', start);
        if (end >= 0)
        {
            var line = bytes.GetRange(start, end + 1 - start);
            var other = bytes.IndexOf((byte)'\n', random.Next(bytes.Count));
            bytes.InsertRange(other + 1, line);
        }
    }
}
