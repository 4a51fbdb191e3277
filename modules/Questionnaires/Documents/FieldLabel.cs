using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>A label ends at its first colon: one within it, and a line end, are written with a backslash.</summary>
internal static partial class FieldLabel
{
    public static string Write(string label) =>
        label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    public static string Read(string written) => Escaped.Replace(written, match => match.Value == "\\n" ? "\n" : match.Value[1..]);

    [GeneratedRegex(@"\\[\\:n]", RegexOptions.None, DocumentLimits.LongestMatch)]
    private static partial Regex Escaped { get; }
}
