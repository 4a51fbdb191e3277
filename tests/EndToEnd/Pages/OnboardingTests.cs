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
        await LookAround();
    }

    [Fact]
    public async Task Prospect_MovedOn_EndsAmongThePartners()
    {
        await using var visit = await Begin("Prospects Exemple", Look.FrenchDesk);
        await visit.Go("/onboarding/prospects-exemple/sections/9");
        await visit.Page.GetByLabel("Partenaire souhaité, ligne 1").FillAsync("Zeta Distribution");
        await visit.Page.GetByLabel("Type, ligne 1").FillAsync("Channel");
        await Press(visit, "Enregistrer");
        await visit.Arrive("?saved=1");
        await visit.Go("/onboarding/prospects-exemple/pipeline");
        Assert.Empty(await visit.Barriers());

        await visit.Page.GetByLabel("Faire passer Zeta Distribution à").SelectOptionAsync("Négociation");
        await Press(visit, "Faire passer");
        await Assertions.Expect(visit.Page.Locator("[aria-labelledby='stage-negotiation']")).ToContainTextAsync("Zeta Distribution");
        await visit.Photograph("onboarding-pipeline");
        await visit.Page.GetByLabel("Faire passer Zeta Distribution à").SelectOptionAsync("Partenaire");
        await Press(visit, "Faire passer");
        await Assertions.Expect(visit.Page.Locator("[aria-labelledby='stage-partner']")).ToContainTextAsync("Zeta Distribution");

        await visit.Go("/onboarding/prospects-exemple/sections/2");
        Assert.Equal("Zeta Distribution", await visit.Page.GetByLabel("Partenaire, ligne 1").InputValueAsync());
        await visit.Go("/onboarding/prospects-exemple/history");
        Assert.Contains("les prospects", await visit.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_Attached_ComesBackAsItWasSent()
    {
        await using var visit = await Begin("Joint Exemple", Look.FrenchDesk);
        byte[] content = [0, 1, 2, 255, .. "<script>1</script>"u8];
        await visit.Page.GetByLabel("Fichier").SetInputFilesAsync(new FilePayload { Name = "grille <b>.html", MimeType = "text/html", Buffer = content });
        await Press(visit, "Joindre");
        await visit.Arrive("?saved=1#attachments");
        Assert.Empty(await visit.Barriers());

        var link = visit.Page.GetByRole(AriaRole.Link, new() { Name = "grille <b>.html", Exact = true });
        var answer = await visit.Page.APIRequest.GetAsync(new Uri(new Uri(visit.Page.Url), await link.GetAttributeAsync("href")).ToString());
        Assert.Equal(content, await answer.BodyAsync());
        Assert.Equal("application/octet-stream", answer.Headers["content-type"]);
        Assert.StartsWith("attachment", answer.Headers["content-disposition"], StringComparison.Ordinal);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Retirer grille <b>.html" }).ClickAsync();
        await Assertions.Expect(link).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Document_EditedMeanwhile_ShowsBothAnswersAndTakesEither()
    {
        await using var visit = await Begin("Conflit Exemple", Look.FrenchDesk);
        await Answer(visit, "Objectif annuel", "Dix partenaires");
        var document = await (await visit.Page.APIRequest.GetAsync(new Uri(new Uri(visit.Page.Url), "/onboarding/conflit-exemple/document").ToString())).TextAsync();
        await Answer(visit, "Objectif annuel", "Douze partenaires");

        await visit.Go("/onboarding/conflit-exemple");
        var edited = System.Text.Encoding.UTF8.GetBytes(document.Replace("Dix partenaires", "Quinze partenaires", StringComparison.Ordinal));
        await visit.Page.GetByLabel("Document Markdown").SetInputFilesAsync(new FilePayload { Name = "conflit.md", MimeType = "text/markdown", Buffer = edited });
        await Press(visit, "Importer");
        await visit.Arrive("?imported=1");
        var conflict = visit.Page.Locator("tr:has-text('Objectif annuel')");
        await Assertions.Expect(conflict).ToContainTextAsync("Douze partenaires");
        await Assertions.Expect(conflict).ToContainTextAsync("Quinze partenaires");
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("onboarding-conflict");

        await conflict.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(conflict).ToHaveCountAsync(0);
        await visit.Go("/onboarding/conflit-exemple/sections/1");
        Assert.Equal("Quinze partenaires", await visit.Page.GetByLabel("Objectif annuel").InputValueAsync());
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
        await Assertions.Expect(visit.Page.Locator("[data-answered]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("Questions répondues.: 1 sur 52", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

        await visit.Page.ReloadAsync();
        Assert.Equal("beaucoup", await visit.Page.GetByLabel("% leads via partenaires").InputValueAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("onboarding-section-phone");
    }

    [Fact]
    public async Task Section_AnsweredByTwo_KeepsTheAnswersOfBoth()
    {
        await using var one = await Begin("Deux Exemple", Look.FrenchDesk);
        await using var other = await site.Open("/onboarding/deux-exemple/sections/1", Look.FrenchDesk, hub);
        await other.Page.GetByLabel("% leads via partenaires").FillAsync("20 %");
        await Press(other, "Enregistrer");
        await other.Arrive("?saved=1");
        await one.Page.GetByLabel("Objectif annuel").FillAsync("Dix partenaires");
        await Press(one, "Enregistrer");
        await one.Arrive("?saved=1");

        Assert.Equal("Dix partenaires", await one.Page.GetByLabel("Objectif annuel").InputValueAsync());
        Assert.Equal("20 %", await one.Page.GetByLabel("% leads via partenaires").InputValueAsync());
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

    /// <summary>Every page of the client that is set up, in the other language, on a phone, in the dark.</summary>
    private async Task LookAround()
    {
        await using var visit = await site.Open("/onboarding", Look.Phone, hub);
        foreach (var page in new[] { "", "/sections/2", "/sections/4", "/history", "/summary", "/pipeline", "/draft", "/draft/trial" })
        {
            await visit.Go("/onboarding/quickfund" + page);
            await visit.Photograph("onboarding-phone" + page.Replace('/', '-'));
            Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) !== at)"));
            Assert.Empty(await visit.Barriers());
        }

        await visit.Go("/programs/quickfund");
        Assert.Contains("In force from", await visit.Text("#versions"), StringComparison.Ordinal);
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

    private static async Task Answer(Visit visit, string label, string said)
    {
        await visit.Go("/onboarding/conflit-exemple/sections/1");
        await visit.Page.GetByLabel(label).FillAsync(said);
        await Press(visit, "Enregistrer");
        await visit.Arrive("?saved=1");
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
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Photograph("onboarding-summary-printed");
        Assert.False(await visit.Page.Locator(".page-head .actions").IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".chart").First.IsVisibleAsync());
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
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
        await TryAny(visit);
        await visit.Go("/onboarding/quickfund/draft");
        await Press(visit, "Publier");
        await visit.Arrive("?published=1");
        Assert.Contains("Version 1, en vigueur à partir du 15 juin 2026", await visit.Text(), StringComparison.Ordinal);
    }
}
