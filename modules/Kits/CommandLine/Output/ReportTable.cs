using Spectre.Console;
using Spectre.Console.Rendering;

namespace PartnerHub.Kits.CommandLine;

/// <summary>
/// A table whose rows may carry a line under them over its whole width, for what would not fit a column. Columns give way
/// to the width there is, the widest first, by wrapping between words.
/// </summary>
public sealed class ReportTable(params string[] headers) : IRenderable
{
    private const int Gap = 2;

    private readonly List<ReportRow> _rows = [];
    private int[] _numbers = [];

    public ReportTable Numbers(params int[] columns)
    {
        _numbers = columns;
        return this;
    }

    public void Add(ReportRow row) => _rows.Add(row);

    public void Add(params string[] cells) => _rows.Add(new ReportRow { Cells = cells });

    public Measurement Measure(RenderOptions options, int maxWidth) => new(Math.Min(maxWidth, headers.Length * 4), maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var widths = Widths(maxWidth);
        var head = new ReportRow { Cells = headers, Styles = [.. headers.Select(_ => Tables.Strong)] };
        var rule = new Text(new string('─', Math.Min(maxWidth, widths.Sum() + (Gap * (widths.Length - 1)))), Tables.Dim);
        IEnumerable<IRenderable> lines = [Line(head, widths), rule, .. _rows.SelectMany(row => Lines(row, widths))];
        return ((IRenderable)new Rows(lines)).Render(options, maxWidth);
    }

    private IEnumerable<IRenderable> Lines(ReportRow row, int[] widths) =>
        row.Under.Length == 0 ? [Line(row, widths)] : [Line(row, widths), Tables.Indented(row.Under, style: Tables.Dim)];

    private Grid Line(ReportRow row, int[] widths)
    {
        var grid = new Grid();
        for (var i = 0; i < widths.Length; i++)
        {
            grid.AddColumn(new GridColumn
            {
                Width = widths[i],
                Padding = new Padding(0, 0, i == widths.Length - 1 ? 0 : Gap, 0),
                Alignment = _numbers.Contains(i) ? Justify.Right : Justify.Left,
            });
        }

        return grid.AddRow([.. row.Cells.Select((cell, i) => new Text(cell, row.Styles.ElementAtOrDefault(i)))]);
    }

    private int[] Widths(int maxWidth)
    {
        var cells = _rows.Select(row => row.Cells).Prepend(headers).ToList();
        int[] widths = [.. headers.Select((_, i) => cells.Max(row => row[i].Length))];
        int[] least = [.. headers.Select((_, i) => cells.Max(row => _numbers.Contains(i) ? row[i].Length : row[i].Split(' ').Max(word => word.Length)))];
        for (var over = widths.Sum() + (Gap * (widths.Length - 1)) - maxWidth; over > 0; over--)
        {
            var wide = Enumerable.Range(0, widths.Length).MaxBy(i => (widths[i] > least[i], widths[i]));
            widths[wide] = Math.Max(1, widths[wide] - 1);
        }

        return widths;
    }
}

public sealed record ReportRow
{
    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>One style per cell, or fewer.</summary>
    public IReadOnlyList<Style?> Styles { get; init; } = [];

    /// <summary>What the row rests on.</summary>
    public string Under { get; init; } = "";
}
