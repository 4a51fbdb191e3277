using System.Globalization;
using System.Text;

namespace PartnerHub.Questionnaires;

/// <summary>
/// Finds the letters of UTF-8 that were read as those of a code page, one by one: a text may have been misread and then typed into,
/// or mended in part. What somebody typed is left alone, since it is no such sequence, or one that makes no letter of such texts.
/// </summary>
internal static class SequenceReader
{
    private const string Ordinary = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ«»’‘“”–—…°€•\u00A0";
    private const string Closing = "”“’‘»›«…–—•™†‡°\u00A0";
    private const string Mathematical = "π∞∑∏∫Ω∂≤≥±";

    public static List<MangledSequence> Find(string text, CodePage page)
    {
        var found = new List<MangledSequence>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAscii(text[at]) && Read(text, at, page) is { } sequence)
            {
                found.Add(sequence);
                at = sequence.End - 1;
            }
        }

        return Known(text, found);
    }

    private static MangledSequence? Read(string text, int at, CodePage page)
    {
        if (!page.TryEncode(text[at], out var lead) || LengthOf(lead) is var length && (length == 0 || at + length > text.Length))
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = lead;
        for (var i = 1; i < length; i++)
        {
            if (!page.TryEncode(text[at + i], out bytes[i]))
            {
                return null;
            }
        }

        return Rune.DecodeFromUtf8(bytes[..length], out var letter, out var used) == System.Buffers.OperationStatus.Done && used == length && IsText(letter)
            ? new(at, length, letter, EvidenceOf(text, at, length, letter))
            : null;
    }

    private static int LengthOf(byte lead) => lead switch
    {
        >= 0xC2 and <= 0xDF => 2,
        >= 0xE0 and <= 0xEF => 3,
        >= 0xF0 and <= 0xF4 => 4,
        _ => 0,
    };

    private static Evidence EvidenceOf(string text, int at, int length, Rune letter) =>
        !IsUsual(letter) && !IsAccent(text, at, letter) && !IsMark(at, letter) ? Evidence.Doubtful : CouldBeTyped(text, at, length) ? Evidence.Weak : Evidence.Strong;

    /// <summary>A capital at the end of a word, and the mark behind the word; or a formula.</summary>
    private static bool CouldBeTyped(string text, int at, int length)
    {
        var isInWord = (at > 0 && char.IsLower(text[at - 1])) || (at + length < text.Length && char.IsLetter(text[at + length]));
        return length == 2 && !isInWord && (text[at] is 'Â' or 'Ã' or 'Ä' or 'Å' ? Closing.Contains(text[at + 1], StringComparison.Ordinal)
            : text[at] is '√' or '≈' or '¬' && Mathematical.Contains(text[at + 1], StringComparison.Ordinal));
    }

    /// <summary>
    /// Without the doubtful that stand alone and are letters of ordinary texts: an apostrophe and an accent after it are also the two
    /// bytes of an Armenian letter.
    /// </summary>
    private static List<MangledSequence> Known(string text, List<MangledSequence> found) => [.. found.Where((sequence, i) =>
        sequence.Evidence != Evidence.Doubtful
        || IsForeign(text, sequence)
        || (i > 0 && found[i - 1].End == sequence.Start && IsForeign(text, found[i - 1]))
        || (i + 1 < found.Count && found[i + 1].Start == sequence.End && IsForeign(text, found[i + 1])))];

    private static bool IsForeign(string text, MangledSequence sequence) =>
        sequence.Evidence == Evidence.Doubtful && text.AsSpan(sequence.Start, sequence.Length).ContainsAnyExcept(Ordinary);

    private static bool IsText(Rune letter) =>
        letter.Value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D
        || Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static bool IsUsual(Rune letter) =>
        letter.Value is (>= 0xA0 and <= 0x17F) or 0x192 or 0x2C6 or 0x2DC or (>= 0x2000 and <= 0x2BFF) or 0xFE0F or >= 0x1F000;

    /// <summary>An accent set beside its letter, as Macs write file names.</summary>
    private static bool IsAccent(string text, int at, Rune letter) => letter.Value is (>= 0x300 and <= 0x303) or 0x308 or 0x30A or 0x327 && at > 0 && char.IsLetter(text[at - 1]);

    /// <summary>The mark that some programs write at the start of UTF-8.</summary>
    private static bool IsMark(int at, Rune letter) => letter.Value == 0xFEFF && at == 0;
}
