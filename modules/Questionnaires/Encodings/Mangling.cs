using System.Globalization;
using System.Text;

namespace PartnerHub.Questionnaires;

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
        var runs = Runs(text);
        var counts = runs.CountBy(run => text[run]).ToList();
        var readings = Pages.Select(page => Read(counts, page)).Where(reading => reading.Likely > 0).ToList();
        return readings.MaxBy(reading => (reading.IsWhole, reading.Likely)) is { } likeliest ? likeliest.Apply(text, runs) : null;
    }

    public static string Mangle(string text, CodePage page) => page.Decode(Encoding.UTF8.GetBytes(text));

    private static List<Range> Runs(string text)
    {
        var runs = new List<Range>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && !char.IsAscii(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                runs.Add(start..at);
            }
        }

        return runs;
    }

    private static Reading Read(List<KeyValuePair<string, int>> runs, CodePage page)
    {
        var reading = new Reading { Page = page };
        runs.ForEach(run => reading.Take(run.Key, run.Value, Repair(run.Key, page)));
        return reading;
    }

    private static string? Repair(string run, CodePage page)
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
        private readonly Dictionary<string, string> _repairs = new(StringComparer.Ordinal);
        private readonly HashSet<string> _likely = new(StringComparer.Ordinal);
        private int _kept;
        private int _doubtful;

        public required CodePage Page { get; init; }

        public string Text { get; private init; } = "";

        /// <summary>How many runs look mangled.</summary>
        public int Likely { get; private set; }

        public bool IsWhole => _kept == 0 && _doubtful <= Likely;

        /// <summary>Where runs begin that look mangled.</summary>
        public IReadOnlyList<int> Suspects { get; private init; } = [];

        public void Take(string run, int count, string? repaired)
        {
            if (repaired is null || repaired.EnumerateRunes().Any(IsNoText))
            {
                _kept += count;
                return;
            }

            _repairs[run] = repaired;

            // An apostrophe and an accent after it are the two bytes of an Armenian letter: alone, that proves nothing.
            if (repaired.EnumerateRunes().All(IsUsual))
            {
                _likely.Add(run);
                Likely += count;
            }
            else
            {
                _doubtful += count;
            }
        }

        public Reading Apply(string text, List<Range> runs)
        {
            var (clean, at) = (new StringBuilder(text.Length), 0);
            foreach (var run in runs)
            {
                clean.Append(text, at, run.Start.Value - at).Append(_repairs.GetValueOrDefault(text[run], text[run]));
                at = run.End.Value;
            }

            return this with { Text = clean.Append(text, at, text.Length - at).ToString(), Suspects = [.. runs.Where(run => _likely.Contains(text[run])).Select(run => run.Start.Value)] };
        }

        private static bool IsNoText(Rune rune) =>
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

        private static bool IsUsual(Rune rune) => rune.Value is (>= 0xA0 and <= 0x17F) or (>= 0x2000 and <= 0x27BF) or 0xFE0F or >= 0x1F000;
    }
}
