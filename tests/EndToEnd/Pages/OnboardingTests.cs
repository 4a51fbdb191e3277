using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Tests;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>A consultant's way from the client's document to the running program, in French, in a browser.</summary>
public class OnboardingTests(Site site, EmptyHub hub) : IClassFixture<EmptyHub>
{
    private static readonly Regex Levelled = new("Bronze|Silver|Gold", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static readonly string Delivered = Path.Combine(RepositoryRoot.Path, "..", "shared", "seeds", "quickfund-partnerships-questionnaire.fr.md");

    private static readonly (string Name, string Type, string Since, string Revenue)[] Partners =
    [
        ("Alpha Conseil", "Channel", "janvier 2022", "1 200 000 €"),
        ("Beta Réseau", "Channel", "15/03/2023", "450 000 €"),
        ("Gamma Intégration", "Tech", "2021", "90 000 €"),
        ("Delta Apport", "Referral", "juin 2024", "20 k€"),
        ("Epsilon Distribution", "Channel", "2020", "0 €"),
    ];

    private static readonly string[] Around =
    [
        "/onboarding",
        .. new[] { "", "/sections/2", "/sections/4", "/sections/11", "/history", "/summary", "/pipeline", "/draft", "/draft/publication", "/draft/trial" }.Select(page => "/onboarding/quickfund" + page),
        "/programs/quickfund", "/programs/quickfund/members", "/members/quickfund-alpha-conseil.quickfund",
    ];

    [Fact]
    public async Task Document_Answered_BecomesARunningProgram()
    {
        Assert.SkipUnless(File.Exists(Delivered), "The delivered questionnaire is not on this machine.");
        await using var visit = await site.Open("/onboarding", Look.FrenchDesk, hub);
        Assert.Empty(await visit.Barriers());
        var clicks = new Clicks(visit.Page);
        await clicks.Bring("Document Markdown", new FilePayload { Name = Path.GetFileName(Delivered), MimeType = "text/markdown", Buffer = await File.ReadAllBytesAsync(Delivered) });
        await clicks.Press("Importer");
        await visit.Arrive("?imported=1");
        Assert.Contains("Encodage réparé : des lettres avaient été lues comme mac-roman", await visit.Text(), StringComparison.Ordinal);
        Assert.Contains("12 sections, 52 questions, 2 consignes", await visit.Text(), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());

        await AnswerPartners(visit, clicks);
        await AnswerProgram(visit, clicks);
        await Publish(visit, clicks);

        await clicks.Follow("Voir les membres");
        await visit.Arrive("/programs/quickfund/members");
        Assert.Equal(5, await visit.Page.Locator("main tbody tr").Filter(new() { HasTextRegex = Levelled }).CountAsync());
        Assert.True(clicks.Count < 100, $"{clicks.Count} clicks");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Alpha Conseil" }).ClickAsync();
        await visit.Arrive("/members/quickfund-alpha-conseil.quickfund");
        await visit.Photograph("onboarding-member");
        Assert.Contains("tenu", await visit.Text(".track > li:has-text('Gold')"), StringComparison.Ordinal);
        var commission = await visit.Text("#benefits tr:has-text('Commission')");
        Assert.Contains("12", commission, StringComparison.Ordinal);
        Assert.Contains("Aucun dossier ouvert", await visit.Text("#cases"), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
        await LookAround();
    }

    [Fact]
    public async Task File_ThatIsNoQuestionnaire_IsRefusedInWords()
    {
        await using var visit = await site.Open("/onboarding", Look.FrenchDesk, hub);
        await visit.Page.GetByLabel("Document Markdown").SetInputFilesAsync(new FilePayload { Name = "notes.md", MimeType = "text/markdown", Buffer = "# Notes\n\nRien.\n"u8.ToArray() });
        await Press(visit, "Importer");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("n’est pas un tel questionnaire");
    }

    /// <summary>Every page of the client that is set up, and of its program, in every look.</summary>
    private async Task LookAround()
    {
        foreach (var look in Look.All)
        {
            await LookAround(look);
        }
    }

    private async Task LookAround(Look look)
    {
        await using var visit = await site.Open("/onboarding", look, hub);
        foreach (var page in Around)
        {
            await visit.Go(page);
            await visit.Photograph($"onboarding{page.Replace('/', '-')}-{look.Name}");
            Assert.Equal(200, visit.Status);
            Assert.Equal(0, await visit.Overflow());
            Assert.Empty(await visit.CutTexts());
            Assert.True(!page.StartsWith("/onboarding", StringComparison.Ordinal) || !(await visit.Text()).Contains("point.", StringComparison.Ordinal), page);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) !== at)"));
            Assert.Empty(await visit.Barriers());
        }

        await visit.Go("/programs/quickfund");
        Assert.Contains(look.Language == "fr" ? "En vigueur à partir du" : "In force from", await visit.Text("#versions"), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(visit.Complaints);
    }

    private static async Task TryAny(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Essayer un autre dossier" }).ClickAsync();
        await visit.Photograph("onboarding-trial");
        await visit.Page.GetByLabel("Chiffre d’affaires (EUR)").FillAsync("beaucoup");
        await Press(visit, "Essayer");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Non compris");
        await visit.Page.GetByLabel("Chiffre d’affaires (EUR)").FillAsync("100 000 €");
        await Press(visit, "Essayer");
        await Assertions.Expect(visit.Page.Locator("[aria-labelledby='outcome'] dd").First).ToHaveTextAsync("Silver");
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("onboarding-trial");
    }

    private static Task Press(Visit visit, string button) => visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static async Task AnswerPartners(Visit visit, Clicks clicks)
    {
        await clicks.Follow("Partenaires d’aujourd’hui");
        await visit.Arrive("/sections/2");
        foreach (var (partner, row) in Partners.Select((partner, index) => (partner, index + 1)))
        {
            await clicks.Fill($"Partenaire, ligne {row}", partner.Name);
            await clicks.Choose($"Type, ligne {row}", partner.Type);
            await clicks.Fill($"Date début, ligne {row}", partner.Since);
            await clicks.Fill($"CA généré (12 mois), ligne {row}", partner.Revenue);
            await clicks.Choose($"Statut, ligne {row}", "Actif");
        }

        await clicks.Press("Enregistrer et continuer");
        await visit.Arrive("/sections/3");
        await visit.Go("/onboarding/quickfund/summary");
        Assert.Contains("1 760 000 €", await visit.Text(), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("onboarding-summary");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Photograph("onboarding-summary-printed");
        Assert.False(await visit.Page.Locator(".page-head .actions").IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".chart").First.IsVisibleAsync());
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static async Task AnswerProgram(Visit visit, Clicks clicks)
    {
        await visit.Go("/onboarding/quickfund/sections/3");
        await clicks.Press("Enregistrer et continuer");
        await visit.Arrive("/sections/4");
        await clicks.Fill("Partenaire, ligne 1", "Alpha Conseil");
        await clicks.Fill("Commission, ligne 1", "12 %");
        await clicks.Choose("Programme formalisé", "Oui");
        await clicks.Fill("Nombre de tiers", "3");
        foreach (var (tier, row) in new[] { "Bronze", "Silver", "Gold" }.Select((tier, index) => (tier, index + 1)))
        {
            await clicks.Fill(visit.Page.Locator("[name^='channel.tiers'][name$='.name']").Nth(row - 1), tier);
            await clicks.Fill(visit.Page.Locator("[name^='channel.tiers'][name$='.benefits']").Nth(row - 1), $"Avantages {tier}");
        }

        await clicks.Press("Enregistrer");
        await visit.Arrive("?saved=1");
        await visit.Photograph("onboarding-section");
        Assert.Empty(await visit.Barriers());
    }

    private static async Task Publish(Visit visit, Clicks clicks)
    {
        await clicks.Follow("Quickfund");
        await clicks.Follow("Programme");
        await visit.Arrive("/draft");
        Assert.Contains("Pas encore publiable", await visit.Text(), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());
        await visit.Page.Locator("#at-point-countries summary").ClickAsync();
        await visit.Page.GetByLabel("Belgique", new() { Exact = true }).CheckAsync();
        await Assertions.Expect(visit.Page.Locator("main output").First).ToHaveTextAsync("Enregistré.");
        await visit.Photograph("onboarding-countries");
        await clicks.Press("Reprendre toutes les propositions restantes");
        await visit.Arrive("?saved=1");
        Assert.Contains("Prêt à publier", await visit.Text(), StringComparison.Ordinal);
        Assert.Contains("Belgique, France", await visit.Text("#at-point-countries"), StringComparison.Ordinal);
        Assert.Contains("Chiffre d’affaires demandé pour Gold", await visit.Text(), StringComparison.Ordinal);
        await visit.Photograph("onboarding-draft");
        await TryAny(visit);
        await visit.Go("/onboarding/quickfund/draft");
        await clicks.Follow("Préparer la publication");
        await visit.Arrive("/draft/publication");
        Assert.Contains("moins de trente jours", await visit.Text(), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator("main svg[role=img]").IsVisibleAsync());
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("onboarding-recap");
        await clicks.Press("Confirmer et publier");
        await visit.Arrive("?published=1");
        Assert.Contains("Version 1, en vigueur à partir du 15 juin 2026", await visit.Text(), StringComparison.Ordinal);
    }
}
