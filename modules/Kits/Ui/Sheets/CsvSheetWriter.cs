using System.Globalization;
using CsvHelper;
using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.Ui;

/// <summary>
/// CSV as spreadsheets of the reader's language open it: a mark of its encoding, and in French a semicolon between cells and a
/// comma before cents. A text that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
internal sealed class CsvSheetWriter(Stream stream, Locale locale) : ISheetWriter
{
    private readonly CsvWriter _csv = CsvWriter.Create(
        stream, new() { Separator = locale == Locale.French ? ';' : ',', WriteByteOrderMark = true }, leaveOpen: false);

    public async Task WriteAsync(IReadOnlyList<SheetCell> row, CancellationToken cancellation)
    {
        foreach (var cell in row)
        {
            var text = TextOf(cell);

            // Some spreadsheets take a tab for the end of a cell.
            _csv.WriteField(text, text.Contains('\t', StringComparison.Ordinal) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
        }

        await _csv.EndRecordAsync(cancellation);
    }

    public ValueTask DisposeAsync() => _csv.DisposeAsync();

    private string TextOf(SheetCell cell) => cell switch
    {
        { Number: { } number } => number.ToString(locale == Locale.French ? locale.Culture.NumberFormat : CultureInfo.InvariantCulture.NumberFormat),
        { Day: { } day } => DayRange.Text(day),
        { Text: { } said } => Neutral(said),
        _ => "",
    };

    /// <summary>A text that no spreadsheet takes for a formula; unlike the library's way it is quoted only where it has to be.</summary>
    private static string Neutral(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;
}
