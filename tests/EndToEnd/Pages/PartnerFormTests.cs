using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>Members, their companies and their people, added and changed by form.</summary>
[Collection(Writing.Name)]
public sealed class PartnerFormTests(Site site)
{
    private const string Members = "/programs/kaspersky-tiers/members";

    [Fact]
    public async Task Member_AddedThenChanged_StandsOnItsPage()
    {
        await using var visit = await site.Open(Members);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Add a member" }).ClickAsync();
        await visit.Arrive("/members/new");
        Assert.Equal("2026-06-15", await visit.Page.InputValueAsync("#joinedOn"));
        await visit.Page.FillAsync("#name", "Entered Sample AG");
        await visit.Page.SelectOptionAsync("#country", "DE");
        await visit.Page.SelectOptionAsync("#level", "silver");
        await SubmitAsync(visit, "Add");

        await visit.Arrive("/members/entered-sample-ag.kaspersky-tiers");
        Assert.Equal("Entered Sample AG", await visit.Heading());
        Assert.Contains("Silver", await visit.Text("#level"), StringComparison.Ordinal);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Change Entered Sample AG" }).ClickAsync();
        await visit.Arrive("/company");
        Assert.Equal("DE", await visit.Page.InputValueAsync("#country"));
        await visit.Page.FillAsync("#name", "Entered Sample SE");
        await SubmitAsync(visit, "Save");
        await visit.Arrive("/members/entered-sample-ag.kaspersky-tiers");
        Assert.Equal("Entered Sample SE", await visit.Heading());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Member_OfAKnownName_IsAskedAbout()
    {
        await using var visit = await site.Open(Members + "/new", Look.FrenchPhone);
        await NameAsync(visit, "Twice Sample GmbH");
        await SubmitAsync(visit, "Ajouter");
        await visit.Arrive("/members/twice-sample-gmbh.kaspersky-tiers");

        await visit.Go(Members + "/new");
        await NameAsync(visit, "twice SAMPLE gmbh");
        var answer = await visit.Page.RunAndWaitForResponseAsync(() => SubmitAsync(visit, "Ajouter"), response => response.Request.Method == "POST");

        Assert.Equal(422, answer.Status);
        Assert.Contains("twice-sample-gmbh.kaspersky-tiers", await visit.Text("#another-problem"), StringComparison.Ordinal);
        Assert.Equal("", string.Join("\n", await visit.Barriers()));
        Assert.Equal(0, await visit.Overflow());
        await visit.Photograph("member-same-name");

        await visit.Page.GetByLabel("C’est une autre entreprise, qui porte le même nom.").CheckAsync();
        await SubmitAsync(visit, "Ajouter");
        await visit.Arrive("/members/twice-sample-gmbh-2.kaspersky-tiers");
    }

    [Theory]
    [InlineData("known", "partner", "p001", "joinedOn", "2026-02-30", "joinedOn")]
    [InlineData("known", "partner", "nobody", "joinedOn", "2026-02-03", "partner")]
    [InlineData("known", "partner", "boundary", "joinedOn", "2026-02-03", "partner")]
    [InlineData("new", "name", "Late Sample", "since", "2020-01-01", "country")]
    public async Task Member_WrittenWrong_IsSaidAtItsField(string form, string field, string said, string other, string second, string wrong)
    {
        await using var visit = await site.Open($"{Members}/{form}");
        await visit.Page.FillAsync("#" + field, said);
        await visit.Page.EvalOnSelectorAsync("#" + other, "(field, value) => { field.type = 'text'; field.value = value; }", second);
        await visit.Page.EvalOnSelectorAsync("main form[method=post]", "form => form.noValidate = true");
        var answer = await visit.Page.RunAndWaitForResponseAsync(() => SubmitAsync(visit, "Add"), response => response.Request.Method == "POST");

        Assert.Equal(422, answer.Status);
        Assert.NotEqual("", await visit.Text($"#{wrong}-problem"));
        Assert.Equal(said, await visit.Page.InputValueAsync("#" + field));
    }

    [Fact]
    public async Task Person_AddedChangedAndErased_LeavesTheId()
    {
        await using var visit = await site.Open("/members/rising.kaspersky-tiers#people");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Add a person" }).ClickAsync();
        await visit.Arrive("/people/new");
        await visit.Page.FillAsync("#name", "Sales contact");
        await visit.Page.FillAsync("#email", "sales@rising.example");
        await SubmitAsync(visit, "Save");
        await visit.Arrive("#people");
        var row = visit.Page.Locator("#people tbody tr", new() { HasText = "Sales contact" });
        await Expect(row).ToContainTextAsync("sales@rising.example");
        var id = await row.Locator(".id").InnerTextAsync();

        await row.GetByRole(AriaRole.Link).ClickAsync();
        await visit.Page.FillAsync("#position", "Channel sales");
        await SubmitAsync(visit, "Save");
        await visit.Arrive("#people");
        await Expect(row).ToContainTextAsync("Channel sales");

        await row.GetByRole(AriaRole.Link).ClickAsync();
        await SubmitAsync(visit, "Erase their data");
        await visit.Arrive("#people");
        await Expect(row).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("#people tbody tr", new() { HasText = id })).ToContainTextAsync("data erased");
    }

    [Fact]
    public async Task PartnerAdministrator_AddsTheirOwnPeople()
    {
        await using var visit = await site.Open("/sign-in", Look.Desk, asOperator: false);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Enter as Partner administrator", Exact = true }).ClickAsync();
        await visit.Arrive("/");
        await visit.Go("/members/p001.kaspersky-tiers");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Add a person" }).ClickAsync();
        await visit.Arrive("/people/new");
        await visit.Page.FillAsync("#name", "New colleague");
        await SubmitAsync(visit, "Save");

        await visit.Arrive("#people");
        await Expect(visit.Page.Locator("#people tbody tr", new() { HasText = "New colleague" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Viewer_SeesNoForm_AndIsTold()
    {
        await using var visit = await site.Open("/sign-in?to=%2Fprograms%2Fkaspersky-tiers%2Fmembers", Look.Desk, asOperator: false);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Enter as Vendor viewer", Exact = true }).ClickAsync();
        await visit.Arrive(Members);
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Add a member" })).ToHaveCountAsync(0);

        await visit.Go(Members + "/new");
        Assert.Equal(403, visit.Status);
        await visit.Go("/members/boundary.kaspersky-tiers");
        await Expect(visit.Page.Locator("#people")).ToHaveCountAsync(0);
        await visit.Go("/members/boundary.kaspersky-tiers/people/new");
        Assert.Equal(403, visit.Status);
        await visit.Go("/members/boundary.kaspersky-tiers/company");
        Assert.Equal(403, visit.Status);
    }

    private static async Task NameAsync(Visit visit, string name)
    {
        await visit.Page.FillAsync("#name", name);
        await visit.Page.SelectOptionAsync("#country", "DE");
    }

    private static Task SubmitAsync(Visit visit, string button) => visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
