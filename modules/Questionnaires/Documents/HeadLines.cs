using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>The quoted lines under the title, <c>&gt; **label :** value</c>.</summary>
internal static partial class HeadLines
{
    public static IEnumerable<HeadLine> Read(TextLines lines, int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            var span = lines[line];
            if (Labelled.Match(lines.Text, span.Start, span.Length) is { Success: true } match)
            {
                var value = match.Groups["value"];
                yield return new HeadLine(match.Groups["label"].Value.TrimEnd(), new TextSpan(value.Index, value.Index + value.Length).Trimmed(lines.Text));
            }
        }
    }

    [GeneratedRegex(@"\A\s*>\s*\*\*(?<label>[^*:]+):\s*\*\*(?<value>.*)\z", RegexOptions.ExplicitCapture, DocumentLimits.LongestMatch)]
    private static partial Regex Labelled { get; }
}
