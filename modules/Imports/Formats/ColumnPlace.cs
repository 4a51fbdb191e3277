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

    /// <summary>The places of all columns of these headers: by their very names, else as they are known by them, else by their places.</summary>
    public static IReadOnlySet<int> FindAll(IEnumerable<string> said, IReadOnlyList<string> headers) => said.SelectMany(text => FindAll(text, headers)).ToHashSet();

    /// <summary>The header and its place, for people to choose by.</summary>
    public static string Of(IReadOnlyList<string> headers, int index) => string.Create(CultureInfo.InvariantCulture, $"'{headers[index]}' ({index + 1})");

    private static int[] FindAll(string text, IReadOnlyList<string> headers)
    {
        int[] same = Places(headers, header => header.Trim() == text.Trim());
        int[] known = same.Length > 0 ? same : Places(headers, header => header.Length > 0 && ColumnNames.Plain(header) == ColumnNames.Plain(text));
        return known.Length > 0 ? known : Find(text, headers.Count) is { } place ? [place] : [];
    }

    private static int[] Places(IReadOnlyList<string> headers, Predicate<string> matches) => [.. Enumerable.Range(0, headers.Count).Where(i => matches(headers[i]))];
}
