using System.Net;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Programs;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>Programs that break: the pages say so in words, and the others go on.</summary>
public class FaultTests(Site site, FaultyHub hub) : IClassFixture<FaultyHub>
{
    [Fact]
    public async Task Home_WithARefusedProgram_SaysWhyAndServesTheRest()
    {
        await hub.Send(new RetryProgram("throws-on-call"));
        await using var visit = await site.Open("/", hub: hub);
        await visit.Photograph("home-with-faults");

        Assert.Equal(200, visit.Status);
        Assert.Contains("refused", await visit.Page.Locator("#programs tr", new() { HasText = "throws-in-factory" }).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("the others keep serving", await visit.Text("#programs"), StringComparison.Ordinal);
        Assert.Contains("Gold", await visit.Text("#members"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_Refused_HasAPageThatSaysSo()
    {
        var (status, html) = await hub.Get("/programs/throws-in-factory");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("could not be loaded", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_OfAProgramThatThrows_SaysItInItsSections()
    {
        await hub.Send(new RetryProgram("throws-on-call"));
        await using var visit = await site.Open("/members/" + Cast.TroubleMember, hub: hub);
        await visit.Photograph("member-of-a-program-that-throws");

        Assert.Equal(200, visit.Status);
        Assert.Equal("Trouble Sample", await visit.Heading());
        Assert.True(await visit.Page.Locator("[role=alert]").CountAsync() > 0);
        Assert.DoesNotContain("TestPlugins", await visit.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_OfAProgramThatIsGone_SaysSo()
    {
        await using var visit = await site.Open("/members/" + Cast.OrphanMember, Look.FrenchDesk, hub);
        await visit.Photograph("member-of-a-program-that-is-gone");

        Assert.Equal(200, visit.Status);
        Assert.Contains("Ce programme ne répond pas", await visit.Text("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_OfAProgramSetAside_SaysSoAndWhy()
    {
        var program = await hub.SetAside(Cast.TroubleMember);
        Assert.Equal(ProgramState.Quarantined, program.State);

        await using var visit = await site.Open("/members/" + Cast.TroubleMember, hub: hub);
        await visit.Photograph("member-of-a-program-set-aside");

        Assert.Equal(200, visit.Status);
        Assert.Contains("does not answer at the moment", await visit.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains(program.Reason!.En, await visit.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("section.part").CountAsync());
    }

    [Fact]
    public async Task Button_OnAProgramSetAside_MakesItServeAgain()
    {
        await hub.Send(new RetryProgram("throws-on-call"));
        await hub.SetAside(Cast.TroubleMember);
        await using var visit = await site.Open("/programs/throws-on-call", hub: hub);

        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await visit.Page.WaitForLoadStateAsync();

        Assert.Contains("serving", await visit.Text(".page-head"), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("form[action$='/retry']").CountAsync());
    }

    [Fact]
    public async Task Member_OfASoundProgram_IsServedBesideThem()
    {
        var (status, html) = await hub.Get("/members/" + Cast.BoundaryMember);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("To reach Gold", html, StringComparison.Ordinal);
    }
}
