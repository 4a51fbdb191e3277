using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace PartnerHub.Contracts;

/// <summary>What has to be right about the bytes before anyone looks for JSON in them.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static InputError? Check(ReadOnlySpan<byte> bytes) =>
        bytes.Length > ContractsJson.MaxBytes ? TooLarge
        : !Utf8.IsValid(bytes) ? NotUtf8(bytes)
        : WithoutMark(bytes).IndexOfAnyExcept(" \t\r\n"u8) < 0 ? Empty
        : null;

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    /// <summary>The line of a byte, from 1.</summary>
    public static int LineOf(ReadOnlySpan<byte> bytes, int offset) => 1 + bytes[..Math.Min(offset, bytes.Length)].Count((byte)'\n');

    private static InputError Empty => new() { Path = "$", Line = 1, Expected = Wording.Object, Found = LocalizedText.Of("un fichier vide", "an empty file") };

    /// <summary>Whoever reads may stop reading at the limit, so nobody knows how much more there is.</summary>
    private static InputError TooLarge => new()
    {
        Path = "$",
        Expected = LocalizedText.Of($"au plus {Megabytes} Mo", $"at most {Megabytes} MB"),
        Found = LocalizedText.Of("davantage", "more"),
    };

    private static string Megabytes => (ContractsJson.MaxBytes / 1024 / 1024).ToString(CultureInfo.InvariantCulture);

    private static InputError NotUtf8(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return new()
        {
            Path = "$",
            Line = LineOf(bytes, offset),
            Expected = LocalizedText.Of("un texte en UTF-8", "text in UTF-8"),
            Found = LocalizedText.Of(
                string.Create(CultureInfo.InvariantCulture, $"l'octet 0x{bytes[offset]:X2} à la position {offset}, qui n'en est pas"),
                string.Create(CultureInfo.InvariantCulture, $"the byte 0x{bytes[offset]:X2} at offset {offset}, which is not")),
        };
    }
}
