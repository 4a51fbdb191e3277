using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PartnerHub.Imports.Formats;

/// <summary>Finds a file's encoding by its byte order mark, or else by whether its bytes are UTF-8.</summary>
internal static class EncodingDetection
{
    public static FileEncoding? Detect(ReadOnlySpan<byte> sample, out FormatProblem? problem)
    {
        problem = sample.StartsWith("PK\u0003\u0004"u8) || sample.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) ? FormatProblem.Workbook : null;
        if (problem is not null)
        {
            return null;
        }

        if (sample.StartsWith<byte>([0xFF, 0xFE]))
        {
            return FileEncoding.Utf16LittleEndian;
        }

        if (sample.StartsWith<byte>([0xFE, 0xFF]))
        {
            return FileEncoding.Utf16BigEndian;
        }

        // One zero byte is damage to a line; many are another encoding.
        problem = sample.Count((byte)0) > sample.Length / 4 ? FormatProblem.EncodingUnclear : null;
        return problem is not null ? null : IsUtf8(sample) ? FileEncoding.Utf8 : FileEncoding.Windows1252;
    }

    /// <summary>Bytes beyond ASCII decide, by the number of characters that are good and bad UTF-8: a file that is UTF-8 but for a few lines is UTF-8.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> sample)
    {
        if (Utf8.IsValid(sample))
        {
            return true;
        }

        var good = 0;
        var bad = 0;
        for (var next = 0; (next = sample.IndexOfAnyInRange((byte)0x80, (byte)0xFF)) >= 0;)
        {
            var status = Rune.DecodeFromUtf8(sample[next..], out _, out var length);
            good += status == OperationStatus.Done ? 1 : 0;
            bad += status == OperationStatus.InvalidData ? 1 : 0;
            sample = sample[(next + length)..];
        }

        return good > bad;
    }
}
