using System.Buffers;
using System.Text;
using PartnerHub.Imports.Lines;
using UtfUnknown;

namespace PartnerHub.Imports.Formats;

/// <summary>What text may be that is not UTF-8: taken only where all that is plausible reads the same letters.</summary>
internal static class EncodingGuess
{
    /// <summary>Of lines beyond ASCII, what the letters are looked for in.</summary>
    private const int MostBytes = 1 << 16;
    private const float LeastConfidence = 0.2f;
    private const int LongestLine = 120;
    private const int LongRun = 4;
    private const int FewLetters = 3;

    private static readonly string[] Old = ["ibm", "x-mac", "macintosh", "viscii", "cp8"];

    /// <summary>ISO 8859-3, -4, -10, -13, -14 and -16.</summary>
    private static readonly int[] Rare = [28593, 28594, 28600, 28603, 28604, 28606];

    private static readonly string[] Neighbours = ["windows-1250", "windows-1254", "ibm850", "macintosh"];

    /// <summary>What words of such letters alone are most often written in.</summary>
    private static readonly string[] Foreign = ["gb18030", "shift-jis", "windows-1251", "windows-1253"];

    /// <summary>Letters that western text hardly has, where Turkish has ğ, ı, ş and their capitals.</summary>
    private static readonly SearchValues<char> Doubtful = SearchValues.Create("ÐÝÞðýþ");

    public static FileEncoding? Make(ReadOnlySpan<byte> sample, out FormatProblem? problem)
    {
        var (line, lines) = BeyondAscii(sample);
        var readings = Readings(lines);
        problem = null;
        if (readings.Count > 0 && readings[0].Encoding == FileEncoding.Windows1252 && readings.TrueForAll(reading => reading.Text == readings[0].Text))
        {
            return FileEncoding.Windows1252;
        }

        problem = FileProblem.EncodingAsked(line, [.. readings.DistinctBy(reading => reading.Text, StringComparer.Ordinal).Select(reading => (reading.Encoding, First(reading.Text)))]);
        return null;
    }

    private static List<(FileEncoding Encoding, string Text)> Readings(byte[] lines)
    {
        var found = CharsetDetector.DetectFromBytes(lines).Details?.Where(detail => detail.Encoding is not null && detail.Confidence >= LeastConfidence && IsPlausible(detail.Encoding, lines)).Select(detail => FileEncoding.Of(detail.Encoding)) ?? [];
        return [.. new[] { FileEncoding.Windows1252 }.Concat(found).Concat(Others(lines).Select(name => FileEncoding.Find(name)!)).Distinct().Select(encoding => (encoding, encoding.ToEncoding().GetString(lines))).Where(reading => IsText(reading.Item2))];
    }

    /// <summary>What the detector does not always find where windows-1252 gives words that nobody writes.</summary>
    private static string[] Others(byte[] lines)
    {
        var western = FileEncoding.Windows1252.ToEncoding().GetString(lines);
        return HasLongRun(lines) ? Foreign
            : WesternWords.HaveSignsInside(western) ? Neighbours
            : western.AsSpan().ContainsAny(Doubtful) ? ["windows-1254"]
            : WesternWords.HaveStrangeVowels(western) ? ["windows-1250"]
            : [];
    }

    /// <summary>
    /// The letters of DOS and of the older Macintosh are where windows-1252 has its signs: text without many of those is not of them.
    /// The rarer ones of ISO 8859 are found in any single word.
    /// </summary>
    private static bool IsPlausible(Encoding encoding, ReadOnlySpan<byte> lines)
    {
        var counts = new int[256];
        foreach (var one in lines)
        {
            counts[one]++;
        }

        return Old.Any(start => encoding.WebName.StartsWith(start, StringComparison.OrdinalIgnoreCase)) ? counts[0x80..0xA0].Sum() > counts[0xA0..].Sum()
            : !Rare.Contains(encoding.CodePage) || counts[0x80..].Count(count => count > 0) >= FewLetters;
    }

    /// <summary>Western words have their letters beyond ASCII among others; words that have nothing else are of another script.</summary>
    private static bool HasLongRun(ReadOnlySpan<byte> lines)
    {
        for (int next; (next = lines.IndexOfAnyInRange((byte)0x80, (byte)0xFF)) >= 0;)
        {
            var run = lines[next..];
            run = run.IndexOfAnyExceptInRange((byte)0x80, (byte)0xFF) is var end && end < 0 ? run : run[..end];
            if (run.Length >= LongRun && run[1..].ContainsAnyExcept(run[0], run[1]))
            {
                return true;
            }

            lines = lines[(next + run.Length)..];
        }

        return false;
    }

    private static bool IsText(string text) => !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F') && !text.Contains('\uFFFD', StringComparison.Ordinal);

    /// <summary>The lines that hold such bytes, and the number of the first.</summary>
    private static (long Line, byte[] Lines) BeyondAscii(ReadOnlySpan<byte> sample)
    {
        var lines = new ArrayBufferWriter<byte>();
        var (first, number) = (0L, 0L);
        foreach (var range in sample.Split((byte)'\n'))
        {
            number++;
            var line = sample[range];
            if (Ascii.IsValid(line))
            {
                continue;
            }

            first = first == 0 ? number : first;
            if (lines.WrittenCount + line.Length > MostBytes)
            {
                lines.Write(line[..Math.Min(line.Length, MostBytes - lines.WrittenCount)]);
                break;
            }

            lines.Write(line);
            lines.Write("\n"u8);
        }

        return (first, lines.WrittenSpan.ToArray());
    }

    private static string First(string text) => CellText.Show(Encoding.UTF8.GetBytes(text.Split('\n')[0].Trim()), LongestLine);
}
