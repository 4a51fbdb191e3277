using System.Globalization;

namespace PartnerHub.Kits.Ui;

/// <summary>Numbers as drawings hold them, whatever the reader's language.</summary>
public static class SvgNumber
{
    public static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(decimal number) => Text(number) + "%";
}
