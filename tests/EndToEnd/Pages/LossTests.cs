using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>A level that is lost is told as a loss, with its day and what would keep it.</summary>
[Collection(Writing.Name)]
public class LossTests(Site site)
{
    private const string Address = "/members/" + Cast.FallingMember;

    [Theory]
    [InlineData("", "You lose Gold, on 1 January 2027 at the earliest and if the vendor agrees, unless this is done:", "loss proposed, awaits the vendor’s approval")]
    [InlineData("?on=2027-01-01", "You lose Gold on 1 January 2027 unless this is done:", "level lost")]
    public async Task Loss_OnTheMembersPage_IsRedWithWhatKeepsTheLevel(string day, string sentence, string word)
    {
        await using var visit = await site.Open(Address + day);
        var card = visit.Page.Locator(".ruling");

        Assert.Equal(sentence, await visit.Text(".ruling .callout.bad strong"));
        Assert.NotEqual(0, await card.Locator(".callout.bad .acts li").CountAsync());
        Assert.Equal(word, (await visit.Text(".ruling .badge.bad")).Trim());
        Assert.Equal(0, await card.Locator(".badge.good, .callout.good").CountAsync());
        await visit.Photograph("loss" + (day.Length > 0 ? "-january" : ""));
        Assert.Empty(await visit.Barriers());
    }

    [Fact]
    public async Task Loss_InFrenchOnAPhone_StaysInSightInShort()
    {
        await using var visit = await site.Open(Address + "?on=2027-01-01", Look.FrenchPhone);

        Assert.Equal("Vous perdez Gold le 1er janvier 2027, sauf si ceci est fait :", await visit.Text(".ruling .callout.bad strong"));
        Assert.Contains("perte de Gold", await visit.Text(".summary .bad"), StringComparison.Ordinal);
        await visit.Page.EvaluateAsync("scrollTo({ top: 3000, behavior: 'instant' })");
        await Assertions.Expect(visit.Page.Locator(".summary")).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal(0, await visit.Overflow());
        await visit.Photograph("loss-phone");
    }

    [Fact]
    public async Task Loss_OnTheHomePage_SaysSoInAWord()
    {
        await using var visit = await site.Open("/");
        var row = visit.Page.Locator("#changes tbody tr", new() { HasText = "Falling Sample SARL" });
        await Assertions.Expect(row).ToHaveCountAsync(1, new() { Timeout = 1 });

        Assert.Contains("loss", await row.Locator(".change.down .turn").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("at the earliest, on the vendor’s approval", await row.InnerTextAsync(), StringComparison.Ordinal);
    }
}
