using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace PartnerHub.Questionnaires;

/// <summary>The cells of a table, each as its text; merged ones in every place that they cover from above.</summary>
internal static class WordTables
{
    private const int MostColumns = DocumentLimits.MostColumns;
    private const int DeepestTable = 4;

    public static List<List<string>> Rows(WordTable table, WordFindings found) => Rows(table, found, 0);

    private static List<List<string>> Rows(OpenXmlElement table, WordFindings found, int depth)
    {
        var rows = new List<List<string>>();
        foreach (var row in Within(table, "tr"))
        {
            var state = row.ChildElements.FirstOrDefault(child => child.LocalName == "trPr");
            var isDeleted = state?.ChildElements.Any(child => child.LocalName == "del") == true;
            found.HasChanges |= isDeleted || state?.ChildElements.Any(child => child.LocalName == "ins") == true;
            if (!isDeleted)
            {
                rows.Add(Cells(row, rows.LastOrDefault(), found, depth));
            }
        }

        return rows;
    }

    private static List<string> Cells(OpenXmlElement row, List<string>? above, WordFindings found, int depth)
    {
        var cells = new List<string>();
        foreach (var cell in Within(row, "tc"))
        {
            var properties = (cell as TableCell)?.TableCellProperties;
            var isContinued = properties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;
            cells.Add(isContinued ? above?.ElementAtOrDefault(cells.Count) ?? "" : Text(cell, found, depth));
            var span = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns);
            cells.AddRange(Enumerable.Repeat("", Math.Max(0, Math.Min(span - 1, MostColumns - cells.Count))));
        }

        return cells.Count > MostColumns ? cells[..MostColumns] : cells;
    }

    private static string Text(OpenXmlElement parent, WordFindings found, int depth)
    {
        var parts = new List<string>();
        foreach (var element in parent.ChildElements)
        {
            var text = element.LocalName switch
            {
                "p" => WordRuns.Of(element, found),
                "tbl" => Inner(element, found, depth),
                "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" when !IsHint(element) => Text(element, found, depth),
                _ => "",
            };
            if (text.Length > 0)
            {
                parts.Add(text);
            }
        }

        return string.Join('\n', parts);
    }

    private static string Inner(OpenXmlElement table, WordFindings found, int depth)
    {
        found.HasInnerTables = true;
        return depth >= DeepestTable ? "" : string.Join('\n', Rows(table, found, depth + 1).Select(row => string.Join(" : ", row.Where(cell => cell.Length > 0))).Where(row => row.Length > 0));
    }

    private static bool IsHint(OpenXmlElement control) => control.ChildElements.FirstOrDefault(child => child.LocalName == "sdtPr")?.ChildElements.Any(child => child.LocalName == "showingPlcHdr") == true;

    /// <summary>Rows or cells, also those that a control holds.</summary>
    private static IEnumerable<OpenXmlElement> Within(OpenXmlElement parent, string name) => parent.ChildElements.SelectMany(child =>
        child.LocalName == name ? [child] : child.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" ? Within(child, name) : []);
}
