using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers.Tests;

/// <summary>What is to be done, in words.</summary>
public sealed class ActsTests
{
    [Theory]
    [InlineData("acts/silver-to-gold.json", "annual-sales", "Sell for 60,000.00 EUR more, sales since 31 January 2017 counting, by 30 January 2018.")]
    [InlineData("acts/silver-to-gold.json", "marketing-activities", "Run a marketing activity, by 31 January 2018.")]
    [InlineData("acts/silver-to-gold.json", "dedicated-product-manager", "Name a dedicated product manager, by 31 January 2018.")]
    [InlineData("acts/silver-to-gold.json", "business-plan", "Hand in a business plan for 2017 and have it approved, by 31 January 2018.")]
    [InlineData("acts/silver-to-gold.json", "quarterly-review", "Hold the review of 2017-Q3, by 31 January 2018.")]
    [InlineData("acts/silver-to-gold.json", "technical-specialists", "Have one more technical specialist certified, by 31 January 2018.")]
    [InlineData("acts/bronze-to-silver.json", "annual-sales", "Sell for 6,000.00 EUR more.")]
    [InlineData("acts/bronze-to-silver.json", "monthly-reporting", "Hand in the missing reports: 2017-03, 2017-04, 2017-05.")]
    [InlineData("acts/plan-to-be-approved.json", "business-plan", "Have the business plan of 2017, handed in on 20 January 2017, approved.")]
    [InlineData("acts/website-to-be-looked-at.json", "website-information", "Show the information on the website, and have it recorded.")]
    public void Assess_Act_SaysWhatToDo(string file, string requirement, string said)
    {
        var act = Standing(file).Next!.Acts.Single(act => act.Requirement == requirement);

        Assert.Equal(said, act.Text.En);
    }

    [Fact]
    public void Assess_Acts_AreInBothLanguages() =>
        Assert.All(Standing("acts/silver-to-gold.json").Next!.Acts, act => Assert.NotEqual(act.Text.En, act.Text.Fr));

    [Fact]
    public void Assess_JoinedLately_OwesReportsSinceThen()
    {
        var act = Standing("reporting/joined-on-a-months-last-day.json").Next!.Acts.Single(act => act.Requirement == "monthly-reporting");

        Assert.Equal("Hand in the missing reports: 2017-04, 2017-05.", act.Text.En);
    }

    [Fact]
    public void Acts_ReadTwice_AreWrittenOnce()
    {
        var acts = Standing("acts/silver-to-gold.json").Next!.Acts;

        Assert.Same(acts[0], acts.First());
        Assert.Equal(acts.Count, acts.Count());
    }

    private static Standing Standing(string file)
    {
        var golden = GoldenCase.Read(Path.Combine(ProgramUnderTest<KasperskyTiersPlugin>.Folder, "cases"), file);
        return ProgramUnderTest<KasperskyTiersPlugin>.Program.Eligibility.Assess(golden.Question().ToDossier(), new(2017, 6, 15));
    }
}
