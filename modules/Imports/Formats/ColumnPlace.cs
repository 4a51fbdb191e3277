using System.Globalization;

namespace PartnerHub.Imports.Formats;

/// <summary>A column by its place, as people write it: <c>column 5</c>, <c>colonne 5</c>. It tells two columns of one name apart.</summary>
internal static class ColumnPlace
{
    private static readonly string[] Words = ["column", "colonne"];

    /// <summary>From 0; null when the text names no place among so many columns.</summary>
    public static int? Find(string text, int columns)
    {
        var parts = text.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && Words.Contains(parts[0], StringComparer.OrdinalIgnoreCase) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= columns
            ? number - 1
            : null;
    }

    /// <summary>The header and its place, for people to choose by.</summary>
    public static string Of(IReadOnlyList<string> headers, int index) => string.Create(CultureInfo.InvariantCulture, $"'{headers[index]}' ({index + 1})");
}
