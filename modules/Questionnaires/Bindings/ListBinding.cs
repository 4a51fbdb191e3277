using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>Lists that the questionnaire holds as tables: each line is a row.</summary>
internal static partial class ListBinding
{
    public static IEnumerable<BoundTable> Bind(TextLines lines, FieldBlock block, Section? knownSection, ExtraIds ids)
    {
        foreach (var group in block.Groups)
        {
            if (knownSection?.Tables.FirstOrDefault(table => table.Kind != TableKind.Table && table.IsCalled(group.Label)) is { } table && ids.Take(table.Id))
            {
                yield return Bind(lines, block, group, table);
            }
        }

        foreach (var line in block.Fields.Where(line => line.Group is null))
        {
            if (ListOf(line, knownSection) is { } table && line.Value.Answer(table.Columns[^1], isExtra: false) is { } answer && ids.Take(table.Id))
            {
                yield return Bind(line, answer, table);
            }
        }
    }

    /// <summary>The list whose label stands in a line, with its answers behind or below it.</summary>
    public static Table? ListOf(FieldLine line, Section? knownSection) =>
        line.Label.Length > 0 && Wording.Plain(line.Label) is var plain ? knownSection?.Tables.FirstOrDefault(table => table.Kind == TableKind.List && table.IsPlainly(plain)) : null;

    /// <summary>The name within a line's label, <c>Tier 1 (Bronze)</c>; null where the label is a mere number.</summary>
    public static string? NameIn(string label) => Named.Match(label).Groups["name"] is { Success: true } name ? name.Value : null;

    private static BoundTable Bind(TextLines lines, FieldBlock block, FieldGroup group, Table table)
    {
        var columns = table.Columns.Select(column => new BoundColumn(column.Label.Fr, column, IsExtra: false)).ToList();
        return new BoundTable
        {
            Id = table.Id,
            Title = group.Label,
            Line = group.Line,
            Kind = table.Kind,
            Table = table,
            Columns = columns,
            Rows = [.. block.Fields.Where(line => line.Group == group.Label && group.Whole.Start <= line.Whole.Start && line.Whole.End <= group.Whole.End).Select(line => Row(lines, line, table))],
            End = group.Whole.End,
        };
    }

    private static BoundTable Bind(FieldLine line, string answer, Table table)
    {
        var columns = table.Columns.Select(column => new BoundColumn(column.Label.Fr, column, IsExtra: false)).ToList();
        var rows = answer.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => new BoundRow(line.Line, [line.Value], line.Whole, new Dictionary<string, string>(StringComparer.Ordinal) { [columns[^1].Field.Id] = part }) { Item = line });
        return new BoundTable { Id = table.Id, Title = line.Label, Line = line.Line, Kind = table.Kind, Table = table, Columns = columns, Rows = [.. rows], End = line.Whole.End };
    }

    private static BoundRow Row(TextLines lines, FieldLine line, Table table)
    {
        var text = table.Columns[^1];
        var slot = table.Kind == TableKind.List ? Slot.Of(lines.Text, line.Line, line.Value.Span with { Start = line.LabelSpan.Start }, SlotKind.Fenced) : line.Value;
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (slot.Answer(text, isExtra: false) is { } typed)
        {
            answers[text.Id] = typed;
        }

        if (table.Kind == TableKind.NamedList && Name(line) is { } name && (answers.Count > 0 || !IsGiven(line, name, table)))
        {
            answers[table.Columns[0].Id] = name;
        }

        return new BoundRow(line.Line, [slot], line.Whole, answers) { Item = line };
    }

    /// <summary>Whether an empty document has this name in this line.</summary>
    private static bool IsGiven(FieldLine line, string name, Table table) => NameIn(line.Label) is not null && table.Names.Contains(name);

    private static string? Name(FieldLine line) => NameIn(line.Label) ?? (Numbered.IsMatch(line.Label) || line.Label.Length == 0 ? null : line.Label);

    [GeneratedRegex(@"\A\s*\w+\s+[0-9]+\s*\((?<name>.+)\)\s*\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline, DocumentLimits.LongestMatch)]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"\A\s*\w+\s+[0-9]+\s*\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Numbered { get; }
}
