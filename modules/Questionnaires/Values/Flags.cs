using System.Text.RegularExpressions;

namespace PartnerHub.Questionnaires;

/// <summary>Yes and no, as people say them. Not known, not concerned, or both at once are neither.</summary>
internal static partial class Flags
{
    public static FlagValue? Read(string text)
    {
        if (Boxes.Match(text) is { Success: true } boxes)
        {
            var (first, second) = (IsTicked(boxes, "one"), IsTicked(boxes, "two"));
            return first == second ? null : new FlagValue(first == boxes.Groups["yes"].Success);
        }

        var match = YesOrNo.Match(text);
        var detail = match.Groups["detail"].Value.Trim();
        return !match.Success || Neither.IsMatch(text) ? null : new FlagValue(match.Groups["yes"].Success, detail.Length == 0 ? null : detail);
    }

    /// <summary>An address alone says yes.</summary>
    public static FlagValue? Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? new FlagValue(true, text) : null;

    private static bool IsTicked(Match boxes, string box) => boxes.Groups[box].Value.Trim('[', ']', ' ', '☐').Length > 0;

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    [GeneratedRegex(@"\A(?:(?<yes>oui|yes|yep|ouais|ok|o\.k\.|okay|vrai|true|d['’]accord|tout [àa] fait|bien s[ûu]r|absolument|affirmatif|of course|sure|y|✓|✔|✅|☑|☒|👍|x)|non|no|nope|ko|faux|false|jamais|never|pas encore|pas du tout|not yet|not at all|n[ée]gatif|aucune?|none|n|✗|✘|❌|☐)(?![\p{L}0-9'’])(?:\s*\((?<detail>.*)\)|\s*[-–—:,.;!]+\s*(?<detail>.*)|\s+(?<detail>.+))?\s*\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex YesOrNo { get; }

    [GeneratedRegex(@"\A(?:oui|yes)\s*(?:et|and|/|ou|or)\s*(?:non|no)\b|\A(?:non|no)\s*(?:et|and|/|ou|or)\s*(?:oui|yes)\b|\A(?:oui|yes|non|no)\s*\?|\A(?:non|no|not|pas)\s+(?:applicable|concern|d[ée]fini|renseign|pr[ée]cis|communiqu|d[ée]termin|sp[ée]cifi|pertinent|su\b|idea|comment|answer|sure|known|connu|encore (?:d[ée]fini|d[ée]cid))|\Asure\s*\?", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Neither { get; }

    [GeneratedRegex(@"\A(?<one>\[.?\]|[☐☑☒✅✓✔])\s*(?:(?<yes>oui|yes)|non|no)\s*[/,;|]?\s*(?<two>\[.?\]|[☐☑☒✅✓✔])\s*(?:non|no|oui|yes)\s*\z", Options, DocumentLimits.LongestMatch)]
    private static partial Regex Boxes { get; }
}
