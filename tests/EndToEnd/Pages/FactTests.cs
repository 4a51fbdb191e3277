using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Partners;

namespace PartnerHub.EndToEnd.Tests.Pages;

[Collection(Writing.Name)]
public class FactTests(Site site)
{
    private const string Address = "/members/" + Cast.MarkupMember;

    [Fact]
    public async Task Fact_AddedThenCorrectedInFrench_KeepsBoth()
    {
        await using var visit = await site.Open(Address, Look.FrenchDesk);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ajouter un fait" }).ClickAsync();
        await visit.Arrive("/facts/new");
        await visit.Page.SelectOptionAsync("#fact-kind", "sales");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Continuer" }).ClickAsync();
        await visit.Arrive("?kind=sales");
        await visit.Page.FillAsync("#fact-on", "2026-06-02");
        await visit.Page.FillAsync("#fact-amount", "1 250,50");
        await visit.Page.FillAsync("#fact-product", "endpoint-security");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await visit.Arrive("#facts");
        Assert.Contains("1 250,50 € · endpoint-security", await visit.Text("#facts tbody tr:first-child"), StringComparison.Ordinal);

        await visit.Page.Locator("#facts tbody tr:first-child").GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#fact-amount")).ToHaveValueAsync("1250.50");
        await visit.Page.FillAsync("#fact-amount", "1250,75");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await visit.Arrive("#facts");

        Assert.Contains("1 250,75 €", await visit.Text("#facts tbody tr:first-child"), StringComparison.Ordinal);
        var before = visit.Page.Locator("#facts tbody tr.gone").First;
        Assert.Contains("remplacé par le n°", await before.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("line-through", await before.Locator(".said").First.EvaluateAsync<string>("said => getComputedStyle(said).textDecorationLine"));
        Assert.Equal(0, await before.GetByRole(AriaRole.Link).CountAsync());
    }

    [Fact]
    public async Task Fact_WrittenWrong_IsSaidAtItsFieldAndKept()
    {
        await using var visit = await site.Open(Address + "/facts/new?kind=sales", Look.FrenchDesk);
        await visit.Page.FillAsync("#fact-on", "2026-06-03");
        await visit.Page.FillAsync("#fact-amount", "douze");
        var answer = await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync(), response => response.Request.Method == "POST");
        await visit.Arrive("/facts");

        Assert.Equal(422, answer.Status);
        Assert.Contains("attendu : un nombre", await visit.Text("#amount-problem"), StringComparison.Ordinal);
        Assert.Equal("amount-problem", await visit.Page.GetAttributeAsync("#fact-amount", "aria-describedby"));
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("fact-wrong");
        Assert.Equal("true", await visit.Page.GetAttributeAsync("#fact-amount", "aria-invalid"));
        Assert.Equal(("2026-06-03", "douze"), (await visit.Page.InputValueAsync("#fact-on"), await visit.Page.InputValueAsync("#fact-amount")));
    }

    [Fact]
    public async Task Fact_Withdrawn_NoLongerStands()
    {
        await using var visit = await site.Open(Address + "/facts/new?kind=website-information");
        await visit.Page.FillAsync("#fact-on", "2026-06-04");
        if (await visit.Page.Locator("#fact-value").CountAsync() > 0)
        {
            await visit.Page.SelectOptionAsync("#fact-value", "true");
        }

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Record" }).ClickAsync();
        await visit.Arrive("#facts");
        await visit.Page.Locator("#facts tbody tr:first-child").GetByRole(AriaRole.Link).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Withdraw this fact" }).ClickAsync();
        await visit.Arrive("#facts");

        Assert.Contains("withdraws no.", await visit.Text("#facts tbody tr:first-child"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithoutItsToken_ComesBackAsItWas()
    {
        await using var visit = await site.Open(Address + "/facts/new?kind=sales");
        await visit.Page.FillAsync("#fact-on", "2026-06-05");
        await visit.Page.FillAsync("#fact-amount", "77");
        await visit.Page.EvaluateAsync("document.querySelector('[name=__RequestVerificationToken]').value = 'old'");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Record" }).ClickAsync();
        await visit.Arrive("/facts");

        Assert.Contains("nothing was recorded", await visit.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("77", await visit.Page.InputValueAsync("#fact-amount"));
        Assert.DoesNotContain(await site.Hub.Send(new ListFacts(Cast.MarkupMember, null, 100)), recorded => recorded.Fact.Amount == 77);
    }

    [Fact]
    public async Task Fact_ThatMovesALevel_ShowsItBeforeItIsKeptAndSaysItAfter()
    {
        const string Member = "/members/" + Cast.RisingMember;
        await using var visit = await site.Open(Member + "/facts/new?kind=certification.technical");
        await visit.Page.FillAsync("#fact-on", "2026-06-01");
        await visit.Page.FillAsync("#fact-until", "2028-06-01");
        await visit.Page.SelectOptionAsync("#fact-person", "bob");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Record", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".foreseen")).ToBeVisibleAsync();

        Assert.Contains("Rising Sample SARL", await visit.Text(".foreseen"), StringComparison.Ordinal);
        Assert.Contains("Gold", await visit.Text(".foreseen .callout.good"), StringComparison.Ordinal);
        Assert.DoesNotContain(await site.Hub.Send(new ListFacts(Cast.RisingMember, null, 100)), recorded => recorded.Fact.On == new DateOnly(2026, 6, 1) && recorded.Fact.Person == "bob");
        Assert.Equal("bob", await visit.Page.InputValueAsync("#fact-person"));
        Assert.Empty(await visit.Barriers());
        await visit.Photograph("fact-foreseen");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Record", Exact = true }).ClickAsync();
        await visit.Arrive("#facts");
        Assert.Contains("It is recorded.", await visit.Text("#facts"), StringComparison.Ordinal);
        Assert.Contains("Gold", await visit.Text("#facts .callout.good >> nth=1"), StringComparison.Ordinal);
        await visit.Photograph("fact-done");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Fact_ThatMovesNoLevel_IsShownOnRequestAloneInFrench()
    {
        await using var visit = await site.Open("/members/" + Cast.BoundaryMember + "/facts/new?kind=certification.technical", Look.FrenchPhone);
        await visit.Page.FillAsync("#fact-on", "2026-06-01");
        await visit.Page.SelectOptionAsync("#fact-person", "bob");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Voir l’effet d’abord" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".foreseen")).ToBeVisibleAsync();

        var foreseen = await visit.Text(".foreseen");
        Assert.Contains("Le niveau de Boundary Sample SARL reste le même : Silver.", foreseen, StringComparison.Ordinal);
        Assert.Contains("Exigences qui manquent pour Gold : 1 au lieu de 2.", foreseen, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Overflow());
        await visit.Photograph("fact-foreseen-phone");
    }

    [Fact]
    public async Task Facts_OfOneKind_AreShownAlone()
    {
        await using var visit = await site.Open("/members/" + Cast.BoundaryMember + "?kind=monthly-report#facts");

        Assert.Equal(3, await visit.Page.Locator("#facts tbody tr").CountAsync());
    }
}
