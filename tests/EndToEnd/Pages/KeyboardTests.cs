using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;

namespace PartnerHub.EndToEnd.Tests.Pages;

[Collection(Writing.Name)]
public class KeyboardTests(Site site)
{
    [Fact]
    public async Task Tab_FirstOnAPage_OffersToSkipToTheContent()
    {
        await using var visit = await site.Open("/");

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await Focused(visit, "textContent"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrive("#content");

        Assert.Equal("content", await Focused(visit, "id"));
    }

    [Fact]
    public async Task Why_OpenedByKeyboard_ShowsItsReasons()
    {
        await using var visit = await site.Open("/members/" + Cast.BoundaryMember);
        var question = visit.Page.Locator(".ruling summary");

        await question.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.True(await visit.Page.Locator(".ruling .reasons li").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Tab_ThroughThePage_AlwaysShowsWhereItIs()
    {
        await using var visit = await site.Open("/programs/kaspersky-tiers/members");
        for (var i = 0; i < 20; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");

            Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }
    }

    [Fact]
    public async Task Members_ReachedByKeyboard_OpenOnEnter()
    {
        await using var visit = await site.Open("/programs/kaspersky-tiers/members?name=boundary");

        await visit.Page.Locator("tbody a").PressAsync("Enter");
        await visit.Arrive("/members/" + Cast.BoundaryMember);

        Assert.Equal("Boundary Sample SARL", await visit.Heading());
    }

    private static Task<string> Focused(Visit visit, string property) => visit.Page.EvaluateAsync<string>($"document.activeElement.{property}");
}
