namespace PartnerHub.Questionnaires;

internal static class TableBinding
{
    /// <summary>By its columns, of which more than half have to be known: headings are often changed.</summary>
    public static BoundTable Bind(DocumentTable table, Section? knownSection, ExtraIds ids)
    {
        var known = (knownSection?.Tables ?? []).Where(other => other.Kind == TableKind.Table)
            .Select(other => (Table: other, Columns: Columns(table, other)))
            .Where(match => match.Columns.Count(column => !column.IsExtra) * 2 > Math.Min(table.Columns.Count, match.Table.Columns.Count))
            .OrderByDescending(match => match.Columns.Count(column => !column.IsExtra))
            .FirstOrDefault();
        var isKnown = known.Table is not null && ids.Take(known.Table.Id);
        var columns = isKnown ? known.Columns : Columns(table, null);
        return new BoundTable
        {
            Id = isKnown ? known.Table!.Id : ids.Make(table.Heading ?? string.Join(' ', table.Columns.Take(2))),
            Title = table.Heading ?? "",
            Line = table.Line,
            Table = isKnown ? known.Table : null,
            Columns = columns,
            Rows = [.. table.Rows.Select(row => new BoundRow(row.Line, row.Cells, row.Whole, Answers(row, columns)))],
            End = table.End,
        };
    }

    public static IReadOnlyList<BoundColumn> Columns(DocumentTable table, Table? known)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. table.Columns.Select((title, i) => Column(title, table.Rows.Select(row => row.Cells.ElementAtOrDefault(i)?.Placeholder).FirstOrDefault(placeholder => placeholder is not null), known, taken))];
    }

    private static BoundColumn Column(string title, string? placeholder, Table? known, HashSet<string> taken)
    {
        if (known?.Columns.FirstOrDefault(column => column.IsCalled(title)) is { } field && taken.Add(field.Id))
        {
            return new BoundColumn(title, field, IsExtra: false);
        }

        var id = "extra." + Wording.Slug(title);
        while (!taken.Add(id))
        {
            id += "-";
        }

        return new BoundColumn(title, FieldBinding.Made(id, title, placeholder), IsExtra: true);
    }

    private static Dictionary<string, string> Answers(DocumentRow row, IReadOnlyList<BoundColumn> columns) => row.Cells.Zip(columns)
        .Select(pair => (pair.Second.Field.Id, Typed: pair.First.Answer(pair.Second.Field, pair.Second.IsExtra)))
        .Where(cell => cell.Typed is not null)
        .ToDictionary(cell => cell.Id, cell => cell.Typed!, StringComparer.Ordinal);
}
