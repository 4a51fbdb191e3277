using System.Net;
using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;

namespace PartnerHub.EndToEnd.Tests.Pages;

[Collection(Writing.Name)]
public class ImportTests(Site site)
{
    private const string Address = "/programs/kaspersky-tiers/imports";

    [Fact]
    public async Task File_WithABadLineInFrench_LeadsToReceiptAndRejects()
    {
        await using var visit = await site.Open(Address, Look.FrenchPhone);
        Assert.Empty(await visit.Barriers());
        await visit.Page.GetByLabel("Contenu", new() { Exact = true }).SelectOptionAsync("people");
        await visit.Page.GetByLabel("Fichier", new() { Exact = true }).SetInputFilesAsync(
            new FilePayload { Name = "réseau.csv", MimeType = "text/csv", Buffer = "partenaire;personne\np001;p001-77\nnobody;x-01\n"u8.ToArray() });
        await visit.Page.GetByLabel("Source", new() { Exact = true }).FillAsync("bureau");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Envoyer" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("dl.pairs dd").First).ToHaveTextAsync("Terminé", new() { Timeout = 20_000 });
        Assert.Equal("réseau.csv", await visit.Heading());
        Assert.Contains("Nouvelles lignes\n1", await visit.Text("dl.pairs"), StringComparison.Ordinal);
        Assert.StartsWith("3\npartenaire\nattendu : un partenaire membre du programme", string.Join('\n', (await visit.Text("section:has(#rejects) tbody")).Split(['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)), StringComparison.Ordinal);
        Assert.Empty(await visit.Barriers());
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "Télécharger" }).ClickAsync());
        Assert.Contains(";partenaire;", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_WrittenWrong_IsSaidAndKeptToBeMended()
    {
        await using var visit = await site.Open("/programs/logitech-tracks/imports/sources/grossiste", Look.FrenchDesk);
        Assert.Empty(await visit.Barriers());
        await visit.Page.GetByLabel("Description (JSON)").FillAsync("""{ "dayz": "dd/MM/yyyy" }""");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("$.dayz");

        await visit.Page.GetByLabel("Description (JSON)").FillAsync("""{ "days": "dd/MM/yyyy" }""");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await visit.Arrive("&saved=1");
        Assert.Contains("dd/MM/yyyy", await visit.Page.GetByLabel("Description (JSON)").InputValueAsync(), StringComparison.Ordinal);
    }

    /// <summary>The whole page answers what is said of the file while nobody presses a button.</summary>
    [Fact]
    public async Task File_LookedAt_IsReadAnewAsItsColumnsArePicked()
    {
        await using var visit = await site.Open("/programs/logitech-tracks/imports", Look.FrenchDesk);
        await WaitAsync(visit, "Contenu", "Fichier", "Voir avant de charger");
        var lines = visit.Page.Locator("#look tbody tr");
        await Assertions.Expect(lines).ToHaveCountAsync(10);
        await Assertions.Expect(lines.First).ToContainTextAsync("rejetée");
        var address = visit.Page.Url;

        await visit.Page.GetByLabel("La colonne Statut dit").SelectOptionAsync("");

        await Assertions.Expect(lines.First).Not.ToContainTextAsync("rejetée");
        await Assertions.Expect(lines).ToHaveCountAsync(10);
        await Assertions.Expect(lines.Nth(9)).ToContainTextAsync("Modèle 10");
        await visit.Page.GetByLabel("La colonne Nom dit").SelectOptionAsync("");
        await Assertions.Expect(visit.Page.Locator("#look")).ToContainTextAsync("Il manque la colonne « name »");
        await visit.Page.GetByLabel("La colonne Nom dit").SelectOptionAsync("name");
        await Assertions.Expect(lines).ToHaveCountAsync(10);
        Assert.Equal(address, visit.Page.Url);
        Assert.Empty(visit.Complaints);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Charger le fichier" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("dl.pairs dd").First).ToHaveTextAsync("Terminé", new() { Timeout = 20_000 });
        Assert.Contains("Nouvelles lignes\n12", await visit.Text("dl.pairs"), StringComparison.Ordinal);
    }

    public static TheoryData<string> Looks => [.. Look.All.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task File_LookedAt_IsSoundAndAccessible(string name)
    {
        var look = Look.Named(name);
        await using var visit = await site.Open("/programs/logitech-tracks/imports", look);
        await (look.Language == "fr" ? WaitAsync(visit, "Contenu", "Fichier", "Voir avant de charger") : WaitAsync(visit, "Content", "File", "Look before loading"));

        await ExamineAsync(visit, "waiting-" + look.Name);

        await visit.Page.Locator("#column-2").SelectOptionAsync("");
        await Assertions.Expect(visit.Page.Locator("#look li")).ToHaveCountAsync(1);
        await ExamineAsync(visit, "waiting-refused-" + look.Name);
    }

    private static async Task WaitAsync(Visit visit, string content, string file, string button)
    {
        var lines = string.Concat(Enumerable.Range(1, 12).Select(i => $"held-{i:00};Modèle {i};FR;nos amis\n"));
        await visit.Page.GetByLabel(content, new() { Exact = true }).SelectOptionAsync("partners");
        await visit.Page.GetByLabel(file, new() { Exact = true }).SetInputFilesAsync(
            new FilePayload { Name = "réseau.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes("Identifiant;Nom;Pays;Statut\n" + lines) });
        await visit.Page.GetByLabel("Source", new() { Exact = true }).FillAsync("bureau d'essai");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#look")).ToBeVisibleAsync();
    }

    private static async Task ExamineAsync(Visit visit, string name)
    {
        await visit.Photograph(name);
        Assert.Empty(visit.Complaints);
        Assert.Equal(0, await visit.Overflow());
        Assert.Empty(await visit.CutTexts());
        var barriers = await visit.Barriers();
        Assert.True(barriers.Count == 0, string.Join("\n", barriers));
    }

    [Theory]
    [InlineData(Address)]
    [InlineData("/programs/kaspersky-tiers/runs")]
    public async Task Form_WithoutItsToken_IsRefusedInWords(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Hub.Address), DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" } } }.AsOperator();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr");
        using var form = new MultipartFormDataContent { { new StringContent("x"), "source" } };
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Formulaire refus", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
