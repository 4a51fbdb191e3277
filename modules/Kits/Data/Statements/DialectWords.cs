using System.Text.RegularExpressions;

namespace PartnerHub.Kits.Data;

internal static partial class DialectWords
{
    /// <summary>The text as an engine takes it.</summary>
    /// <exception cref="FormatException">A word in braces is unknown.</exception>
    public static string Replace(string text, Dialect dialect) => Braces().Replace(text, match =>
    {
        var inner = match.Groups["inner"].Value;
        var space = inner.IndexOf(' ', StringComparison.Ordinal);
        return dialect.Word(inner, "")
            ?? (space < 0 ? null : dialect.Word(inner[..space], inner[(space + 1)..]))
            ?? throw new FormatException($"No engine has a word for '{match.Value}'.");
    });

    [GeneratedRegex(@"\{(?<inner>[a-z][a-zA-Z0-9_@ -]*)\}", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Braces();
}
