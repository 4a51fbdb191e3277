using PartnerHub.EndToEnd.Tests.Browsing;

namespace PartnerHub.EndToEnd.Tests.Pages;

public class MembersTests(Site site)
{
    private const string Address = "/programs/kaspersky-tiers/members";

    [Fact]
    public async Task Filter_ByNameAndLevel_NarrowsTheList()
    {
        await using var visit = await site.Open(Address);

        await visit.Page.GetByLabel("Name contains").FillAsync("bOUNDARY");
        await visit.Page.Locator("form.filter select[name=level]").SelectOptionAsync("silver");
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await visit.Arrive("?name=bOUNDARY&country=&level=silver");

        Assert.Equal("1 member", await visit.Text(".count"));
        Assert.Contains("Boundary Sample SARL", await visit.Text("tbody"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jokulbrot")]
    [InlineData("JÖKUL")]
    public async Task Filter_WithoutAccents_FindsNamesWithThem(string name)
    {
        var (_, html) = await site.Hub.Get($"{Address}?name={Uri.EscapeDataString(name)}");

        Assert.Contains("1 member<", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sort_ByLevelTwice_GoesUpThenDown()
    {
        await using var visit = await site.Open(Address);
        var header = visit.Page.Locator("th a.sort", new() { HasText = "Status" });

        await header.ClickAsync();
        await visit.Arrive("?sort=level");
        Assert.Contains("Registered", await visit.Text("tbody tr:first-child"), StringComparison.Ordinal);
        await header.ClickAsync();
        await visit.Arrive("?sort=level&order=desc");

        Assert.Contains("Platinum", await visit.Text("tbody tr:first-child"), StringComparison.Ordinal);
        Assert.Equal("descending", await visit.Page.Locator("th", new() { HasText = "Status" }).GetAttributeAsync("aria-sort"));
    }

    [Fact]
    public async Task List_SaysHowFarEachIsAndWhatItIsAboutToLose()
    {
        await using var visit = await site.Open(Address + "?name=sample+sarl");

        Assert.Contains("Gold: 1 requirement missing", await visit.Text("tbody tr:has-text('Rising Sample SARL')"), StringComparison.Ordinal);
        Assert.EndsWith("Gold: 2 requirements missing\twaits for a decision", await visit.Text("tbody tr:has-text('Falling Sample SARL')"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?sort=charm&order=up&page=x&country=ZZ&level=king")]
    [InlineData("?page=999999999999")]
    [InlineData("?name=%ff")]
    public async Task Query_WithNonsense_StillAnswers(string query)
    {
        var (status, _) = await site.Hub.Get(Address + query);

        Assert.Equal(System.Net.HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task Query_WithWhatNoTextHolds_IsRefused()
    {
        var (status, _) = await site.Hub.Get(Address + "?name=%00%ff");

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, status);
    }
}
