namespace PartnerHub.Questionnaires;

/// <summary>
/// What a questionnaire in Markdown holds and where, as it stands there. It knows the layout of such documents and none of their
/// questions. Lines are counted from 0.
/// </summary>
internal sealed record QuestionnaireDocument
{
    public required TextLines Lines { get; init; }

    public string Text => Lines.Text;

    /// <summary>What stands before the client's name, or the whole title.</summary>
    public string? Title { get; init; }

    public string? Client { get; init; }

    /// <summary>Labels and values of the quoted lines under the title.</summary>
    public IReadOnlyList<HeadLine> Head { get; init; } = [];

    public IReadOnlyList<DocumentSection> Sections { get; init; } = [];

    /// <summary>The sections without a number, such as the executive summary.</summary>
    public IReadOnlyList<DocumentSection> Others { get; init; } = [];

    public Footer? Footer { get; init; }

    /// <summary>What would close the fence that the document leaves open.</summary>
    public string? OpenFence { get; init; }

    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];
}

internal sealed record HeadLine(string Label, TextSpan Value);

internal sealed record DocumentSection
{
    /// <summary>Null for a section without one.</summary>
    public int? Number { get; init; }

    public required string Title { get; init; }

    public required int Line { get; init; }

    public IReadOnlyList<ChecklistItem> Items { get; init; } = [];

    public IReadOnlyList<FieldBlock> Blocks { get; init; } = [];

    public IReadOnlyList<DocumentTable> Tables { get; init; } = [];

    public IReadOnlyList<LooseLines> Loose { get; init; } = [];

    /// <summary>Where more could be written: after the last line that says something.</summary>
    public required int End { get; init; }
}

/// <summary>One question, or an instruction, with its box.</summary>
internal sealed record ChecklistItem
{
    public required int Line { get; init; }

    public required string Text { get; init; }

    public string? Hint { get; init; }

    public required Tick Tick { get; init; }

    /// <summary>What stands behind the question.</summary>
    public required Slot Note { get; init; }

    public IReadOnlyList<DocumentChoice> Choices { get; init; } = [];

    /// <summary>A question asks; what does not is answered elsewhere.</summary>
    public bool IsInstruction => !Text.Contains('?', StringComparison.Ordinal);
}

/// <param name="Span">What is between the brackets; empty where there are none.</param>
/// <param name="On">What is written there for a tick.</param>
/// <param name="Off">What is written there for none.</param>
internal sealed record Tick(TextSpan Span, bool IsOn, string On = "x", string Off = " ")
{
    /// <summary>A mark that may be a tick or not: it counts as none.</summary>
    public string? Unknown { get; init; }
}

internal sealed record DocumentChoice(int Line, string Text, Tick Tick)
{
    /// <summary>A line below a question without a box may be its answer.</summary>
    public bool HasBox { get; init; }

    /// <summary>Where its last line ends.</summary>
    public int End { get; init; }
}

/// <summary>Lines of a section that stand in no fence: answers below a question, or labels and values that have lost their fence.</summary>
/// <param name="Item">The question that they stand below; null where they stand below none.</param>
internal sealed record LooseLines(int? Item, FieldBlock Block, TextSpan Span);

/// <summary>A fence of <c>label : value</c> lines.</summary>
internal sealed record FieldBlock
{
    public required int Line { get; init; }

    /// <summary>Where another line could be written: the start of the line that closes the fence.</summary>
    public required int End { get; init; }

    public IReadOnlyList<FieldLine> Fields { get; init; } = [];

    public IReadOnlyList<FieldGroup> Groups { get; init; } = [];
}

/// <summary>Lines set as a list under a label of their own.</summary>
/// <param name="Whole">From the start of the label's line to that of the line after the group.</param>
/// <param name="Items">From the end of the label's line to that of the last item.</param>
internal sealed record FieldGroup(string Label, int Line, TextSpan Whole, TextSpan Items);

internal sealed record FieldLine
{
    public required int Line { get; init; }

    /// <summary>The group's label; null for a line that is in none.</summary>
    public string? Group { get; init; }

    /// <summary>Empty for what has none.</summary>
    public required string Label { get; init; }

    /// <summary>Number of a numbered line of a list.</summary>
    public int? Number { get; init; }

    /// <summary>Where the label stands.</summary>
    public required TextSpan LabelSpan { get; init; }

    public required Slot Value { get; init; }

    /// <summary>From the start of the line to that of the next.</summary>
    public required TextSpan Whole { get; init; }
}

internal sealed record DocumentTable
{
    public required int Line { get; init; }

    /// <summary>The heading above it.</summary>
    public string? Heading { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<DocumentRow> Rows { get; init; }

    /// <summary>Where another row could be written.</summary>
    public required int End { get; init; }
}

/// <param name="Cells">As many as are there, which may be more or fewer than there are columns.</param>
/// <param name="Whole">From the start of the line to that of the next.</param>
internal sealed record DocumentRow(int Line, IReadOnlyList<Slot> Cells, TextSpan Whole);

/// <summary>The figures at the end.</summary>
internal sealed record Footer
{
    public int? Line { get; init; }

    public int? Total { get; init; }

    public int? Answered { get; init; }

    /// <summary>Where the number of answered questions stands.</summary>
    public TextSpan? AnsweredSpan { get; init; }
}
