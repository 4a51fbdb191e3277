using System.Globalization;

namespace PartnerHub.Imports.Workbooks;

/// <summary>A cell as text: what a formula came to, a date as <c>yyyy-MM-dd</c>, an error by its name.</summary>
internal sealed class WorkbookCell(SharedTexts texts, IReadOnlyList<CellFormat> formats, bool countsFrom1904)
{
    private const double LargestDecimal = 7e27;
    private const int DaysTo1904 = 1_462;
    private const double LastDay = 2_958_466;

    public string Text(string value, string? type, string? style) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? OneLine(texts.Find(index) ?? "") : "",
        "b" => value == "1" ? "true" : "false",
        "e" => value.Length == 0 ? "#ERROR!" : value,
        "str" or "inlineStr" => OneLine(value),
        "d" => value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..10] : value,
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Text(number, FormatOf(style)) : OneLine(value),
    };

    private CellFormat FormatOf(string? style) => int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < formats.Count ? formats[index] : default;

    private static string OneLine(string text) =>
        text.AsSpan().ContainsAny('\r', '\n') ? text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ') : text;

    private string Text(double number, CellFormat format)
    {
        var counted = number + (countsFrom1904 ? DaysTo1904 : 0);
        if (!format.IsDay || !(counted >= 1 && counted < LastDay))
        {
            return Plain(number, format.Digits);
        }

        var day = DateTime.FromOADate(counted);
        return day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>Of the fifteen digits that a spreadsheet shows, with a point that cannot be taken for a mark of thousands, and with the zeros that its format puts in front.</summary>
    private static string Plain(double number, int digits)
    {
        if (!(Math.Abs(number) < LargestDecimal))
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        var text = ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? (number >= 0 ? text.PadLeft(digits, '0') : text)
            : text.Length - point == 4 ? text + "0"
            : text;
    }
}
