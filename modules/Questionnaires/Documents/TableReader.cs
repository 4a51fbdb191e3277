using System.Globalization;
using System.Text.RegularExpressions;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>
/// Tables of pipes. Read from the lines rather than by Markdig, which drops cells beyond the last column, does not tell where an
/// empty cell is, and nests what it reads as deep as there are cells.
/// </summary>
internal static partial class TableReader
{
    private const int MostOddities = 20;

    /// <summary>Null when the lines hold no table.</summary>
    public static DocumentTable? Read(TextLines lines, int first, int last, string? heading)
    {
        var rule = first + 1;
        while (rule <= last && !IsRule(lines, rule))
        {
            rule++;
        }

        if (rule > last)
        {
            return null;
        }

        return new DocumentTable
        {
            Line = rule - 1,
            Heading = heading,
            Columns = [.. Cells(lines, rule - 1).Select(cell => cell.Typed)],
            Rows = [.. Enumerable.Range(rule + 1, last - rule).Select(line => Row(lines, line))],
            End = lines.StartOf(last + 1),
        };
    }

    /// <summary>Rows that have more or fewer cells than there are columns.</summary>
    public static IEnumerable<DocumentWarning> Oddities(DocumentTable table, int? section)
    {
        var odd = table.Rows.Where(row => row.Cells.Count != table.Columns.Count).ToList();
        foreach (var row in odd.Take(MostOddities))
        {
            var (has, wants) = (Say(row.Cells.Count), Say(table.Columns.Count));
            yield return new DocumentWarning
            {
                Line = row.Line + 1,
                Section = section,
                Text = row.Cells.Count < table.Columns.Count
                    ? LocalizedText.Of($"Cette ligne du tableau a {has} cellules pour {wants} colonnes : les dernières comptent comme vides.", $"This row of the table has {has} cells for {wants} columns: the last ones count as empty.")
                    : LocalizedText.Of($"Cette ligne du tableau a {has} cellules pour {wants} colonnes : ce qui dépasse est gardé, sans être lu. Un « | » dans une réponse s’écrit « \\| ».", $"This row of the table has {has} cells for {wants} columns: what is beyond is kept but not read. A \"|\" within an answer is written \"\\|\"."),
            };
        }

        if (odd.Count > MostOddities)
        {
            yield return new DocumentWarning
            {
                Line = odd[MostOddities].Line + 1,
                Section = section,
                Text = LocalizedText.Of($"{Say(odd.Count - MostOddities)} autres lignes de ce tableau n’ont pas le bon nombre de cellules.", $"{Say(odd.Count - MostOddities)} more rows of this table have a wrong number of cells."),
            };
        }
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static DocumentRow Row(TextLines lines, int line) =>
        new(line, [.. Cells(lines, line)], new TextSpan(lines.StartOf(line), lines.StartOf(line + 1)));

    private static IEnumerable<Slot> Cells(TextLines lines, int line)
    {
        var (at, end) = Inner(lines.Text, lines[line]);
        for (var start = at; at <= end; at++)
        {
            if (at == end || (lines.Text[at] == '|' && lines.Text[at - 1] != '\\'))
            {
                yield return Slot.Of(lines.Text, line, Trim(lines.Text, start, at), SlotKind.Inline);
                start = at + 1;
            }
        }
    }

    /// <summary>A row without the pipes at its ends.</summary>
    private static (int Start, int End) Inner(string text, TextSpan line)
    {
        var row = Trim(text, line.Start, line.End);
        var start = row.Start < row.End && text[row.Start] == '|' ? row.Start + 1 : row.Start;
        var isClosed = row.End > start && text[row.End - 1] == '|' && (row.End - 1 == start || text[row.End - 2] != '\\');
        return (start, isClosed ? row.End - 1 : row.End);
    }

    /// <summary>Of an empty cell, a place between the blanks.</summary>
    private static TextSpan Trim(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first < last && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return first == last && end > start ? new TextSpan(start + 1, start + 1) : new TextSpan(first, last);
    }

    private static bool IsRule(TextLines lines, int line) => lines[line] is var span && Rule.Match(lines.Text, span.Start, span.Length).Success && lines.Say(line - 1).Contains('|', StringComparison.Ordinal);

    [GeneratedRegex(@"\A(?>\s*)(?:\|(?>\s*))?:?(?>-+):?(?>\s*)(?:\|(?>\s*):?(?>-+):?(?>\s*))*(?:\|(?>\s*))?\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Rule { get; }
}
