using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace PartnerHub.Questionnaires;

/// <summary>The paragraphs and tables of a Word document as lines of Markdown. A document that holds Markdown as its text stays that.</summary>
internal sealed partial class WordLines(WordStyles styles, WordFindings found)
{
    private const int Deepest = 12;
    private const int LongestHeading = 120;

    private readonly StringBuilder _text = new();
    private Kind _last = Kind.None;
    private bool _hasTitle;

    private enum Kind
    {
        None,
        Heading,
        Words,
        Item,
        Table,
    }

    public string Text => _text.ToString();

    public void Add(OpenXmlElement element, int depth)
    {
        switch (element)
        {
            case Paragraph paragraph:
                Add(paragraph);
                break;
            case WordTable table:
                Add(table);
                break;
            default:
                if (depth < Deepest && element.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
                {
                    element.ChildElements.ToList().ForEach(child => Add(child, depth + 1));
                }

                break;
        }
    }

    private void Add(Paragraph paragraph)
    {
        var text = WordRuns.Of(paragraph, found);
        if (text.Length == 0)
        {
            Begin(Kind.None);
            return;
        }

        if ((styles.HeadingOf(paragraph) ?? Guess(text)) is { } level)
        {
            _hasTitle |= level == 1;
            Begin(Kind.Heading);
            Line(new string('#', level) + " " + text.Replace("**", "", StringComparison.Ordinal).Replace('\n', ' '));
            return;
        }

        var item = styles.ItemOf(paragraph) ?? (Boxed.IsMatch(text) ? "- " : null);
        Begin(item is null ? Kind.Words : Kind.Item);
        var lines = (item + text).Split('\n');
        Line(lines[0]);
        lines.Skip(1).Where(line => line.Trim().Length > 0).ToList().ForEach(line => Line(item is null ? line : "  " + line.Trim()));
    }

    /// <summary>Headings that are only set in bold: the title, and the numbered ones.</summary>
    private int? Guess(string text) =>
        text.Length > LongestHeading || text.AsSpan().IndexOfAny("?\n") >= 0 ? null
        : !_hasTitle && Titled.IsMatch(text) ? 1
        : Numbered.IsMatch(text) ? 2
        : null;

    private void Add(WordTable table)
    {
        Begin(Kind.Table);
        var rows = WordTables.Rows(table, found);
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (columns == 0)
        {
            return;
        }

        // A first row that is one cell over all columns is the table's heading.
        var isTitled = rows.Count > 2 && columns > 1 && rows[0].Count(cell => cell.Length > 0) == 1 && rows[1].Count(cell => cell.Length > 0) > 1;
        if (isTitled)
        {
            Line("### " + rows[0].First(cell => cell.Length > 0));
            Line("");
        }

        var body = isTitled ? rows.Skip(1).ToList() : rows;
        Line(Row(body[0], columns));
        Line("|" + string.Concat(Enumerable.Repeat("---|", columns)));
        body.Skip(1).ToList().ForEach(row => Line(Row(row, columns)));
    }

    private static string Row(List<string> cells, int columns) =>
        "| " + string.Join(" | ", cells.Concat(Enumerable.Repeat("", columns - cells.Count)).Select(cell => SlotText.Write(cell.Replace("**", "", StringComparison.Ordinal), SlotKind.Inline, ""))) + " |";

    /// <summary>A blank line where what follows would else belong to what went before.</summary>
    private void Begin(Kind kind)
    {
        var belongs = kind == _last && kind is Kind.Words or Kind.Item || (_last, kind) == (Kind.Words, Kind.Item) || _last == Kind.None;
        if (!belongs)
        {
            Line("");
        }

        _last = kind;
    }

    private void Line(string line)
    {
        // What is beyond is not written: the text is refused for its length.
        if (_text.Length <= DocumentLimits.MostLetters)
        {
            _text.Append(line).Append('\n');
        }
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\A\**(?:partenariats|partnerships)\b[^|]*\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Titled { get; }

    [GeneratedRegex(@"\A\*\*\s*[0-9]{1,2}\s*[.)]\s*[^*:]+\*\*\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"\A\**[☐☒☑✓✔✅]", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Boxed { get; }
}
