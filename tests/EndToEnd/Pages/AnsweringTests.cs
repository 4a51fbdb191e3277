using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>Answering a questionnaire: as one types, by keys alone, by two at once, with files, from an edited document.</summary>
public class AnsweringTests(Site site, EmptyHub hub) : IClassFixture<EmptyHub>
{
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
        Assert.Equal(0, await visit.Overflow());
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("onboarding-section-phone");
    }

    [Fact]
    public async Task Section_ByKeyboardAlone_IsAnsweredAndLeft()
    {
        await using var visit = await Begin("Clavier Exemple", Look.FrenchDesk);
        await TabTo(visit, "Objectif annuel");
        await visit.Page.Keyboard.TypeAsync("Dix partenaires");
        await TabTo(visit, "Enregistrer et continuer");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrive("/sections/2");

        await visit.Go("/onboarding/clavier-exemple/sections/1");
        Assert.Equal("Dix partenaires", await visit.Page.GetByLabel("Objectif annuel").InputValueAsync());
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
    public async Task Client_RenamedAndArchived_IsFoundBelowTheOthers()
    {
        await using var visit = await Begin("Rangé Exemple", Look.FrenchDesk);
        await visit.Go("/onboarding/range-exemple");
        await visit.Page.GetByLabel("Nom du client").FillAsync("Rangé Autrement");
        await Press(visit, "Renommer");
        await visit.Arrive("?saved=1");
        Assert.Contains("Rangé Autrement", await visit.Text("h1"), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("onboarding-client");

        var document = await (await visit.Page.APIRequest.GetAsync(new Uri(new Uri(visit.Page.Url), "/onboarding/range-exemple/document").ToString())).BodyAsync();
        await visit.Go("/onboarding");
        await visit.Page.GetByLabel("Document Markdown").SetInputFilesAsync(new FilePayload { Name = "encore.md", MimeType = "text/markdown", Buffer = document });
        await Press(visit, "Importer");
        await visit.Arrive("?imported=1");
        Assert.Contains("Ce client a déjà un autre questionnaire", await visit.Text(), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("onboarding-same-client");

        await Press(visit, "Archiver ce client");
        await visit.Arrive("/onboarding?saved=1");
        await visit.Page.GetByText("Clients archivés : ").ClickAsync();
        await visit.Photograph("onboarding-archived");
        Assert.Empty(await visit.Barriers());
        Assert.Equal(0, await visit.Overflow());
        await visit.Page.Locator("main details a").First.ClickAsync();
        await Press(visit, "Sortir de l’archive");
        await visit.Arrive("?saved=1");
        Assert.DoesNotContain("Ce client est archivé", await visit.Text(), StringComparison.Ordinal);
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

    /// <summary>Goes on by the tab key until what has the focus is called so.</summary>
    private static async Task TabTo(Visit visit, string name)
    {
        for (var step = 0; step < 100; step++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<string>("(document.activeElement.labels?.[0] ?? document.activeElement).innerText.trim()") == name)
            {
                return;
            }
        }

        Assert.Fail($"the tab key never came to {name}");
    }

    private static async Task Answer(Visit visit, string label, string said)
    {
        await visit.Go("/onboarding/conflit-exemple/sections/1");
        await visit.Page.GetByLabel(label).FillAsync(said);
        await Press(visit, "Enregistrer");
        await visit.Arrive("?saved=1");
    }
}
