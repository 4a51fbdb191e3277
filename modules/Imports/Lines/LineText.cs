using System.Globalization;
using System.Text;
using System.Text.Json;
using PartnerHub.Imports.Formats;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Lines;

/// <summary>
/// A line that was read well, for people to see once it is rejected for what it says: its cells in the order of the file, days
/// and numbers in one form. The text of it is gone by then; cells that no column of the mapping reads stay empty.
/// </summary>
internal static class LineText
{
    public const int Longest = 1000;

    public static string Of(in SalesLine line, SalesFileFormat format)
    {
        var cells = new string?[format.Headers.Count];
        foreach (var (column, index) in format.Columns)
        {
            cells[index] = Cell(line, column, format);
        }

        if (line.Details is { } details)
        {
            using var json = JsonDocument.Parse(details);
            foreach (var detail in format.Details)
            {
                cells[detail.Index] = json.RootElement.TryGetProperty(detail.Id, out var value) ? value.ToString() : null;
            }
        }

        return CellText.Show(Encoding.UTF8.GetBytes(string.Join(format.Delimiter, cells.Select(cell => Quoted(cell ?? "", format.Delimiter)))), Longest);
    }

    private static string? Cell(in SalesLine line, SalesColumn column, SalesFileFormat format) => column switch
    {
        SalesColumn.LineKey => line.LineKey,
        SalesColumn.DocumentNumber => format.Index(SalesColumn.LineKey) < 0 ? line.LineKey[..line.LineKey.LastIndexOf('/')] : null,
        SalesColumn.DocumentLine => format.Index(SalesColumn.LineKey) < 0 ? line.LineKey[(line.LineKey.LastIndexOf('/') + 1)..] : null,
        SalesColumn.Member => line.Member,
        SalesColumn.Day => line.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        SalesColumn.Product => line.Product,
        SalesColumn.Quantity => line.Quantity is { } quantity ? Number(quantity) : null,
        SalesColumn.UnitPrice => line.Quantity is { } quantity and not 0 ? ((decimal)line.Amount / quantity).ToString("0.####", CultureInfo.InvariantCulture) : null,
        SalesColumn.Amount => Number(line.Amount),
        _ => line.Currency,
    };

    private static string Number(long scaled) => ScaledNumber.ToDecimal(scaled).ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string cell, char delimiter) =>
        cell.Contains(delimiter, StringComparison.Ordinal) || cell.Contains('"', StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
