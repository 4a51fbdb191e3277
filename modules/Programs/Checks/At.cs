using System.Globalization;

namespace PartnerHub.Programs.Checks;

/// <summary>JSON paths.</summary>
internal static class At
{
    public static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    public static string Member(string path, string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            ? $"{path}.{name}"
            : $"{path}['{name}']";
}
