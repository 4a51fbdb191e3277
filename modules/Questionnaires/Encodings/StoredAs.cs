using System.Text;

namespace PartnerHub.Questionnaires;

/// <summary>The encoding in which a file's bytes hold its letters.</summary>
internal sealed record StoredAs(string Name, Encoding Encoding, byte[] Mark)
{
    private static readonly Encoding Bytes8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    public static StoredAs Utf8 { get; } = new("utf-8", Bytes8, []);

    /// <summary>A Word document, whose letters are those of its XML.</summary>
    public static StoredAs Word { get; } = new("docx", Bytes8, []);

    /// <summary>The text of the bytes; null when they are no text.</summary>
    public static (StoredAs Stored, string Text)? Read(ReadOnlySpan<byte> bytes)
    {
        foreach (var stored in Candidates(bytes))
        {
            if (stored.TryDecode(bytes, out var text))
            {
                return IsText(text) ? (stored, text) : null;
            }
        }

        return null;
    }

    public byte[] Write(string text)
    {
        try
        {
            return [.. Mark, .. Encoding.GetBytes(text)];
        }
        catch (EncoderFallbackException)
        {
            return Utf8.Write(text);
        }
    }

    private static IEnumerable<StoredAs> Candidates(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => [new("utf-8", Bytes8, [0xEF, 0xBB, 0xBF])],
        [0xFF, 0xFE, ..] => [new("utf-16le", Little, [0xFF, 0xFE])],
        [0xFE, 0xFF, ..] => [new("utf-16be", Big, [0xFE, 0xFF])],
        _ when ZerosAt(bytes, 1) => [new("utf-16le", Little, [])],
        _ when ZerosAt(bytes, 0) => [new("utf-16be", Big, [])],
        _ => [Utf8, SingleByte(bytes)],
    };

    /// <summary>In UTF-16 without a mark, a Western text has a zero in most pairs of bytes, always on the same side.</summary>
    private static bool ZerosAt(ReadOnlySpan<byte> bytes, int side)
    {
        var zeros = 0;
        for (var i = side; i < bytes.Length; i += 2)
        {
            zeros += bytes[i] == 0 ? 1 : 0;
        }

        return bytes.Length >= 4 && bytes.Length % 2 == 0 && zeros * 4 > bytes.Length;
    }

    /// <summary>By which page more bytes beyond ASCII are the letters of French and English texts; those that are UTF-8 tell nothing.</summary>
    private static StoredAs SingleByte(ReadOnlySpan<byte> delivered)
    {
        var bytes = Beyond(delivered);
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        var mac = CodePagesEncodingProvider.Instance.GetEncoding(10000, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        if (Usual(CodePage.MacRoman.Decode(bytes)) > Usual(CodePage.LenientWindows1252.Decode(bytes)))
        {
            return new("mac-roman", mac, []);
        }

        return bytes.IndexOfAnyInRange((byte)0x80, (byte)0x9F) < 0
            ? new("iso-8859-1", Encoding.GetEncoding(28591, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), [])
            : new("windows-1252", windows, []);
    }

    /// <summary>The bytes of a text in which some lines are UTF-8 and others are not, without the letters that are UTF-8.</summary>
    private static ReadOnlySpan<byte> Beyond(ReadOnlySpan<byte> bytes)
    {
        var beyond = new List<byte>();
        var rest = bytes;
        while (rest.Length > 0)
        {
            var isUtf8 = Rune.DecodeFromUtf8(rest, out _, out var used) == System.Buffers.OperationStatus.Done;
            if (!isUtf8)
            {
                beyond.AddRange(rest[..used]);
            }

            rest = rest[used..];
        }

        return beyond.ToArray();
    }

    private static int Usual(string text) => text.Count(letter => "àâäçéèêëîïôöùûüœÀÂÇÉÈÊÎÔŒ€«»’“”–—…°\u00A0".Contains(letter, StringComparison.Ordinal));

    private static bool IsText(string text) => !text.Any(letter => letter < ' ' && letter is not ('\n' or '\r' or '\t' or '\f'));

    private bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = Encoding.GetString(bytes[Mark.Length..]);
            return Encoding.GetBytes(text).AsSpan().SequenceEqual(bytes[Mark.Length..]);
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
