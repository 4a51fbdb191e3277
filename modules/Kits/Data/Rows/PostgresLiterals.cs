using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Kits.Data;

/// <summary>Puts values into a statement that takes no parameters.</summary>
internal static partial class PostgresLiterals
{
    /// <exception cref="ArgumentException">The query names a value that is not given, or one is of a kind that is none of those read.</exception>
    public static string In(string query, object values)
    {
        var named = RowReader.Values(values).ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
        return Names().Replace(query, name => named.TryGetValue(name.Groups["name"].Value, out var value)
            ? Literal(value)
            : throw new ArgumentException($"The query names {name.Value}, which is not given.", nameof(values)));
    }

    // A text that escapes backslashes reads the same whatever standard_conforming_strings says.
    private static string Literal(object value) => value switch
    {
        string text when text.Contains('\0') => throw new ArgumentException("A text of PostgreSQL holds no zero character.", nameof(value)),
        string text => $"E'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'",
        long or int => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        bool flag => flag ? "TRUE" : "FALSE",
        DateOnly day => string.Create(CultureInfo.InvariantCulture, $"DATE '{day:yyyy-MM-dd}'"),
        DateTimeOffset instant => string.Create(CultureInfo.InvariantCulture, $"TIMESTAMPTZ '{instant.UtcDateTime:yyyy-MM-dd HH:mm:ss.ffffff}+00'"),
        _ => throw new ArgumentException($"Values are texts, whole numbers, flags, days and instants; this one is a {value.GetType().Name}.", nameof(value)),
    };

    [GeneratedRegex("@(?<name>[A-Za-z]+)", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Names();
}
