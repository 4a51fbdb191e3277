using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>What stands in the box before a question or a choice.</summary>
internal static partial class CheckMark
{
    private const string Ticks = "xX✓✔☑☒✅🗹";
    private const string BoxOn = "☒";

    /// <summary>The box at the start of a text, and where the text after it begins; null where there is none.</summary>
    public static (Tick Tick, int After)? Read(string text, TextSpan span)
    {
        if (Box.Match(text, span.Start, span.Length) is { Success: true } box)
        {
            var mark = box.Groups["mark"];
            return (Of(mark.Value.Trim(), new TextSpan(mark.Index, mark.Index + mark.Length)), box.Index + box.Length);
        }

        return Glyph.Match(text, span.Start, span.Length) is { Success: true } glyph
            ? (new Tick(new TextSpan(glyph.Groups["mark"].Index, glyph.Groups["mark"].Index + glyph.Groups["mark"].Length), glyph.Groups["mark"].Value != "☐", BoxOn, "☐"), glyph.Index + glyph.Length)
            : null;
    }

    /// <summary>Where a box is missing, the place for one is before the text.</summary>
    public static Tick Missing(int at) => new(new TextSpan(at, at), IsOn: false, "[x] ", "");

    private static Tick Of(string mark, TextSpan span) => mark.Length == 0 || mark.Trim('_', '.').Length == 0
        ? new Tick(span, IsOn: false)
        : Ticks.Contains(mark, StringComparison.Ordinal) ? new Tick(span, IsOn: true)
        : new Tick(span, IsOn: false) { Unknown = mark };

    [GeneratedRegex(@"\G\[(?<mark>[^\[\]\n]{0,12})\](?!\()\s*", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Box { get; }

    [GeneratedRegex(@"\G(?<mark>[☐☑☒✅✔✓]|🗹)\uFE0F?\s*", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Glyph { get; }
}
