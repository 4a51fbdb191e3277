using PartnerHub.EndToEnd.Tests.Browsing;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>The pages of the hub, and what holds of each.</summary>
internal static class SitePages
{
    public static readonly Dictionary<string, (string Path, int Status)> All = new(StringComparer.Ordinal)
    {
        ["fact-kind"] = ("/members/boundary.kaspersky-tiers/facts/new", 200),
        ["fact-new"] = ("/members/boundary.kaspersky-tiers/facts/new?kind=certification.sales", 200),
        ["fact-mistyped"] = ("/members/boundary.kaspersky-tiers/facts/new?kind=certificaton.sales", 200),
        ["fact-filled"] = ("/members/boundary.kaspersky-tiers/facts/new?kind=sales&on=2026-06-01&amount=x&currency=EUR", 200),
        ["fact-correct"] = ("/members/boundary.kaspersky-tiers/facts/1", 200),
        ["fact-unknown"] = ("/members/boundary.kaspersky-tiers/facts/99999", 404),
        ["member-new"] = ("/programs/kaspersky-tiers/members/new", 200),
        ["member-known"] = ("/programs/kaspersky-tiers/members/known", 200),
        ["company"] = ("/members/boundary.kaspersky-tiers/company", 200),
        ["person-new"] = ("/members/boundary.kaspersky-tiers/people/new", 200),
        ["person"] = ("/members/boundary.kaspersky-tiers/people/ann", 200),
        ["person-unknown"] = ("/members/boundary.kaspersky-tiers/people/nobody", 404),
        ["evidence-which"] = ("/members/boundary.kaspersky-tiers/evidence/new", 200),
        ["evidence-new"] = ("/members/boundary.kaspersky-tiers/evidence/new?kind=business-plan", 200),
        ["evidence-mistyped"] = ("/members/boundary.kaspersky-tiers/evidence/new?kind=sales", 200),
        ["evidence-unknown"] = ("/members/boundary.kaspersky-tiers/evidence/99999", 404),
        ["evidence-waiting"] = ("/programs/kaspersky-tiers/evidence", 200),
        ["evidence-kinds"] = ("/programs/kaspersky-tiers/evidence/kinds", 200),
        ["join"] = ("/programs/logitech-tracks/join", 200),
        ["join-arrived"] = ("/programs/logitech-tracks/join?arrived=1", 200),
        ["applications"] = ("/programs/logitech-tracks/applications", 200),
        ["application-unknown"] = ("/programs/logitech-tracks/applications/99999", 404),
        ["staff"] = ("/partners/p001/staff", 200),
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
        ["search-pages"] = ("/search?q=decisions", 200),
        ["approvals"] = ("/approvals", 200),
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
        ["sign-in-code"] = ("/sign-in/code", 200),
        ["second-factor-none"] = ("/account/second-factor", 200),
        ["sign-on-failed"] = ("/sign-in/failed?by=house&why=Down", 502),
        ["sign-on-leaving"] = ("/sign-in/leaving", 200),
        ["forgotten"] = ("/forgotten", 200),
        ["link-spent"] = ("/password?key=spent", 410),
        ["setup-spent"] = ("/setup?key=spent", 410),
        ["my-account"] = ("/account", 200),
        ["accounts"] = ("/accounts", 200),
        ["account-unknown"] = ("/accounts/nobody", 404),
        ["roles"] = ("/accounts/roles", 200),
        ["access-log"] = ("/accounts/events?verify=1", 200),
        ["api"] = ("/api/docs", 200),
        ["api-operation"] = ("/api/docs/handInClaim", 200),
        ["api-operation-unknown"] = ("/api/docs/nothing", 404),
        ["nowhere"] = ("/nowhere/at/all", 404),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>What is not there is one page: all of them in one language, and one of them in both.</summary>
    public static TheoryData<string> There => [.. All.Keys.Where(page => All[page].Status != 404 || page == "nowhere")];

    /// <summary>Every page in a language, opened once: on a desk in one scheme, then on a phone in the other. The two languages have their schemes turned about, so that each page is seen in four looks.</summary>
    public static async Task IsSoundAndAccessible(this Site site, string page, Look desk, Look phone)
    {
        await using var visit = await site.Open(All[page].Path, desk);

        Assert.Equal(All[page].Status, visit.Status);
        Assert.Equal(desk.Language, await visit.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.EndsWith("– PartnerHub", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) !== at)"));
        foreach (var look in (Look[])[desk, phone])
        {
            await visit.Turn(look);
            await visit.Photograph($"{page}-{look.Name}");
            Assert.Equal(0, await visit.Overflow());
            Assert.Empty(await visit.CutTexts());
            Assert.Empty(await visit.SkippedHeadings());
            var small = look.Width < Look.Desk.Width ? await visit.SmallTargets() : [];
            Assert.True(small.Length == 0, string.Join("\n", small));
            var barriers = await visit.BarriersHere();
            Assert.True(barriers.Count == 0, look.Name + "\n" + string.Join("\n", barriers));
        }

        Assert.Empty(visit.Complaints);
    }
}
