using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace PartnerHub.Host.Tests.Members;

/// <summary>Reads from the English pages what they say of members.</summary>
/// <param name="levels">Ids of the program's levels by their English names, lowest first.</param>
internal sealed partial class PageReading(IReadOnlyDictionary<string, string> levels)
{
    public MemberStory Member(string page)
    {
        var steps = Step().Matches(Track().Match(page).Groups["text"].Value).Select(step => step.Value).ToArray();
        var pending = Pending().Match(Ruling().Match(page).Groups["text"].Value);
        var today = Today().Match(page).Groups["text"].Value;
        return new(
            DateOnly.ParseExact(PageDay().Match(page).Groups["text"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Level(steps.SingleOrDefault(step => step.Contains("aria-current=\"step\"", StringComparison.Ordinal))),
            Level(steps.SingleOrDefault(step => step.Contains("</svg>earned</span>", StringComparison.Ordinal))),
            Text(RulingWord().Match(page).Groups["text"].Value),
            Id(today),
            pending.Success ? Id(pending.Groups["level"].Value) : null,
            pending.Success ? DateOnly.Parse(Text(pending.Groups["on"].Value), CultureInfo.GetCultureInfo("en-GB")) : null);
    }

    /// <summary>The word for what the API tells: a gain is never told as a loss, nor a loss as a gain.</summary>
    public string Word(MemberStory told)
    {
        var isProposal = told.Ruling == "needs-approval";
        var (from, to) = told.Today != told.Held ? (told.Held, told.Today) : told.PendingOn is not null ? (told.Today, told.PendingLevel) : (told.Held, isProposal ? null : told.Held);
        return told.Ruling == "refused" ? "refused"
            : from == to ? "unchanged"
            : Rank(to) > Rank(from) ? (isProposal ? "proposed, awaits the vendor’s approval" : "granted")
            : isProposal ? "loss proposed, awaits the vendor’s approval"
            : told.Today != told.Held ? "level lost"
            : "loss announced";
    }

    /// <summary>The moves that the page of changes announces, by member.</summary>
    public IReadOnlyDictionary<string, LevelMove> Moves(string page, string program) =>
        MoveRow().Matches(page[page.IndexOf("id=\"changes\"", StringComparison.Ordinal)..])
            .Where(row => row.Groups["member"].Value.EndsWith($".{program}", StringComparison.Ordinal))
            .ToDictionary(
                row => row.Groups["member"].Value,
                row => new LevelMove(
                    Id(row.Groups["from"].Value),
                    Id(row.Groups["to"].Value),
                    row.Groups["on"].Success ? DateOnly.ParseExact(row.Groups["on"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null),
                StringComparer.Ordinal);

    /// <summary>How many members hold each level by the home page; an empty id stands for none.</summary>
    public static IReadOnlyDictionary<string, int> Counts(string home, string program)
    {
        var card = home[home.IndexOf($"<h3><a href=\"/programs/{program}/members\">", StringComparison.Ordinal)..];
        return CountRow().Matches(card[..card.IndexOf("</article>", StringComparison.Ordinal)])
            .ToDictionary(row => row.Groups["level"].Value, row => int.Parse(row.Groups["count"].Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    private string? Level(string? step) => step is null ? null : Id(Strong().Match(step).Groups["text"].Value);

    private int Rank(string? level) => level is null ? -1 : levels.Values.ToList().IndexOf(level);

    private string? Id(string name) => levels.GetValueOrDefault(Text(name));

    private static string Text(string html) => WebUtility.HtmlDecode(html).Replace('\u00a0', ' ').Trim();

    [GeneratedRegex("<ol class=\"track\"[^>]*>(?<text>.*?)</ol>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Track();

    [GeneratedRegex("<li .*?</li>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Step();

    [GeneratedRegex("<strong>(?<text>.*?)</strong>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Strong();

    [GeneratedRegex("<div class=\"card ruling\">(?<text>.*?)</dl>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Ruling();

    [GeneratedRegex("<dt>On that day</dt>\\s*<dd>\\s*<strong>(?<text>.*?)</strong>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Today();

    [GeneratedRegex("<dt>(?:Proposed, from|From) (?<on>.*?)(?: at the earliest)?</dt>\\s*<dd><strong>(?<level>.*?)</strong>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Pending();

    [GeneratedRegex("<div class=\"card ruling\">.*?<p><span class=\"badge [a-z]+\"><svg.*?</svg>(?<text>.*?)</span></p>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex RulingWord();

    [GeneratedRegex("id=\"on\" name=\"on\" value=\"(?<text>[0-9-]+)\"", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex PageDay();

    [GeneratedRegex(
        "<a href=\"/members/(?<member>[^\"]+)\">[^<]*</a></th>\\s*<td[^>]*>\\s*<span class=\"change [a-z]+\"><svg.*?</svg><span class=\"turn\">[^<]*</span> <span>(?<from>[^<]*)<span class=\"unseen\">.*?<strong>(?<to>.*?)</strong></span></span>\\s*</td>\\s*<td[^>]*>\\s*(?:<span class=\"nowrap\"><time datetime=\"(?<on>[0-9-]+)\")?",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex MoveRow();

    [GeneratedRegex("<th scope=\"row\">(?:<a href=\"[^\"]*level=(?<level>[^\"]+)\">)?[^<]*(?:</a>)?</th>\\s*<td class=\"figure\">(?<count>[0-9]+)</td>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex CountRow();
}
