using System.Text;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Workbooks;

namespace PartnerHub.Imports.Lines;

/// <summary>The text of a file as UTF-8, whatever its encoding, without its byte order mark.</summary>
internal static class Utf8Text
{
    private const int BufferSize = 1 << 16;

    /// <summary>Text lost in another encoding becomes U+FFFD, as a decoder does; in UTF-8 the bytes stay as they are.</summary>
    public static Stream Open(Stream file, FileEncoding encoding, long offset, string? sheet = null)
    {
        file.Position = 0;
        if (encoding == FileEncoding.Workbook)
        {
            return Skip(WorkbookText.Open(file, sheet), offset);
        }

        if (encoding == FileEncoding.Utf8)
        {
            file.Position = MarkLength(file) + offset;
            return file;
        }

        var text = new BufferedStream(Encoding.CreateTranscodingStream(file, encoding.ToEncoding(), Encoding.UTF8, leaveOpen: true), BufferSize);
        var first = new byte[3];
        var read = text.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        return Skip(read == 3 && first.AsSpan().SequenceEqual(Encoding.UTF8.Preamble) ? text : Restart(file, encoding), offset);
    }

    private static Stream Restart(Stream file, FileEncoding encoding)
    {
        file.Position = 0;
        return Encoding.CreateTranscodingStream(file, encoding.ToEncoding(), Encoding.UTF8, leaveOpen: true);
    }

    private static Stream Skip(Stream text, long length)
    {
        var passed = new byte[BufferSize];
        while (length > 0)
        {
            var read = text.Read(passed, 0, (int)Math.Min(length, passed.Length));
            if (read == 0)
            {
                break;
            }

            length -= read;
        }

        return text;
    }

    private static int MarkLength(Stream file)
    {
        Span<byte> first = stackalloc byte[3];
        var read = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        return read == 3 && first.SequenceEqual(Encoding.UTF8.Preamble) ? 3 : 0;
    }
}
