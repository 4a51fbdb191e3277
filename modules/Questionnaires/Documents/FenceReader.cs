namespace PartnerHub.Questionnaires;

/// <summary>
/// The lines of a fence, or of text that has lost its fence: <c>label : value</c>, lists under a label that has no value, and further
/// lines of a value, which are set in or have no label.
/// </summary>
internal sealed class FenceReader
{
    private readonly TextLines _lines;
    private readonly int _close;
    private readonly List<FieldLine> _fields = [];
    private readonly List<FieldGroup> _groups = [];
    private (string Label, int Line)? _group;
    private FieldLine? _lastOfGroup;

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
            // All blank lines at once: each of them would look for the line after the last.
            var next = Next(line);
            if (!ContinuesList(next))
            {
                EndGroup(line);
            }

            return next;
        }

        var item = LabelledLine.Read(_lines.Text, span);
        if (_group is not null && item.IsItem)
        {
            return Add(line, item);
        }

        EndGroup(line);
        var field = item.IsItem && item.Label is null ? LabelledLine.ReadPlain(_lines.Text, span) : item;
        if (field is { Label: { } label, Value.Length: 0 } && StartsList(Next(line + 1)))
        {
            _group = (FieldLabel.Read(label.In(_lines.Text)), line);
            return line + 1;
        }

        return Add(line, field);
    }

    private int Add(int line, LabelledLine read)
    {
        var (last, value) = Value(line, read.Value);
        var label = read.Label ?? new TextSpan(value.Start, value.Start);
        var field = new FieldLine
        {
            Line = line,
            Group = _group?.Label,
            Label = FieldLabel.Read(label.In(_lines.Text)),
            Number = read.Number,
            LabelSpan = label,
            Value = Slot.Of(_lines.Text, line, value, SlotKind.Fenced),
            Whole = new TextSpan(_lines.StartOf(line), _lines.StartOf(last + 1)),
        };
        _fields.Add(field);
        _lastOfGroup = _group is null ? null : field;
        return last + 1;
    }

    /// <summary>The value, with the lines below that belong to it; where it is empty, the answer is what stands below.</summary>
    private (int Last, TextSpan Value) Value(int line, TextSpan first)
    {
        var last = line;
        for (var next = line + 1; next < _close; next++)
        {
            var text = _lines.Say(next);
            var follows = next == last + 1 || (last == line && first.Length == 0);
            if (!string.IsNullOrWhiteSpace(text) && !IsContinuation(text, follows))
            {
                break;
            }

            last = string.IsNullOrWhiteSpace(text) ? last : next;
        }

        return (last, last == line ? first : new TextSpan(first.Start, _lines[last].Start + _lines.Say(last).TrimEnd().Length));
    }

    private static bool IsContinuation(string text, bool follows) =>
        text.StartsWith(SlotText.Indent, StringComparison.Ordinal)
        || (follows && LabelledLine.Read(text, new TextSpan(0, text.Length)) is { Label: null, IsItem: false });

    private bool StartsList(int line) => line < _close && LabelledLine.Read(_lines.Text, _lines[line]).IsItem;

    /// <summary>Beyond a blank line a list goes on, unless numbers follow marks or the other way round.</summary>
    private bool ContinuesList(int line) => StartsList(line)
        && (_lastOfGroup is not { } last || (last.Number is null) == (LabelledLine.Read(_lines.Text, _lines[line]).Number is null));

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
            var last = _lastOfGroup?.Value.Span.End ?? _lines[first].End;
            var start = _lines[first].Start + _lines.Say(first).TrimEnd().Length;
            _groups.Add(new FieldGroup(label, first, new TextSpan(_lines.StartOf(first), _lines.StartOf(line)), new TextSpan(start, Math.Max(start, last))));
        }

        (_group, _lastOfGroup) = (null, null);
    }
}
