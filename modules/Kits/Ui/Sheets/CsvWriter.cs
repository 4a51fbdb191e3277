using System.Globalization;
using System.Text;
using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.Ui;

/// <summary>
/// CSV as spreadsheets of the reader's language open it: a mark of its encoding, and in French a semicolon between cells and a
/// comma before cents. A text that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
internal sealed class CsvWriter(Stream stream, Locale locale) : ISheetWriter
{
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
    private readonly char _between = locale == Locale.French ? ';' : ',';

    public async Task WriteAsync(IReadOnlyList<SheetCell> row, CancellationToken cancellation)
    {
        var line = new StringBuilder();
        foreach (var cell in row)
        {
            Append(line, cell);
            line.Append(_between);
        }

        line.Length = Math.Max(0, line.Length - 1);
        await _writer.WriteAsync(line.Append("\r\n"), cancellation);
    }

    public async ValueTask DisposeAsync() => await _writer.DisposeAsync();

    /// <summary>A text that no spreadsheet takes for a formula.</summary>
    public static string Neutral(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;

    private void Append(StringBuilder line, SheetCell cell)
    {
        var text = cell switch
        {
            { Number: { } number } => number.ToString(locale == Locale.French ? locale.Culture.NumberFormat : CultureInfo.InvariantCulture.NumberFormat),
            { Day: { } day } => DayRange.Text(day),
            { Text: { } said } => Neutral(said),
            _ => "",
        };
        if (text.AsSpan().IndexOfAny("\"\r\n\t") < 0 && !text.Contains(_between))
        {
            line.Append(text);
        }
        else
        {
            line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
    }
}
