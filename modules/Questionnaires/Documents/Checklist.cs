using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace PartnerHub.Questionnaires;

/// <summary>Items with a box: <c>- [ ] **question ?** (hint)</c>, choices below.</summary>
internal static partial class Checklist
{
    private const int LongestOddMark = 1;

    /// <summary>Null for an item that is no question: one without a box whose text is not bold.</summary>
    public static ChecklistItem? Read(TextLines lines, ListItemBlock item, int last)
    {
        var span = lines[item.Line];
        var start = span.Start + Bullet.Match(lines.Text, span.Start, span.Length).Length;
        var box = CheckMark.Read(lines.Text, span with { Start = start });
        var from = box?.After ?? start;
        if (start == span.Start || Asked.Match(lines.Text, from, span.End - from) is not { Success: true } match || !IsQuestion(box?.Tick, match))
        {
            return null;
        }

        var rest = Cut(lines.Text, match.Groups["rest"].Index, TableStart(lines, item.Line, End(lines, item, last)));
        var isInstruction = !match.Groups["text"].Value.Contains('?', StringComparison.Ordinal);
        return new ChecklistItem
        {
            Line = item.Line,
            Text = match.Groups["text"].Value.Trim(),
            Hint = isInstruction ? rest.In(lines.Text) : Hint(lines.Text, ref rest),
            Tick = box?.Tick ?? CheckMark.Missing(from),
            Note = NoteOf(lines, item.Line, isInstruction ? new TextSpan(rest.End, rest.End) : rest),
            Choices = Choices(lines, item),
        };
    }

    /// <summary>What looks like a box may also be words in brackets.</summary>
    private static bool IsQuestion(Tick? tick, Match match) => tick switch
    {
        null => match.Groups["bold"].Success && match.Groups["text"].Value.Contains('?', StringComparison.Ordinal),
        { Unknown.Length: > LongestOddMark } => match.Groups["bold"].Success,
        _ => true,
    };

    /// <summary>The last line of what is said beside the question, before any list or table below it.</summary>
    private static int End(TextLines lines, ListItemBlock item, int last)
    {
        var end = item.Line;
        foreach (var block in item)
        {
            if (block is not ParagraphBlock || lines.Say(block.Line).TrimStart().StartsWith('|'))
            {
                break;
            }

            end = Math.Max(end, Math.Min(last, lines.At(Math.Min(block.Span.End, lines.Text.Length - 1))));
        }

        return end;
    }

    private static List<DocumentChoice> Choices(TextLines lines, ListItemBlock item)
    {
        var choices = new List<DocumentChoice>();
        foreach (var choice in item.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()))
        {
            var span = lines[choice.Line];
            if (Bullet.Match(lines.Text, span.Start, span.Length) is { Length: > 0 } bullet)
            {
                var start = span.Start + bullet.Length;
                var box = CheckMark.Read(lines.Text, span with { Start = start });
                var text = Cut(lines.Text, box?.After ?? start, span);
                var end = lines[Math.Max(choice.Line, lines.At(Math.Max(span.Start, Math.Min(choice.Span.End, lines.Text.Length - 1))))].End;
                choices.Add(new DocumentChoice(choice.Line, text.In(lines.Text), box?.Tick ?? CheckMark.Missing(text.Start)) { HasBox = box is not null, End = end });
            }
        }

        return choices;
    }

    private static TextSpan TableStart(TextLines lines, int first, int last)
    {
        var end = first;
        while (end < last && !lines.Say(end + 1).TrimStart().StartsWith('|'))
        {
            end++;
        }

        return new TextSpan(lines[first].Start, lines[end].End);
    }

    private static TextSpan Cut(string text, int start, TextSpan within)
    {
        var end = within.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static string? Hint(string text, ref TextSpan rest)
    {
        if (rest.Length == 0 || text[rest.Start] != '(' || text.IndexOf(')', rest.Start, rest.Length) is var close && close < 0)
        {
            return null;
        }

        var hint = text[(rest.Start + 1)..close];
        rest = Cut(text, close + 1, rest);
        return hint;
    }

    private static Slot NoteOf(TextLines lines, int line, TextSpan rest)
    {
        var match = Lead.Match(rest.In(lines.Text));
        return Slot.Of(lines.Text, line, rest with { Start = rest.Start + match.Length }, SlotKind.Inline);
    }

    [GeneratedRegex(@"\G\s*(?:[-*+]|[0-9]{1,6}[.)])\s+", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(@"\G(?:(?<bold>\*\*)(?<text>.+?)\*\*|(?<text>[^?]*\?|.*))(?<rest>.*)", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Asked { get; }

    [GeneratedRegex(@"\A(?:[—–:→-]|->)(?:\s+|\z)", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Lead { get; }
}
