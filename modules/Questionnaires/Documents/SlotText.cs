using System.Text;
using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>
/// Writes what was typed so that it stays within its place, shows as text and reads back as typed. What could be read as an empty
/// place, or as such an escape, gets a backslash.
/// </summary>
internal static partial class SlotText
{
    public const string Indent = "    ";

    public static string Write(string typed, SlotKind kind, string lineBreak)
    {
        var text = Bracket.IsMatch(typed) ? "\\" + typed : typed;
        return kind == SlotKind.Fenced
            ? string.Join(lineBreak, text.Split('\n').Select((line, i) => i == 0 || line.Length == 0 ? line : Indent + line))
            : Escape(text);
    }

    public static string Read(string raw, SlotKind kind)
    {
        var text = kind == SlotKind.Fenced ? Unindent(raw) : Unescape(raw);
        return text.StartsWith('\\') && Escaped.IsMatch(text) ? text[1..] : text;
    }

    /// <summary>As typed values are kept: no blanks around them, one kind of line end, nothing that is no text.</summary>
    public static string Tidy(string typed) => LineEnd.Replace(typed, "\n").EnumerateRunes()
        .Where(rune => !Rune.IsControl(rune) || rune.Value is '\n' or '\t')
        .Aggregate(new StringBuilder(typed.Length), (text, rune) => text.Append(rune.ToString()))
        .ToString().Trim();

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

    private static string Unescape(string raw) => raw.AsSpan().IndexOfAny("\\&<\r\n") < 0 ? raw : Escapes.Replace(raw, match => match.Value switch
    {
        "\\|" => "|",
        "&lt;" => "<",
        "&gt;" => ">",
        "&amp;" => "&",
        "&#92;" => "\\",
        _ => "\n",
    }).Trim();

    private static string Unindent(string raw) => Indented.Replace(LineEnd.Replace(raw, "\n"), "\n");

    [GeneratedRegex(@"\A\\*\[", RegexOptions.None, -1)]
    private static partial Regex Bracket { get; }

    [GeneratedRegex(@"\A\\+\[", RegexOptions.None, -1)]
    private static partial Regex Escaped { get; }

    [GeneratedRegex(@"\r\n?|\n", RegexOptions.None, -1)]
    private static partial Regex LineEnd { get; }

    [GeneratedRegex(@"\n {1,4}", RegexOptions.None, -1)]
    private static partial Regex Indented { get; }

    [GeneratedRegex(@"\G&(?:lt|gt|amp|#92);", RegexOptions.None, -1)]
    private static partial Regex Entity { get; }

    [GeneratedRegex(@"\\\||&(?:lt|gt|amp|#92);|<br\s*/?>|\s*[\r\n]+\s*", RegexOptions.None, -1)]
    private static partial Regex Escapes { get; }
}
