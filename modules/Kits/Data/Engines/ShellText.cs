using System.Text.RegularExpressions;

namespace PartnerHub.Kits.Data;

/// <summary>A command as a shell takes it.</summary>
internal static partial class ShellText
{
    public static string Of(IEnumerable<string> words) => string.Join(' ', words.Select(word => Plain.IsMatch(word) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'"));

    [GeneratedRegex(@"^[\w.,:/@%+=-]+$", RegexOptions.None, -1)]
    private static partial Regex Plain { get; }
}
