using System.Globalization;

namespace PartnerHub.Kits.Ui;

/// <summary>Texts as people look for them: without regard to capitals and accents.</summary>
public static class LooseText
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public static bool Holds(string text, string part) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, part, Loosely) >= 0;
}
