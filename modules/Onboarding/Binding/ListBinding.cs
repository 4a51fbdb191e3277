using System.Text.RegularExpressions;
using PartnerHub.Onboarding.Documents;
using PartnerHub.Onboarding.Forms;

namespace PartnerHub.Onboarding.Binding;

/// <summary>Lists that the questionnaire holds as tables: each line is a row.</summary>
internal static partial class ListBinding
{
    public static IEnumerable<BoundTable> Bind(FieldBlock block, FormSection? form, ExtraIds ids)
    {
        foreach (var group in block.Groups)
        {
            if (form?.Tables.FirstOrDefault(table => table.Kind != TableKind.Table && table.IsCalled(group.Label)) is { } table && ids.Take(table.Id))
            {
                yield return Bind(block, group, table);
            }
        }
    }

    /// <summary>The name within a line's label, <c>Tier 1 (Bronze)</c>; null where the label is a mere number.</summary>
    public static Group? NameIn(string label) => Named.Match(label).Groups["name"] is { Success: true } name ? name : null;

    private static BoundTable Bind(FieldBlock block, FieldGroup group, FormTable table)
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
            Rows = [.. block.Fields.Where(line => line.Group == group.Label && group.Whole.Start <= line.Whole.Start && line.Whole.End <= group.Whole.End).Select((line, i) => Row(line, table, i))],
            End = group.Whole.End,
        };
    }

    private static BoundRow Row(FieldLine line, FormTable table, int index)
    {
        var text = table.Columns[^1];
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (line.Value.Answer(text, isExtra: false) is { } typed)
        {
            answers[text.Id] = table.Kind == TableKind.List && line.Label.Length > 0 ? $"{line.Label} : {typed}" : typed;
        }

        if (table.Kind == TableKind.NamedList && Name(line) is { } name && (answers.Count > 0 || !table.Names.Contains(name) || table.Names.ElementAtOrDefault(index) != name))
        {
            answers[table.Columns[0].Id] = name;
        }

        return new BoundRow(line.Line, [line.Value], line.Whole, answers) { Item = line };
    }

    private static string? Name(FieldLine line) => NameIn(line.Label)?.Value ?? (Numbered.IsMatch(line.Label) || line.Label.Length == 0 ? null : line.Label);

    [GeneratedRegex(@"\A\s*\w+\s+[0-9]+\s*\((?<name>.+)\)\s*\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline, -1)]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"\A\s*\w+\s+[0-9]+\s*\z", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Numbered { get; }
}
