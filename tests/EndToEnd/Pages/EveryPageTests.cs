using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>What holds of every page: in English light on a desk and dark on a phone.</summary>
public class EveryPageTests(Site site)
{
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(SitePages.There), MemberType = typeof(SitePages))]
    public Task Page_InEnglish_IsSoundAndAccessible(string page) => site.IsSoundAndAccessible(page, Look.Desk, Look.Phone);

    [Fact]
    public async Task Names_OfPartners_AreShownAsText()
    {
        await using var visit = await site.Open("/members/" + Cast.MarkupMember);

        Assert.Equal(Cast.MarkupName, await visit.Heading());
        Assert.Contains("Fine", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("main b, main script").CountAsync());
    }

    [Fact]
    public async Task Links_OfThePages_LeadSomewhere()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var (path, _) in SitePages.All.Values.Where(page => page.Status == 200))
        {
            var (_, html) = await site.Hub.Get(path);
            foreach (var link in Links.Of(html).Where(seen.Add))
            {
                broken.AddRange(await Check(path, link));
            }
        }

        Assert.True(seen.Count > 300, $"only {seen.Count} links were found");
        Assert.Empty(broken);
    }

    private async Task<IEnumerable<string>> Check(string from, string link)
    {
        var parts = link.Split('#');
        if (!_answers.TryGetValue(parts[0], out var html))
        {
            var answer = await site.Hub.Get(parts[0]);
            html = _answers[parts[0]] = answer.Status == System.Net.HttpStatusCode.OK ? answer.Html : "";
        }

        return html.Length == 0 ? [$"{from}: {link} is not there"]
            : parts.Length > 1 && !html.Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal) ? [$"{from}: {link} has no such place"]
            : [];
    }
}
