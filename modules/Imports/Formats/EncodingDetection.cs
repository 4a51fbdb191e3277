using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PartnerHub.Imports.Formats;

/// <summary>Finds a file's encoding by its byte order mark, or else by whether its bytes are UTF-8, or else by what they may be.</summary>
internal static class EncodingDetection
{
    /// <summary>So many characters of several bytes are UTF-8 by intent, and not by chance.</summary>
    private const int Deliberate = 3;

    public static FileEncoding? Detect(ReadOnlySpan<byte> sample, FileEncoding? declared, out FormatProblem? problem)
    {
        var marked = Marked(sample);
        if (declared is not null)
        {
            problem = Denial(sample, declared, marked) is { } shown ? FileProblem.EncodingDenied(declared, shown) : null;
            return problem is null ? declared : null;
        }

        // One zero byte is damage to a line; many are another encoding.
        problem = marked is null && sample.Count((byte)0) > sample.Length / 4 ? FormatProblem.EncodingUnclear : null;
        return problem is not null ? null : marked ?? (IsUtf8(sample) ? FileEncoding.Utf8 : EncodingGuess.Make(sample, out problem));
    }

    /// <summary>What the bytes show to be instead of what is declared; null when they may be that.</summary>
    private static FileEncoding? Denial(ReadOnlySpan<byte> sample, FileEncoding declared, FileEncoding? marked)
    {
        if (marked is not null)
        {
            return marked == declared ? null : marked;
        }

        var zeros = sample.Count((byte)0);
        if (declared.IsWide)
        {
            return zeros == 0 ? (IsUtf8(sample) ? FileEncoding.Utf8 : FileEncoding.Windows1252) : null;
        }

        return zeros > sample.Length / 4 ? FileEncoding.Utf16LittleEndian
            : declared == FileEncoding.Utf8 ? (IsUtf8(sample) ? null : FileEncoding.Windows1252)
            : Utf8.IsValid(sample) && Characters(sample).Good >= Deliberate ? FileEncoding.Utf8
            : null;
    }

    private static FileEncoding? Marked(ReadOnlySpan<byte> sample) =>
        sample.StartsWith<byte>([0xFF, 0xFE, 0, 0]) ? FileEncoding.Utf32LittleEndian
        : sample.StartsWith<byte>([0, 0, 0xFE, 0xFF]) ? FileEncoding.Utf32BigEndian
        : sample.StartsWith<byte>([0xFF, 0xFE]) ? FileEncoding.Utf16LittleEndian
        : sample.StartsWith<byte>([0xFE, 0xFF]) ? FileEncoding.Utf16BigEndian
        : sample.StartsWith(Encoding.UTF8.Preamble) ? FileEncoding.Utf8
        : null;

    /// <summary>Bytes beyond ASCII decide, by the number of characters that are good and bad UTF-8: a file that is UTF-8 but for a few lines is UTF-8.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> sample) => Utf8.IsValid(sample) || Characters(sample) is var (good, bad) && good > bad;

    private static (int Good, int Bad) Characters(ReadOnlySpan<byte> sample)
    {
        var good = 0;
        var bad = 0;
        for (var next = 0; (next = sample.IndexOfAnyInRange((byte)0x80, (byte)0xFF)) >= 0;)
        {
            var status = Rune.DecodeFromUtf8(sample[next..], out _, out var length);
            good += status == OperationStatus.Done ? 1 : 0;
            bad += status == OperationStatus.InvalidData ? 1 : 0;
            sample = sample[(next + length)..];
        }

        return (good, bad);
    }
}
