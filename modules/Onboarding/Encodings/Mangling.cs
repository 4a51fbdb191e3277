using System.Globalization;
using System.Text;

namespace PartnerHub.Onboarding.Encodings;

/// <summary>
/// UTF-8 that was read as a code page. A letter beyond ASCII became a run of such letters, and no byte of ASCII is part of one:
/// so each run tells for itself, and a text is mangled as a whole only if all of its runs are.
/// </summary>
internal static class Mangling
{
    private static readonly CodePage[] Pages = [CodePage.MacRoman, CodePage.Windows1252, CodePage.Latin1, CodePage.LenientWindows1252, CodePage.OldMacRoman];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The likeliest reading; null when no run of the text can be read as mangled.</summary>
    public static Reading? Find(string text)
    {
        var readings = Pages.Select(page => Read(text, page)).Where(reading => reading.Suspects.Count > 0).ToList();
        return readings.MaxBy(reading => (reading.IsWhole, reading.Suspects.Count));
    }

    public static string Mangle(string text, CodePage page) => page.Decode(Encoding.UTF8.GetBytes(text));

    private static Reading Read(string text, CodePage page)
    {
        var clean = new StringBuilder(text.Length);
        var reading = new Reading { Page = page };
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsAscii(text[end]) == char.IsAscii(text[at]))
            {
                end++;
            }

            clean.Append(char.IsAscii(text[at]) ? text[at..end] : reading.Take(text, at, end, Repair(text.AsSpan(at, end - at), page)));
            at = end;
        }

        return reading with { Text = clean.ToString() };
    }

    private static string? Repair(ReadOnlySpan<char> run, CodePage page)
    {
        var bytes = new byte[run.Length];
        if (run.Length < 2 || !page.TryEncode(run, bytes))
        {
            return null;
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>How a text reads if it was mangled by one page.</summary>
    internal sealed record Reading
    {
        private readonly List<int> _suspects = [];
        private int _kept;
        private int _doubtful;

        public required CodePage Page { get; init; }

        public string Text { get; init; } = "";

        public bool IsWhole => _kept == 0 && _doubtful <= _suspects.Count;

        /// <summary>Where runs begin that look mangled.</summary>
        public IReadOnlyList<int> Suspects => _suspects;

        public string Take(string text, int at, int end, string? repaired)
        {
            if (repaired is null || repaired.EnumerateRunes().Any(IsNoText))
            {
                _kept++;
                return text[at..end];
            }

            // An apostrophe and an accent after it are the two bytes of an Armenian letter: alone, that proves nothing.
            if (repaired.EnumerateRunes().All(IsUsual))
            {
                _suspects.Add(at);
            }
            else
            {
                _doubtful++;
            }

            return repaired;
        }

        private static bool IsNoText(Rune rune) =>
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

        private static bool IsUsual(Rune rune) => rune.Value is (>= 0xA0 and <= 0x17F) or (>= 0x2000 and <= 0x27BF) or 0xFE0F or >= 0x1F000;
    }
}
