using PartnerHub.Kits.Language;
using PartnerHub.Contracts;

namespace PartnerHub.Kits.Ui.Tests.Marks;

public class MarkTests
{
    private static readonly ProgramDescription Program = new()
    {
        Id = "sample",
        Version = "1",
        Name = LocalizedText.Of("Exemple", "Sample"),
        Vendor = "Sample",
        Summary = LocalizedText.Of("Exemple", "Sample"),
        Levels = [],
        Calendar = new() { YearStartMonth = 1 },
        Clauses = [new() { Id = "S-1", Title = LocalizedText.Of("Ventes", "Sales"), Location = LocalizedText.Of("section 1", "section 1"), Note = LocalizedText.Of("une note", "a note"), IsReading = true }],
    };

    public static TheoryData<Verdict> Verdicts => [.. Enum.GetValues<Verdict>()];

    public static TheoryData<BenefitState> States => [.. Enum.GetValues<BenefitState>()];

    [Theory]
    [MemberData(nameof(Verdicts))]
    public async Task VerdictBadge_OfEach_HasAnIconAndItsOwnWord(Verdict verdict)
    {
        var html = await Rendering.Render<VerdictBadge>(Locale.French, ("Verdict", verdict));

        Assert.Contains("<use href=", html, StringComparison.Ordinal);
        Assert.Contains(VerdictWord.Of(verdict).Fr, System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Single(Enum.GetValues<Verdict>(), other => VerdictWord.Of(other) == VerdictWord.Of(verdict));
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task BenefitBadge_OfEach_HasAnIconAndItsWord(BenefitState state)
    {
        var html = await Rendering.Render<BenefitBadge>(Locale.English, ("State", state));

        Assert.Contains("<use href=", html, StringComparison.Ordinal);
        Assert.Contains(BenefitWord.Of(state).En, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VerdictBadge_OfWhatIsNotRequired_IsNotColoured()
    {
        var html = await Rendering.Render<VerdictBadge>(Locale.English, ("Verdict", Verdict.NotMet), ("Demand", Demand.Optional));

        Assert.Contains("badge quiet", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReasonList_WithMarkup_ShowsItAsText()
    {
        var reasons = new[] { new Reason { Text = LocalizedText.Of("<b>non</b>", "<b>no</b>"), Clause = "S-1" } };

        var html = await Rendering.Render<ReasonList>(Locale.English, ("Program", Program), ("Reasons", reasons));

        Assert.Contains("&lt;b&gt;no&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReasonList_OfAReading_SaysThatItIsOurs()
    {
        var reasons = new[] { new Reason { Text = LocalizedText.Of("non", "no"), Clause = "S-1" } };

        var html = await Rendering.Render<ReasonList>(Locale.English, ("Program", Program), ("Reasons", reasons));

        Assert.Contains("/programs/sample#clause-S-1", html, StringComparison.Ordinal);
        Assert.Contains("Our reading", html, StringComparison.Ordinal);
        Assert.Contains("a note", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BarChart_OfBars_SaysItsFiguresInItsLabel()
    {
        var html = await Rendering.Render<BarChart>(Locale.English, ("Bars", new[] { new Bar("Gold", 3, 5), new Bar("Silver", 0, 1) }), ("Label", "Members: Gold 3, Silver 0"));

        Assert.Contains("role=\"img\" aria-label=\"Members: Gold 3, Silver 0\"", html, StringComparison.Ordinal);
        Assert.Contains("width=\"62%\"", html, StringComparison.Ordinal);
        Assert.Contains("width=\"0%\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_OfADate_IsReadableByMachines()
    {
        var html = await Rendering.Render<Day>(Locale.English, ("Value", new DateOnly(2017, 6, 5)), ("Short", true));

        Assert.Equal("<time datetime=\"2017-06-05\">5 Jun 2017</time>", html);
    }
}
