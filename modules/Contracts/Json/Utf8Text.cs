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
        bytes.Length > ContractsJson.MaxBytes ? TooLarge(bytes.Length)
        : !Utf8.IsValid(bytes) ? NotUtf8(bytes)
        : WithoutMark(bytes).IndexOfAnyExcept(" \t\r\n"u8) < 0 ? Empty
        : null;

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    /// <summary>The line of a byte, from 1.</summary>
    public static int LineOf(ReadOnlySpan<byte> bytes, int offset) => 1 + bytes[..Math.Min(offset, bytes.Length)].Count((byte)'\n');

    private static InputError Empty => new() { Path = "$", Line = 1, Expected = Wording.Object, Found = LocalizedText.Of("un fichier vide", "an empty file") };

    private static InputError TooLarge(int length) => new()
    {
        Path = "$",
        Expected = LocalizedText.Of($"au plus {Megabytes(ContractsJson.MaxBytes, "fr")} Mo", $"at most {Megabytes(ContractsJson.MaxBytes, "en")} MB"),
        Found = LocalizedText.Of($"{Megabytes(length, "fr")} Mo", $"{Megabytes(length, "en")} MB"),
    };

    private static string Megabytes(int bytes, string language) =>
        (bytes / 1024m / 1024m).ToString("0.#", CultureInfo.GetCultureInfo(language));

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
