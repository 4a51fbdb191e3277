using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>A consultant's way from the client's document to the running program, in French, in a browser.</summary>
public class OnboardingTests(Site site, EmptyHub hub) : IClassFixture<EmptyHub>
{
    private static readonly string Delivered = Path.Combine(Repository.Root, "..", "shared", "seeds", "quickfund-partnerships-questionnaire.fr.md");

    private static readonly (string Name, string Type, string Since, string Revenue)[] Partners =
    [
        ("Alpha Conseil", "Channel", "janvier 2022", "1 200 000 €"),
        ("Beta Réseau", "Channel", "15/03/2023", "450 000 €"),
        ("Gamma Intégration", "Tech", "2021", "90 000 €"),
        ("Delta Apport", "Referral", "juin 2024", "20 k€"),
        ("Epsilon Distribution", "Channel", "2020", "0 €"),
    ];

    [Fact]
    public async Task Document_Answered_BecomesARunningProgram()
    {
        Assert.SkipUnless(File.Exists(Delivered), "The delivered questionnaire is not on this machine.");
        await using var visit = await site.Open("/onboarding", Look.FrenchDesk, hub);
        Assert.Empty(await visit.Barriers());
        await visit.Page.GetByLabel("Document Markdown").SetInputFilesAsync(Delivered);
        await Press(visit, "Importer");
        await visit.Arrive("?imported=1");
        Assert.Contains("Encodage réparé : des lettres avaient été lues comme mac-roman", await visit.Text(), StringComparison.Ordinal);
        Assert.Contains("12 sections, 52 questions, 2 consignes", await visit.Text(), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());

        await AnswerPartners(visit);
        await AnswerProgram(visit);
        await Publish(visit);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Voir les membres" }).First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Alpha Conseil" }).ClickAsync();
        await visit.Arrive("/members/quickfund-alpha-conseil.quickfund");
        await visit.Photograph("onboarding-member");
        Assert.Contains("tenu", await visit.Text(".track > li:has-text('Gold')"), StringComparison.Ordinal);
        var commission = await visit.Text("#benefits tr:has-text('Commission')");
        Assert.Contains("12", commission, StringComparison.Ordinal);
        Assert.Contains("Aucun dossier ouvert", await visit.Text("#cases"), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Answer_AsItIsGiven_IsSavedAndUnderstood()
    {
        await using var visit = await Begin("Autosave Exemple", Look.FrenchPhone);
        await visit.Page.GetByLabel("% CA via partenaires").FillAsync("12,5 %");
        await visit.Page.GetByLabel("% CA via partenaires").PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator("[data-for='strategy.revenue-share']")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("Compris.: 12,5.%", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await visit.Page.GetByLabel("% leads via partenaires").FillAsync("beaucoup");
        await visit.Page.GetByLabel("% leads via partenaires").PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator("[data-for='strategy.lead-share']")).ToContainTextAsync("Gardé tel quel");
        await Assertions.Expect(visit.Page.Locator("[data-answered]")).ToHaveTextAsync("1 questions répondues sur 52");

        await visit.Page.ReloadAsync();
        Assert.Equal("beaucoup", await visit.Page.GetByLabel("% leads via partenaires").InputValueAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("onboarding-section-phone");
    }

    [Fact]
    public async Task Script_InAnAnswer_IsTextEverywhere()
    {
        const string Script = "<script>document.title='x'</script><b>gras</b>";
        await using var visit = await Begin("Texte Exemple", Look.FrenchDesk);
        await visit.Page.GetByLabel("Objectif annuel").FillAsync(Script);
        await Press(visit, "Enregistrer et continuer");
        await visit.Arrive("/sections/2");
        foreach (var page in new[] { "sections/1", "history", "draft", "summary" })
        {
            await visit.Go("/onboarding/texte-exemple/" + page);
            Assert.Equal(0, await visit.Page.Locator("main b, main script").CountAsync());
            Assert.NotEqual("x", await visit.Page.TitleAsync());
        }

        await visit.Go("/onboarding/texte-exemple/draft");
        Assert.Contains(Script, await visit.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatIsNoQuestionnaire_IsRefusedInWords()
    {
        await using var visit = await site.Open("/onboarding", Look.FrenchDesk, hub);
        await visit.Page.GetByLabel("Document Markdown").SetInputFilesAsync(new FilePayload { Name = "notes.md", MimeType = "text/markdown", Buffer = "# Notes\n\nRien.\n"u8.ToArray() });
        await Press(visit, "Importer");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("n’est pas un tel questionnaire");
    }

    private static Task Press(Visit visit, string button) => visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private async Task<Visit> Begin(string client, Look look)
    {
        var visit = await site.Open("/onboarding", look, hub);
        await visit.Page.GetByLabel("Nom du client").FillAsync(client);
        await Press(visit, "Commencer");
        await visit.Arrive("/sections/1");
        return visit;
    }

    private static async Task AnswerPartners(Visit visit)
    {
        await visit.Go("/onboarding/quickfund/sections/2");
        foreach (var (partner, row) in Partners.Select((partner, index) => (partner, index + 1)))
        {
            await visit.Page.GetByLabel($"Partenaire, ligne {row}").FillAsync(partner.Name);
            await visit.Page.GetByLabel($"Type, ligne {row}").SelectOptionAsync(partner.Type);
            await visit.Page.GetByLabel($"Date début, ligne {row}").FillAsync(partner.Since);
            await visit.Page.GetByLabel($"CA généré (12 mois), ligne {row}").FillAsync(partner.Revenue);
            await visit.Page.GetByLabel($"Statut, ligne {row}").SelectOptionAsync("Actif");
        }

        await Press(visit, "Enregistrer et continuer");
        await visit.Arrive("/sections/3");
        await visit.Go("/onboarding/quickfund/summary");
        Assert.Contains("1 760 000 €", await visit.Text(), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("onboarding-summary");
    }

    private static async Task AnswerProgram(Visit visit)
    {
        await visit.Go("/onboarding/quickfund/sections/4");
        await visit.Page.GetByLabel("Partenaire, ligne 1").FillAsync("Alpha Conseil");
        await visit.Page.GetByLabel("Commission, ligne 1").FillAsync("12 %");
        await visit.Page.GetByLabel("Programme formalisé").SelectOptionAsync("Oui");
        await visit.Page.GetByLabel("Nombre de tiers").FillAsync("3");
        foreach (var (tier, row) in new[] { "Bronze", "Silver", "Gold" }.Select((tier, index) => (tier, index + 1)))
        {
            await visit.Page.Locator("[name^='channel.tiers'][name$='.name']").Nth(row - 1).FillAsync(tier);
            await visit.Page.Locator("[name^='channel.tiers'][name$='.benefits']").Nth(row - 1).FillAsync($"Avantages {tier}");
        }

        await Press(visit, "Enregistrer");
        await visit.Arrive("?saved=1");
        await visit.Photograph("onboarding-section");
        Assert.Empty(await visit.Barriers());
    }

    private static async Task Publish(Visit visit)
    {
        await visit.Go("/onboarding/quickfund/draft");
        Assert.Contains("Pas encore publiable", await visit.Text(), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());
        await Press(visit, "Reprendre toutes les propositions restantes");
        await visit.Arrive("?saved=1");
        Assert.Contains("Prêt à publier", await visit.Text(), StringComparison.Ordinal);
        Assert.Contains("Chiffre d’affaires demandé pour Gold", await visit.Text(), StringComparison.Ordinal);
        await visit.Photograph("onboarding-draft");
        await Press(visit, "Publier");
        await visit.Arrive("?published=1");
        Assert.Contains("Version 1, en vigueur à partir du 15 juin 2026", await visit.Text(), StringComparison.Ordinal);
    }
}
