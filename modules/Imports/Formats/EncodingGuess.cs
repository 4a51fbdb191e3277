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

    /// <summary>Letters that western text of these bytes hardly has, and Turkish has: ğ, ı, ş and their capitals.</summary>
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
        var found = CharsetDetector.DetectFromBytes(lines).Details?.Where(detail => detail.Encoding is not null && detail.Confidence >= LeastConfidence).Select(detail => FileEncoding.Of(detail.Encoding)) ?? [];
        var western = FileEncoding.Windows1252.ToEncoding().GetString(lines);
        FileEncoding[] turkish = western.AsSpan().ContainsAny(Doubtful) ? [FileEncoding.Of(FileEncoding.Find("windows-1254")!.ToEncoding())] : [];
        return [.. new[] { FileEncoding.Windows1252 }.Concat(found).Concat(turkish).Distinct().Select(encoding => (encoding, encoding.ToEncoding().GetString(lines))).Where(reading => IsText(reading.Item2))];
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
