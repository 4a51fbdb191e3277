using System.Net;
using System.Text.RegularExpressions;

namespace PartnerHub.EndToEnd.Tests.Pages;

internal static partial class Links
{
    /// <summary>The addresses within the site that a page links to.</summary>
    public static IEnumerable<string> Of(string html) =>
        Anchor.Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value)).Where(link => link.StartsWith('/'));

    [GeneratedRegex("<a [^>]*href=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Anchor { get; }
}
