using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>What holds of every page, in both languages, light and dark, on a desk and on a phone.</summary>
public class EveryPageTests(Site site)
{
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

<<<<<<< HEAD
    private static readonly Dictionary<string, (string Path, int Status)> Pages = new(StringComparer.Ordinal)
    {
        ["fact-kind"] = ("/members/boundary.kaspersky-tiers/facts/new", 200),
        ["fact-new"] = ("/members/boundary.kaspersky-tiers/facts/new?kind=certification.sales", 200),
        ["fact-mistyped"] = ("/members/boundary.kaspersky-tiers/facts/new?kind=certificaton.sales", 200),
        ["fact-filled"] = ("/members/boundary.kaspersky-tiers/facts/new?kind=sales&on=2026-06-01&amount=x&currency=EUR", 200),
        ["fact-correct"] = ("/members/boundary.kaspersky-tiers/facts/1", 200),
        ["fact-unknown"] = ("/members/boundary.kaspersky-tiers/facts/99999", 404),
        ["home"] = ("/", 200),
        ["program-tiers"] = ("/programs/kaspersky-tiers", 200),
        ["program-tracks"] = ("/programs/logitech-tracks", 200),
        ["program-questionnaire"] = ("/programs/questionnaire", 200),
        ["program-unknown"] = ("/programs/nowhere", 404),
        ["members"] = ("/programs/kaspersky-tiers/members", 200),
        ["members-none"] = ("/programs/kaspersky-tiers/members?name=zzz", 200),
        ["members-questionnaire"] = ("/programs/questionnaire/members", 200),
        ["runs"] = ("/programs/kaspersky-tiers/runs", 200),
        ["member-tiers"] = ("/members/boundary.kaspersky-tiers", 200),
        ["member-tracks"] = ("/members/p001.logitech-tracks", 200),
        ["member-falling"] = ("/members/falling.kaspersky-tiers?on=2027-01-01", 200),
        ["member-past"] = ("/members/p015.kaspersky-tiers?on=2026-01-20", 200),
        ["member-bad-day"] = ("/members/p001.kaspersky-tiers?on=2026-02-30", 400),
        ["member-unknown"] = ("/members/nobody", 404),
        ["why"] = ("/members/boundary.kaspersky-tiers/why/annual-sales", 200),
        ["why-unknown"] = ("/members/boundary.kaspersky-tiers/why/charm", 404),
        ["journal"] = ("/programs/kaspersky-tiers/journal", 200),
        ["journal-none"] = ("/programs/kaspersky-tiers/journal?kind=claim", 200),
        ["journal-bad-day"] = ("/programs/kaspersky-tiers/journal?from=2026-02-30", 400),
        ["journal-entry"] = ("/programs/kaspersky-tiers/journal/1", 200),
        ["journal-entry-unknown"] = ("/programs/kaspersky-tiers/journal/999999", 404),
        ["appeal-form"] = ("/programs/kaspersky-tiers/journal/1/appeal", 200),
        ["appeals-none"] = ("/programs/kaspersky-tiers/appeals", 200),
        ["decisions"] = ("/programs/kaspersky-tiers/decisions", 200),
        ["imports"] = ("/programs/logitech-tracks/imports", 200),
        ["mapping"] = ("/programs/logitech-tracks/imports/sources/anybody", 200),
        ["search"] = ("/search?q=sample", 200),
        ["search-none"] = ("/search?q=zzzzz", 200),
        ["work"] = ("/decisions", 200),
        ["work-appeals"] = ("/appeals", 200),
        ["changes"] = ("/programs/kaspersky-tiers/changes", 200),
        ["changes-none"] = ("/programs/kaspersky-tiers/changes?member=zzz", 200),
        ["appeals-all"] = ("/programs/kaspersky-tiers/appeals?all=1", 200),
        ["run-unknown"] = ("/programs/kaspersky-tiers/runs/99999", 404),
        ["claims-none"] = ("/programs/logitech-tracks/claims", 200),
        ["claims-all"] = ("/programs/logitech-tracks/claims?all=1", 200),
        ["claim-deal"] = ("/members/boundary.kaspersky-tiers/claims/new?benefit=deal-registration", 200),
        ["claim-fund"] = ("/members/p001.logitech-tracks/claims/new?benefit=mdf", 200),
        ["claim-nothing"] = ("/members/boundary.kaspersky-tiers/claims/new?benefit=logo", 404),
        ["claim-unknown"] = ("/members/boundary.kaspersky-tiers/claims/999", 404),
        ["work-claims"] = ("/claims", 200),
        ["cases"] = ("/programs/kaspersky-tiers/cases", 200),
        ["jobs"] = ("/jobs", 200),
        ["mails"] = ("/mails", 200),
        ["onboarding"] = ("/onboarding", 200),
        ["sign-in"] = ("/sign-in?to=%2Fjobs", 200),
        ["forgotten"] = ("/forgotten", 200),
        ["link-spent"] = ("/password?key=spent", 410),
        ["setup-spent"] = ("/setup?key=spent", 410),
        ["my-account"] = ("/account", 200),
        ["accounts"] = ("/accounts", 200),
        ["account-unknown"] = ("/accounts/nobody", 404),
        ["roles"] = ("/accounts/roles", 200),
        ["access-log"] = ("/accounts/events?verify=1", 200),
        ["nowhere"] = ("/nowhere/at/all", 404),
    };

    /// <summary>What people look at most is looked at in each language at each width; the others in two looks that hold both of either.</summary>
    private static readonly string[] Main = ["home", "members", "member-tiers", "decisions", "onboarding"];
=======
    public static TheoryData<string, string> Visits => SitePages.Visits(look => look.Width >= Look.Desk.Width);
>>>>>>> main

    /// <summary>Barriers are looked for in both schemes on the page as it is loaded.</summary>
    [Theory]
    [MemberData(nameof(Visits))]
    public Task Page_OnADesk_IsSoundAndAccessible(string page, string look) => site.IsSoundAndAccessible(page, Look.Named(look));

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
