namespace PartnerHub.Questionnaires;

/// <summary>How a place of a document writes what is typed into it.</summary>
internal enum SlotKind
{
    /// <summary>In a fence, where nothing is Markdown: further lines are set in.</summary>
    Fenced,

    /// <summary>In a cell or beside a question.</summary>
    Inline,
}

/// <summary>A place for one answer.</summary>
/// <param name="Line">From 0.</param>
/// <param name="Span">What is there now, without the blanks around it.</param>
/// <param name="Written">The same without what only Markdown needs.</param>
/// <param name="Placeholder">The placeholder that is there now; null when something else is, or nothing.</param>
internal sealed record Slot(int Line, TextSpan Span, string Written, string? Placeholder, SlotKind Kind)
{
    private (Field Field, bool IsExtra, string? Answer)? _asked;

    /// <summary>What is typed in a place; null for a blank or a placeholder.</summary>
    public string? Answer(Field field, bool isExtra)
    {
        if (_asked is not var (known, wasExtra, answer) || !ReferenceEquals(known, field) || wasExtra != isExtra)
        {
            _asked = (field, isExtra, answer = AnswerText.Read(Written, field, isExtra));
        }

        return answer;
    }

    /// <summary>As it was typed; empty where nothing is.</summary>
    public string Typed => SlotText.Unescape(Written);

    /// <summary>What has to stand before another answer.</summary>
    public string Lead { get; init; } = "";

    /// <summary>A slot of lines below what they answer, each without the mark of a list.</summary>
    public static Slot Below(string text, int line, TextSpan span, SlotKind kind, string lead)
    {
        var said = string.Join('\n', span.In(text).ReplaceLineEndings("\n").Split('\n').Select(LabelledLine.Unmarked).Where(one => one.Length > 0));
        return Of(said, 0, new TextSpan(0, said.Length), kind) with { Line = line, Span = span, Lead = lead };
    }

    /// <summary>Makes a slot of what is written there; what stands in square brackets may be a placeholder.</summary>
    public static Slot Of(string text, int line, TextSpan span, SlotKind kind)
    {
        var raw = span.In(text);
        var isBracketed = raw.Length > 2 && raw[0] == '[' && raw[^1] == ']' && raw.IndexOf(']', StringComparison.Ordinal) == raw.Length - 1;
        return new(line, span, SlotText.Read(raw, kind), isBracketed ? raw : null, kind);
    }
}
