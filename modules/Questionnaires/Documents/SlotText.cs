using System.Text;
using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>
/// Writes what was typed so that it stays within its place, shows as text and reads back as typed.
/// </summary>
internal static partial class SlotText
{
    public const string Indent = "    ";

    /// <param name="escaped">As <see cref="AnswerText.Escape"/> gives it.</param>
    public static string Write(string escaped, SlotKind kind, string lineBreak) => kind == SlotKind.Fenced
        ? string.Join(lineBreak, escaped.Split('\n').Select((line, i) => i == 0 || line.Length == 0 ? line : Indent + line))
        : Escape(escaped);

    public static string Read(string raw, SlotKind kind) => Compose(kind == SlotKind.Fenced ? Unindent(raw).Trim() : UnescapeInline(raw));

    /// <summary>Without the backslash before what would be read as an empty place.</summary>
    public static string Unescape(string written) => written.StartsWith('\\') && Escaped.IsMatch(written) ? written[1..] : written;

    /// <summary>As typed values are kept: no blanks around them, one kind of line end, nothing that is no text.</summary>
    public static string Tidy(string typed) => LineEnd.Replace(typed, "\n").EnumerateRunes()
        .Where(rune => !Rune.IsControl(rune) || rune.Value is '\n' or '\t')
        .Aggregate(new StringBuilder(typed.Length), (text, rune) => text.Append(rune.ToString()))
        .ToString().Trim() is var text ? Compose(text) : "";

    /// <summary>Letters with their accents, which some programs set beside them.</summary>
    private static string Compose(string text) => Ascii.IsValid(text) || text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 && text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) ? text : text.Normalize();

    private static string Escape(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            written.Append(text[i] switch
            {
                '\n' => "<br>",
                '<' => "&lt;",
                '>' => "&gt;",
                '|' => "\\|",
                '\\' when i + 1 == text.Length || text[i + 1] == '|' => "&#92;",
                '&' when Entity.IsMatch(text, i) => "&amp;",
                var letter => letter.ToString(),
            });
        }

        return written.ToString();
    }

    private static string UnescapeInline(string raw) => raw.AsSpan().IndexOfAny("\\&<\r\n") < 0 ? raw : Escapes.Replace(raw, match => match.Value switch
    {
        "\\|" => "|",
        "&lt;" => "<",
        "&gt;" => ">",
        "&amp;" => "&",
        "&#92;" => "\\",
        var blanks when char.IsWhiteSpace(blanks[0]) && blanks.AsSpan().IndexOfAny('\r', '\n') < 0 => blanks,
        _ => "\n",
    }).Trim();

    private static string Unindent(string raw) => Indented.Replace(LineEnd.Replace(raw, "\n"), "\n");

    [GeneratedRegex(@"\A\\+\[", RegexOptions.None, DocumentLimits.LongestMatch)]
    private static partial Regex Escaped { get; }

    [GeneratedRegex(@"\r\n?|\n", RegexOptions.None, DocumentLimits.LongestMatch)]
    private static partial Regex LineEnd { get; }

    [GeneratedRegex(@"\n {1,4}", RegexOptions.None, DocumentLimits.LongestMatch)]
    private static partial Regex Indented { get; }

    [GeneratedRegex(@"\G&(?:lt|gt|amp|#92);", RegexOptions.None, DocumentLimits.LongestMatch)]
    private static partial Regex Entity { get; }

    [GeneratedRegex(@"\\\||&(?:lt|gt|amp|#92);|<br\s*/?>|\s+", RegexOptions.None, DocumentLimits.LongestMatch)]
    private static partial Regex Escapes { get; }
}
