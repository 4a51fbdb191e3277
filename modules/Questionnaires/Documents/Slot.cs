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
/// <param name="Typed">The same as it was typed; empty where nothing is.</param>
/// <param name="Placeholder">The placeholder that is there now; null when something else is, or nothing.</param>
internal sealed record Slot(int Line, TextSpan Span, string Typed, string? Placeholder, SlotKind Kind)
{
    /// <summary>Makes a slot of what is written there; what stands in square brackets may be a placeholder.</summary>
    public static Slot Of(string text, int line, TextSpan span, SlotKind kind)
    {
        var raw = span.In(text);
        var isBracketed = raw.Length > 2 && raw[0] == '[' && raw[^1] == ']' && raw.IndexOf(']', StringComparison.Ordinal) == raw.Length - 1;
        return new(line, span, SlotText.Read(raw, kind), isBracketed ? raw : null, kind);
    }
}
