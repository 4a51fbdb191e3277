using System.Globalization;

namespace PartnerHub.Questionnaires;

/// <summary>Writes the rows of one table or list: into those that are there, then after the last one. Filled rows that are no longer wanted go.</summary>
internal sealed class RowExport(BoundDocument bound, BoundTable table, IReadOnlyList<AnswerRow> rows, TextEdits edits)
{
    private readonly TextLines _lines = bound.Document.Lines;

    public void Write()
    {
        var filled = table.Rows.Where(row => row.Answers.Count > 0).ToList();
        if (filled.Count == rows.Count && filled.Zip(rows).All(pair => new AnswerRow(pair.First.Answers).Equals(pair.Second)))
        {
            return;
        }

        if (table.Rows is [{ Item: { Label.Length: > 0, Group: null } line }, ..] && table.Kind == TableKind.List)
        {
            WriteBehind(line, rows);
            return;
        }

        // Rows keep their order when they are read again: empty ones are taken only after the last filled one.
        var places = filled.Concat(table.Rows.Reverse().TakeWhile(row => row.Answers.Count == 0).Reverse()).ToList();
        for (var i = 0; i < places.Count; i++)
        {
            if (i < rows.Count)
            {
                Fill(places[i], rows[i], i);
            }
            else if (places[i].Answers.Count > 0)
            {
                edits.Remove(places[i].Whole);
            }
        }

        Add([.. rows.Skip(places.Count)], places.Count);
    }

    /// <summary>A list that stands behind its label, as one answer.</summary>
    private void WriteBehind(FieldLine line, IReadOnlyList<AnswerRow> rows)
    {
        var text = table.Columns[^1].Field;
        var said = string.Join("; ", rows.Select(row => row[text.Id]));
        var lead = line.Value.Span.Start > 0 && _lines.Text[line.Value.Span.Start - 1] is ':' or '=' ? " " : "";
        edits.Replace(line.Value.Span, lead + (said.Length == 0 ? Placeholder.Write(text, bound.Language, 0) : SlotText.Write(AnswerText.Escape(said, text, isExtra: false), SlotKind.Fenced, _lines.Break)));
    }

    private void Fill(BoundRow place, AnswerRow row, int index)
    {
        if (new AnswerRow(place.Answers).Equals(row))
        {
            return;
        }

        if (place.Item is { } item)
        {
            Replace(place, ListLine(row, index, item));
        }
        else if (place.Cells.Count < table.Columns.Count || !_lines.Say(place.Line).TrimStart().StartsWith('|'))
        {
            Replace(place, TableLine(row, place));
        }
        else
        {
            FillCells(place, row);
        }
    }

    private void FillCells(BoundRow place, AnswerRow row)
    {
        foreach (var (slot, column) in place.Cells.Zip(table.Columns))
        {
            var wanted = row[column.Field.Id];
            if (wanted != place.Answers.GetValueOrDefault(column.Field.Id))
            {
                edits.Replace(slot.Span, Cell(wanted, column));
            }
        }
    }

    /// <summary>A line written again, with what stands beyond the last column.</summary>
    private void Replace(BoundRow place, string line) =>
        edits.Replace(place.Whole, line + (place.Whole.End > place.Whole.Start && _lines.Text[place.Whole.End - 1] is '\n' or '\r' ? _lines.Break : ""));

    private void Add(IReadOnlyList<AnswerRow> added, int from)
    {
        if (added.Count == 0)
        {
            return;
        }

        var endsLine = table.End == 0 || _lines.Text[table.End - 1] is '\n' or '\r';
        var last = table.Rows.LastOrDefault()?.Item;
        var lines = added.Select((row, i) => table.Kind == TableKind.Table ? TableLine(row, null) : ListLine(row, from + i, last));
        edits.Insert(table.End, endsLine ? string.Concat(lines.Select(line => line + _lines.Break)) : string.Concat(lines.Select(line => _lines.Break + line)));
    }

    private string TableLine(AnswerRow row, BoundRow? place)
    {
        var cells = table.Columns.Select(column => Cell(row[column.Field.Id], column));
        var beyond = place?.Cells.Skip(table.Columns.Count).Select(slot => slot.Span.In(_lines.Text)) ?? [];
        return $"| {string.Join(" | ", cells.Concat(beyond))} |";
    }

    private string Cell(string? typed, BoundColumn column) => typed is not null ? SlotText.Write(AnswerText.Escape(typed, column.Field, column.IsExtra), SlotKind.Inline, "")
        : column.IsExtra ? ""
        : Placeholder.Write(column.Field, bound.Language, 0);

    private string ListLine(AnswerRow row, int index, FieldLine? like)
    {
        var text = table.Columns[^1].Field;
        var value = row[text.Id] is { } typed ? SlotText.Write(AnswerText.Escape(typed, text, isExtra: false), SlotKind.Fenced, _lines.Break) : Placeholder.Write(text, bound.Language, 0);
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return table.Kind == TableKind.List
            ? like is { Number: null } ? $"- {value}" : $"{number}. {value}"
            : $"- {Label(row, number)} : {value}";
    }

    /// <summary>A name that an empty document gives says nothing within the usual label: alone, it stands for itself.</summary>
    private string Label(AnswerRow row, string number)
    {
        var name = row[table.Columns[0].Field.Id];
        var item = table.Table!.Item!.In(bound.Language);
        return name is null ? $"{item} {number}"
            : row[table.Columns[^1].Field.Id] is null && table.Table.Names.Contains(name) ? FieldLabel.Write(name)
            : $"{item} {number} ({FieldLabel.Write(name)})";
    }
}
