using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>What headings say.</summary>
internal static partial class Headings
{
    public static string Text(string line) => line.Trim().Trim('#').Trim();

    /// <summary>The title, and the client behind its dash or colon.</summary>
    public static (string Title, string? Client) Title(string text) =>
        text.Length > 1 && Before.Match(text, 1) is { Success: true } before ? (text[..before.Index].TrimEnd(), text[(before.Index + before.Length)..]) : (text, null);

    public static (int? Number, string Title) Section(string text) =>
        Numbered.Match(text) is { Success: true } numbered && int.TryParse(numbered.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, numbered.Groups["title"].Value)
            : (null, text);

    [GeneratedRegex(@"(?:\s[-–—]|:)\s+(?!\z)", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Before { get; }

    [GeneratedRegex(@"\A(?<number>[0-9]{1,4})\s*[.)]\s*(?<title>.*)\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Numbered { get; }
}
