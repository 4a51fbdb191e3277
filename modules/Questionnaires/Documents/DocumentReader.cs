using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>
/// Reads the layout of a questionnaire. Markdig finds the blocks; what is within a line is read from the text itself, so that every
/// place is known by its letters. HTML is text here: an open tag must not swallow the sections after it.
/// </summary>
internal sealed class DocumentReader
{
    private static readonly MarkdownPipeline Pipeline = Blocks();

    private readonly TextLines _lines;
    private readonly List<DocumentSection> _sections = [];
    private readonly List<DocumentWarning> _warnings = [];
    private readonly List<HeadLine> _head = [];
    private (string? Title, string? Client) _title;
    private SectionDraft? _open;
    private Footer? _footer;
    private string? _heading;
    private string? _openFence;
    private (int First, int Last, int? Item)? _loose;
    private int? _item;

    private DocumentReader(string text) => _lines = new TextLines(text);

    public static QuestionnaireDocument Read(string text, CancellationToken cancellation = default)
    {
        var reader = new DocumentReader(text);
        foreach (var block in Markdown.Parse(Nesting.Flatten(reader._lines), Pipeline))
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Take(block);
        }

        reader.Close();
        return reader.Result();
    }

    private static MarkdownPipeline Blocks()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.RemoveAll(parser => parser is HtmlBlockParser or IndentedCodeBlockParser);
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    private QuestionnaireDocument Result() => new()
    {
        Lines = _lines,
        Title = _title.Title,
        Client = _title.Client,
        Head = _head,
        Sections = [.. _sections.Where(section => section.Number is not null)],
        Others = [.. _sections.Where(section => section.Number is null)],
        Footer = _footer,
        OpenFence = _openFence,
        Warnings = _warnings,
    };

    private void Take(Block block)
    {
        if (block is not (ParagraphBlock or ListBlock))
        {
            EndLoose();
            _item = null;
        }

        switch (block)
        {
            case HeadingBlock heading:
                Take(heading);
                break;
            case QuoteBlock when _open is null:
                _head.AddRange(HeadLines.Read(_lines, block.Line, LastLine(block)));
                break;
            case ListBlock list:
                TakeList(list);
                break;
            case FencedCodeBlock fence:
                TakeFence(fence);
                break;
            case ParagraphBlock:
                TakeParagraph(block);
                break;
        }

        if (_open is not null && block is not (ThematicBreakBlock or HeadingBlock { Level: < 3 }))
        {
            _open.End = _lines.StartOf(LastLine(block) + 1);
        }
    }

    private void Take(HeadingBlock heading)
    {
        var text = Headings.Text(_lines.Say(heading.Line));
        _heading = heading.Level > 2 ? text : null;
        if (heading.Level == 1 && _title.Title is null && Headings.Section(text).Number is null)
        {
            _title = Headings.Title(text);
        }
        else if (heading.Level <= 2 || IsNext(text))
        {
            Close();
            var (number, title) = Headings.Section(text);
            _open = new SectionDraft(number, title, heading.Line) { End = _lines.StartOf(heading.Line + 1) };
        }
    }

    /// <summary>A deeper heading with the number that follows the section's.</summary>
    private bool IsNext(string text) => Headings.Section(text).Number is { } number && number == (_open?.Number ?? 0) + 1;

    private void TakeList(ListBlock list)
    {
        var isChecklist = false;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (_open is not null && Checklist.Read(_lines, item, LastLine(item)) is { } read)
            {
                isChecklist = true;
                Add(read);
            }

            // A table right below a list continues its last item, as Markdown has it.
            foreach (var paragraph in item.OfType<ParagraphBlock>())
            {
                TakeTable(paragraph.Line, LastLine(paragraph));
            }
        }

        if (!isChecklist)
        {
            TakeLoose(list.Line, LastLine(list));
        }
    }

    private void Add(ChecklistItem item)
    {
        EndLoose();
        _item = _open!.Items.Count;
        _open.Items.Add(item);
        foreach (var (line, mark) in item.Choices.Select(choice => (choice.Line, choice.Tick.Unknown)).Prepend((item.Line, item.Tick.Unknown)))
        {
            if (mark is not null)
            {
                Warn(line, LocalizedText.Of($"La coche « {mark} » n’est pas connue, et ne compte pas : « x » est attendu.", $"The check mark \"{mark}\" is not known, and does not count: \"x\" is expected."));
            }
        }
    }

    /// <summary>Lines outside a fence, and those right below them.</summary>
    private void TakeLoose(int first, int last) => _loose = _loose is var (start, _, item) ? (start, last, item) : (first, last, _item);

    private void EndLoose()
    {
        if (_loose is var (first, last, item) && _open is not null)
        {
            _open.Loose.Add(new LooseLines(item, FenceReader.Read(_lines, first - 1, last + 1), new TextSpan(_lines[first].Start, _lines[last].End)));
        }

        _loose = null;
    }

    private void TakeFence(FencedCodeBlock fence)
    {
        var last = LastLine(fence);
        var isClosed = fence.ClosingFencedCharCount > 0;
        if (!isClosed)
        {
            _openFence = new string(fence.FencedChar, fence.OpeningFencedCharCount);
            Warn(fence.Line, LocalizedText.Of("Ce bloc de réponses n’est pas fermé : ajoutez ``` après sa dernière ligne.", "This block of answers is not closed: add ``` after its last line."));
        }

        _open?.Blocks.Add(FenceReader.Read(_lines, fence.Line, isClosed ? last : last + 1));
    }

    private void TakeParagraph(Block block)
    {
        var last = LastLine(block);
        if (TakeTable(block.Line, last))
        {
            EndLoose();
            _item = null;
            return;
        }

        var footer = _footer;
        _footer = Footers.Read(_lines, block.Line, last, _footer);
        if (_footer == footer)
        {
            TakeLoose(block.Line, last);
        }
    }

    private bool TakeTable(int line, int last)
    {
        if (TableReader.Read(_lines, line, last, _heading) is not { } table)
        {
            return false;
        }

        _open?.Tables.Add(table);
        _warnings.AddRange(TableReader.Oddities(table, _open?.Number));
        return true;
    }

    private void Close()
    {
        EndLoose();
        _item = null;
        if (_open is not null)
        {
            _sections.Add(_open.Close());
        }

        _open = null;
    }

    private int LastLine(Block block) => _lines.At(Math.Max(block.Span.Start, Math.Min(block.Span.End, _lines.Text.Length - 1)));

    private void Warn(int line, LocalizedText text) => _warnings.Add(new DocumentWarning { Line = line + 1, Section = _open?.Number, Text = text });

    private sealed record SectionDraft(int? Number, string Title, int Line)
    {
        public List<ChecklistItem> Items { get; } = [];

        public List<FieldBlock> Blocks { get; } = [];

        public List<DocumentTable> Tables { get; } = [];

        public List<LooseLines> Loose { get; } = [];

        public int End { get; set; }

        public DocumentSection Close() => new() { Number = Number, Title = Title, Line = Line, Items = Items, Blocks = Blocks, Tables = Tables, Loose = Loose, End = End };
    }
}
