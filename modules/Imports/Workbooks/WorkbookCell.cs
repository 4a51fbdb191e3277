using System.Globalization;
using ExcelDataReader;

namespace PartnerHub.Imports.Workbooks;

/// <summary>A cell as text: what a formula came to, a date as <c>yyyy-MM-dd</c>.</summary>
internal static class WorkbookCell
{
    private const double LargestDecimal = 7e27;

    public static string Text(IExcelDataReader reader, int index) => reader.GetValue(index) switch
    {
        null => "",
        string text => text.AsSpan().ContainsAny('\r', '\n') ? text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ') : text,
        double number => Text(number, reader.GetNumberFormatString(index)),
        bool flag => flag ? "true" : "false",
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>Of the fifteen digits that a spreadsheet shows, with a point that cannot be taken for a mark of thousands, and with the zeros that its format puts in front.</summary>
    private static string Text(double number, string? format)
    {
        if (!(Math.Abs(number) < LargestDecimal))
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        var text = ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? (IsPadded(format) && number >= 0 ? text.PadLeft(format!.Length, '0') : text)
            : text.Length - point == 4 ? text + "0"
            : text;
    }

    private static bool IsPadded(string? format) => format is { Length: > 1 and < 30 } && !format.AsSpan().ContainsAnyExcept('0');
}
