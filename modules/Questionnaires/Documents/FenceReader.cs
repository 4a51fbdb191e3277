using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>
/// The lines of a fence: <c>label : value</c>, lists under a label that has no value, and further lines of a value, which are set in
/// or have no label.
/// </summary>
internal sealed partial class FenceReader
{
    private readonly TextLines _lines;
    private readonly int _close;
    private readonly List<FieldLine> _fields = [];
    private readonly List<FieldGroup> _groups = [];
    private (string Label, int Line)? _group;

    private FenceReader(TextLines lines, int close) => (_lines, _close) = (lines, close);

    /// <param name="close">The line that closes the fence, or the one after the last.</param>
    public static FieldBlock Read(TextLines lines, int fence, int close)
    {
        var reader = new FenceReader(lines, close);
        for (var line = fence + 1; line < close;)
        {
            line = reader.Take(line);
        }

        reader.EndGroup(close);
        return new FieldBlock { Line = fence, End = lines.StartOf(close), Fields = reader._fields, Groups = reader._groups };
    }

    /// <summary>Reads what begins at a line and gives the line after it.</summary>
    private int Take(int line)
    {
        var span = _lines[line];
        if (string.IsNullOrWhiteSpace(_lines.Say(line)))
        {
            if (!StartsList(Next(line)))
            {
                EndGroup(line);
            }

            return line + 1;
        }

        var item = Item.Match(_lines.Text, span.Start, span.Length);
        if (_group is not null && item.Success)
        {
            return Add(line, item);
        }

        EndGroup(line);
        var field = Field.Match(_lines.Text, span.Start, span.Length);
        if (field.Groups["value"].Length == 0 && field.Groups["label"].Length > 0 && StartsList(line + 1))
        {
            _group = (Label(field), line);
            return line + 1;
        }

        return Add(line, field);
    }

    private int Add(int line, Match match)
    {
        var (last, value) = Value(line, match.Groups["value"]);
        var label = match.Groups["label"];
        _fields.Add(new FieldLine
        {
            Line = line,
            Group = _group?.Label,
            Label = Label(match),
            Number = int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            LabelSpan = new TextSpan(label.Success ? label.Index : value.Start, label.Success ? label.Index + label.Length : value.Start),
            Value = Slot.Of(_lines.Text, line, value, SlotKind.Fenced),
            Whole = new TextSpan(_lines.StartOf(line), _lines.StartOf(last + 1)),
        });
        return last + 1;
    }

    private (int Last, TextSpan Value) Value(int line, Group first)
    {
        var last = line;
        for (var next = line + 1; next < _close; next++)
        {
            var text = _lines.Say(next);
            if (!string.IsNullOrWhiteSpace(text) && !IsContinuation(text, first.Length > 0 && next == last + 1))
            {
                break;
            }

            last = string.IsNullOrWhiteSpace(text) ? last : next;
        }

        return (last, last == line ? new TextSpan(first.Index, first.Index + first.Length) : new TextSpan(first.Index, first.Index + _lines[last].In(_lines.Text).TrimEnd().Length + _lines[last].Start - first.Index));
    }

    private static bool IsContinuation(string text, bool follows) =>
        text.StartsWith(SlotText.Indent, StringComparison.Ordinal) || (follows && !Labelled.IsMatch(text) && !Item.IsMatch(text));

    private bool StartsList(int line) => line < _close && _lines[line] is var span && Item.Match(_lines.Text, span.Start, span.Length).Success;

    /// <summary>The next line that says something.</summary>
    private int Next(int line)
    {
        while (line < _close && string.IsNullOrWhiteSpace(_lines.Say(line)))
        {
            line++;
        }

        return line;
    }

    private void EndGroup(int line)
    {
        if (_group is var (label, first))
        {
            _groups.Add(new FieldGroup(label, first, new TextSpan(_lines.StartOf(first), _lines.StartOf(line))));
        }

        _group = null;
    }

    private static string Label(Match match) => FieldLabel.Read(match.Groups["label"].Value);

    [GeneratedRegex(@"\A\s*(?:(?<label>(?:[^:\\]|\\.)+?)\s*:(?:\s+|\z))?(?<value>.*?)\s*\z", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Field { get; }

    [GeneratedRegex(@"\A(?<marker> {0,3}(?:(?<number>[0-9]{1,6})[.)]|[-*+])\s+)(?:(?<!\d[.)]\s+)(?<label>(?:[^:\\]|\\.)+?)\s*:(?:\s+|\z))?(?<value>.*?)\s*\z", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"\A\s*(?:[^:\\]|\\.)+?\s*:(?:\s|\z)", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Labelled { get; }
}
