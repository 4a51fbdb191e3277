using System.Text;

namespace PartnerHub.Questionnaires;

/// <summary>
/// UTF-8 that was read as a code page: each letter beyond ASCII became two to four of them. Sequence by sequence, so that what was
/// typed into such a text stays as it is.
/// </summary>
internal static class Mangling
{
    private static readonly CodePage[] Pages = [CodePage.MacRoman, CodePage.Windows1252, CodePage.Latin1, CodePage.LenientWindows1252, CodePage.OldMacRoman];

    /// <summary>The likeliest mending; null when nothing of the text is misread for sure.</summary>
    public static Mending? Find(string text)
    {
        var whole = text.IsWhole() && !text.IsNormalized() ? text.Normalize() : text;
        var (page, found) = Pages.Select(page => (Page: page, Found: SequenceReader.Find(whole, page))).MaxBy(reading => Count(reading.Found, Evidence.Strong));
        var strong = Count(found, Evidence.Strong);
        if (strong == 0)
        {
            return null;
        }

        var isSparse = Count(found, Evidence.Weak) > strong;
        return Mending.Of(whole, page, isSparse ? [.. found.Where(sequence => sequence.Evidence != Evidence.Weak)] : found);
    }

    public static string Mangle(string text, CodePage page) => page.Decode(Encoding.UTF8.GetBytes(text));

    private static int Count(List<MangledSequence> found, Evidence evidence) => found.Count(sequence => sequence.Evidence == evidence);

    /// <summary>Halves of letters are no text and can't be normalised.</summary>
    private static bool IsWhole(this string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}

/// <summary>A text of which misread letters were put right.</summary>
internal sealed record Mending
{
    public required CodePage Page { get; init; }

    public required string Text { get; init; }

    /// <summary>Whether misreading the text again gives what was there: nothing was typed into it.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>What was put right, by the sequence that was there.</summary>
    public required IReadOnlyList<MendedLetter> Letters { get; init; }

    public static Mending Of(string text, CodePage page, IReadOnlyList<MangledSequence> found)
    {
        var (mended, at, letters) = (new StringBuilder(text.Length), 0, new List<(string Was, string Is, int At)>(found.Count));
        foreach (var sequence in found)
        {
            mended.Append(text, at, sequence.Start - at);
            letters.Add((text.Substring(sequence.Start, sequence.Length), sequence.Letter.ToString(), mended.Length));
            mended.Append(letters[^1].Is);
            at = sequence.End;
        }

        var clean = mended.Append(text, at, text.Length - at).ToString();
        return new Mending
        {
            Page = page,
            Text = clean,
            IsWhole = Mangling.Mangle(clean, page) == text,
            Letters = [.. letters.GroupBy(letter => (letter.Was, letter.Is)).Select(same => new MendedLetter(same.Key.Was, same.Key.Is, [.. same.Select(letter => letter.At)]))],
        };
    }
}

/// <param name="Was">The letters that were there.</param>
/// <param name="Is">The one that they were misread from.</param>
/// <param name="Places">Where it stands in the mended text.</param>
internal sealed record MendedLetter(string Was, string Is, IReadOnlyList<int> Places);
