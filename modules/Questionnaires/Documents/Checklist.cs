using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace PartnerHub.Questionnaires;

/// <summary>Items with a box: <c>- [ ] **question ?** (hint)</c>, choices below.</summary>
internal static partial class Checklist
{
    /// <summary>Null for an item without a box.</summary>
    public static ChecklistItem? Read(TextLines lines, ListItemBlock item, int last)
    {
        var choices = Choices(lines, item);
        var end = item.OfType<ParagraphBlock>().FirstOrDefault() is { } paragraph && choices.Count == 0 ? Math.Max(item.Line, Math.Min(last, lines.At(Math.Min(paragraph.Span.End, lines.Text.Length - 1)))) : item.Line;
        var span = lines[item.Line];
        if (Boxed.Match(lines.Text, span.Start, span.Length) is not { Success: true } match)
        {
            return null;
        }

        var rest = Cut(lines.Text, match.Groups["rest"].Index, TableStart(lines, item.Line, end));
        var isInstruction = !match.Groups["text"].Value.Contains('?', StringComparison.Ordinal);
        return new ChecklistItem
        {
            Line = item.Line,
            Text = match.Groups["text"].Value.Trim(),
            Hint = isInstruction ? rest.In(lines.Text) : Hint(lines.Text, ref rest),
            Tick = TickOf(match),
            Note = NoteOf(lines, item.Line, isInstruction ? new TextSpan(rest.End, rest.End) : rest),
            Choices = choices,
        };
    }

    private static List<DocumentChoice> Choices(TextLines lines, ListItemBlock item)
    {
        var choices = new List<DocumentChoice>();
        foreach (var choice in item.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()))
        {
            var span = lines[choice.Line];
            if (Choice.Match(lines.Text, span.Start, span.Length) is { Success: true } match)
            {
                choices.Add(new DocumentChoice(choice.Line, match.Groups["text"].Value, TickOf(match)));
            }
        }

        return choices;
    }

    /// <summary>Where a box is missing, the place for one is before the text.</summary>
    private static Tick TickOf(Match match) => match.Groups["tick"] is { Success: true } tick
        ? new Tick(new TextSpan(tick.Index, tick.Index + 1), tick.Value != " ")
        : new Tick(new TextSpan(match.Groups["text"].Index, match.Groups["text"].Index), IsOn: false);

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

    [GeneratedRegex(@"\A\s*[-*+]\s+\[(?<tick>[ xX])\]\s+(?:\*\*(?<text>.+?)\*\*|(?<text>[^?]*\?|.*))(?<rest>.*)\z", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Boxed { get; }

    [GeneratedRegex(@"\A\s*(?:[-*+]|[0-9]+[.)])\s+(?:\[(?<tick>[ xX])\]\s+)?(?<text>.*?)\s*\z", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Choice { get; }

    [GeneratedRegex(@"\A(?:[—–:→-]|->)(?:\s+|\z)", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Lead { get; }
}
