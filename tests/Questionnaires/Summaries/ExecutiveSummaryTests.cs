namespace PartnerHub.Questionnaires.Tests.Summaries;

public sealed class ExecutiveSummaryTests
{
    private static readonly Answers Full = new()
    {
        Fields = new Dictionary<string, string> { ["strategy.revenue-share"] = "30 %", ["channel.program"] = "Oui", ["co-marketing.active-partners"] = "4", ["channel.tier-count"] = "3" },
        Tables = new Dictionary<string, IReadOnlyList<AnswerRow>>
        {
            ["partners"] =
            [
                Partner("Alpha", "50 000 €"), Partner("Beta", "30 k€"), Partner("Gamma", "15 000 €"), Partner("Delta", "5 000 €"), Partner("Epsilon", "0 €"), Partner("Zeta", "secret"),
            ],
            ["channel.tiers"] = [AnswerRow.Of(("name", "Or"))],
            ["referral.partners"] = [AnswerRow.Of(("name", "A"), ("leads", "40"), ("clients", "10")), AnswerRow.Of(("name", "B"), ("leads", "10"))],
            ["co-marketing.actions"] = [AnswerRow.Of(("name", "A"), ("investment", "3 000 €"), ("leads", "60"), ("clients", "4")), AnswerRow.Of(("name", "B"), ("investment", "1 000 €"), ("leads", "20"))],
            ["pipeline"] = [AnswerRow.Of(("name", "P"), ("stage", "Discussion"), ("potential", "10 000 €")), AnswerRow.Of(("name", "Q"), ("stage", "Discussion"), ("potential", "20 leads/an")), AnswerRow.Of(("name", "R"))],
        },
        Stated = new Dictionary<string, string> { ["summary.partners"] = "7", ["summary.revenue"] = "100 000 €" },
    };

    [Fact]
    public void Summary_FullAnswers_AddsUp()
    {
        var summary = Make(Full);

        Assert.Equal((6, 30m, true, "Alpha"), (summary.Partners, summary.Share, summary.HasProgram, summary.Top?.Name));
        Assert.Equal([new MoneyValue(100_000, "EUR")], summary.Revenue);
        Assert.Equal((50m, 95m), (summary.TopShare, summary.TopThreeShare));
        Assert.Equal(["Epsilon"], summary.WithoutRevenue);
        Assert.Equal(["Zeta"], summary.RevenueUnknown);
        Assert.Equal(25m, summary.ReferralConversion);
        Assert.Equal((new MoneyValue(50, "EUR"), new MoneyValue(750, "EUR")), (summary.CostPerLead, summary.CostPerClient));
        Assert.Equal([("discussion", 2, 20m), (null, 1, 0m)], summary.Pipeline.Select(stage => (stage.Stage, stage.Count, stage.LeadsPerYear)));
        Assert.Equal(52, summary.Questions);
    }

    [Fact]
    public void Summary_StatedFiguresThatDiffer_AreShownBeside() => Assert.Equal(
        [("summary.partners", "7", "6"), ("co-marketing.active-partners", "4", "2"), ("channel.tier-count", "3", "1")],
        Make(Full).Differences.Select(figure => (figure.Id, figure.Stated, figure.Computed)));

    [Fact]
    public void Summary_NothingAnswered_IsUnknownAndNotZero()
    {
        var summary = Make(Answers.None);

        Assert.Equal((null, null, null, null), (summary.Partners, summary.Share, summary.HasProgram, summary.Top));
        Assert.Empty(summary.Revenue);
        Assert.Equal((null, null, null, null), (summary.TopShare, summary.ReferralConversion, summary.CostPerLead, summary.CostPerClient));
        Assert.DoesNotContain("| 0 |", SummaryMarkdown.Write(summary, null, "fr"));
    }

    [Fact]
    public void Summary_RevenueInTwoCurrencies_IsNotAddedUp()
    {
        var summary = Make(new Answers { Tables = new Dictionary<string, IReadOnlyList<AnswerRow>> { ["partners"] = [Partner("Alpha", "5 €"), Partner("Beta", "7 USD")] } });

        Assert.Equal([new MoneyValue(7, "USD"), new MoneyValue(5, "EUR")], summary.Revenue);
        Assert.Equal((null, null), (summary.TopShare, summary.Top));
    }

    [Theory]
    [InlineData("fr", "| Part du premier partenaire | 50 % |", "| Leads apportés devenus clients | 25 % |")]
    [InlineData("en", "| Share of the first partner | 50% |", "| Co-marketing cost per lead | €50 |")]
    public void Markdown_OfASummary_SaysAllOfIt(string language, params string[] lines)
    {
        var text = SummaryMarkdown.Write(Make(Full), "A | <b>", language).Replace('\u00A0', ' ').Replace('\u202F', ' ');

        Assert.All(lines, line => Assert.Contains(line, text));
        Assert.Contains("A \\| &lt;b&gt;", text);
        Assert.Contains("7 / 6", text);
    }

    private static ExecutiveSummary Make(Answers answers) => ExecutiveSummary.Of(answers, Questionnaire.Own, SampleDocument.Today);

    private static AnswerRow Partner(string name, string revenue) => AnswerRow.Of(("name", name), ("revenue", revenue));
}
