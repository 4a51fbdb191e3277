using System.Globalization;

namespace PartnerHub.Questionnaires;

/// <summary>
/// The parts of one line: a mark of a list, a label, its value. A label ends at its first colon or equals sign and may be bold; what
/// looks like one far into the line is text.
/// </summary>
internal readonly record struct LabelledLine(bool IsItem, int? Number, TextSpan? Label, TextSpan Value)
{
    private const int LongestLabel = 300;
    private const int DeepestItem = 3;

    public static LabelledLine Read(string text, TextSpan line)
    {
        var start = Skip(text, line.Start, line.End);
        var (number, after) = Mark(text, start, line.End);
        var isItem = after > start && start - line.Start <= DeepestItem;
        return number is null && Labelled(text, after, line.End) is var (label, value)
            ? new(isItem, null, label, value)
            : new(isItem, number, null, Trim(text, after, line.End));
    }

    /// <summary>The same without looking at a mark of a list.</summary>
    public static LabelledLine ReadPlain(string text, TextSpan line) =>
        Labelled(text, Skip(text, line.Start, line.End), line.End) is var (label, value) ? new(false, null, label, value) : new(false, null, null, Trim(text, line.Start, line.End));

    /// <summary>A line without the mark of a list before it.</summary>
    public static string Unmarked(string line) => Mark(line, Skip(line, 0, line.Length), line.Length) is var (_, after) ? line[after..].Trim() : line;

    private static (int? Number, int After) Mark(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start < 6 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        var isNumbered = at > start && at < end && text[at] is '.' or ')';
        if (!isNumbered && (at > start || at >= end || text[at] is not ('-' or '*' or '+' or '•')))
        {
            return (null, start);
        }

        var after = Skip(text, at + 1, end);
        return after == at + 1 && after < end ? (null, start)
            : (isNumbered ? int.Parse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture) : null, after);
    }

    private static (TextSpan Label, TextSpan Value)? Labelled(string text, int start, int end)
    {
        var bold = start + 2 < end && text[start] is '*' or '_' && text[start + 1] == text[start] ? text.Substring(start, 2) : null;
        var from = start + (bold?.Length ?? 0);
        for (var at = from; at < end && at - from < LongestLabel; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] is ':' or '=' && at > from)
            {
                return Ends(text, at, end) ? Split(text, from, at, end, bold) : text[at] == ':' ? null : default((TextSpan, TextSpan)?);
            }
        }

        return null;
    }

    private static bool Ends(string text, int at, int end) => text[at] == ':'
        ? at + 1 == end || char.IsWhiteSpace(text[at + 1]) || text.AsSpan(at + 1, end - at - 1).StartsWith("**") || text.AsSpan(at + 1, end - at - 1).StartsWith("__")
        : text[at - 1] is not ('<' or '>' or '!') && (at + 1 == end || text[at + 1] is not ('=' or '>'))
            && (char.IsWhiteSpace(text[at - 1]) || text.AsSpan(at - Math.Min(at, LongestLabel), Math.Min(at, LongestLabel)) is var before && before[(before.LastIndexOf('\n') + 1)..].IndexOfAny("/?&") < 0);

    private static (TextSpan Label, TextSpan Value)? Split(string text, int from, int at, int end, string? bold)
    {
        var label = Trim(text, from, at);
        var value = Trim(text, at + 1, end);
        if (bold is null)
        {
            return label.Length == 0 ? null : (label, value);
        }

        // The bold ends before the colon, or right behind it.
        if (label.Length > 2 && label.In(text).EndsWith(bold, StringComparison.Ordinal))
        {
            return (Trim(text, label.Start, label.End - 2), value);
        }

        return value.In(text).StartsWith(bold, StringComparison.Ordinal) ? (label, Trim(text, value.Start + 2, end))
            : value.Length > 2 && value.In(text).EndsWith(bold, StringComparison.Ordinal) ? (label, Trim(text, value.Start, value.End - 2))
            : (label with { Start = label.Start - 2 }, value);
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        var first = Skip(text, start, end);
        while (end > first && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(first, end);
    }
}
