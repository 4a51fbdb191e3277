using System.Net;
using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;

namespace PartnerHub.EndToEnd.Tests.Pages;

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
        await visit.Arrive("?saved=1");
        Assert.Contains("dd/MM/yyyy", await visit.Page.GetByLabel("Description (JSON)").InputValueAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Address)]
    [InlineData("/programs/kaspersky-tiers/runs")]
    public async Task Form_WithoutItsToken_IsRefusedInWords(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Hub.Address), DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" } } };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr");
        using var form = new MultipartFormDataContent { { new StringContent("x"), "source" } };
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Formulaire refus", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
