using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>What a plan of 15 June to 15 July makes of the next step.</summary>
public sealed class RemediationTests
{
    private static readonly Reason ByFacts = Words.Because("F", $"selon les faits", $"by the facts");

    [Theory]
    [InlineData("2017-06-14", null)]
    [InlineData("2017-06-15", "2017-07-16")]
    [InlineData("2017-07-15", "2017-07-16")]
    public void Find_PlanUnderWay_HoldsTheStepBack(string on, string? notBefore)
    {
        var finding = Find(on);

        Assert.True(finding.Follows);
        Assert.Equal(notBefore is null ? null : Day(notBefore), finding.NotBefore);
        Assert.Equal(notBefore is not null, finding.Reasons.Any(reason => reason.Clause == "C"));
    }

    [Theory]
    [InlineData("2017-07-17", "2017-07-17")]
    [InlineData("2017-07-16", "2017-07-16")]
    [InlineData("2017-07-15", "2017-07-16")]
    public void Find_LaterDayOfTheFacts_Stays(string byFacts, string expected) =>
        Assert.Equal(Day(expected), Find("2017-06-20", notBefore: byFacts).NotBefore);

    [Theory]
    [InlineData("2017-07-15", false)] // a step of the plan's last day judged nothing of it
    [InlineData("2017-07-16", true)]
    public void Find_StepSinceThePlan_ShowsItWasJudged(string step, bool follows)
    {
        var finding = Find("2017-07-20", steps: step);

        Assert.Equal(follows, finding.Follows);
        Assert.Equal(!follows, finding.Reasons[0].Text.En.Contains("nobody has noted", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_StepOfALaterDay_IsNotKnown() => Assert.False(Find("2017-07-20", steps: "2017-07-21").Follows);

    [Theory]
    [InlineData(PlanOutcome.Met, false)]
    [InlineData(PlanOutcome.Missed, true)]
    public void Find_PlanJudged_ClosesOrGoesOn(PlanOutcome outcome, bool follows)
    {
        var finding = Find("2017-06-20", outcome: outcome);

        Assert.Equal((follows, "C", (DateOnly?)null), (finding.Follows, Assert.Single(finding.Reasons).Clause, finding.NotBefore));
    }

    [Fact]
    public void Find_NoPlan_IsByTheFacts() =>
        Assert.Equal(ByFacts, Assert.Single(Remediation.Find(Case(null), "C", Day("2017-06-20"), () => Finding.Step(ByFacts)).Reasons));

    private static Finding Find(string on, string? notBefore = null, string? steps = null, PlanOutcome outcome = PlanOutcome.Open)
    {
        var plan = new RemediationPlan { From = Day("2017-06-15"), To = Day("2017-07-15"), Outcome = outcome };
        var @case = Case(plan, steps is null ? [] : [new CaseStep { Kind = "warning", On = Day(steps) }]);
        return Remediation.Find(@case, "C", Day(on), () => Finding.Step(ByFacts, notBefore is null ? null : Day(notBefore)));
    }

    private static SanctionCase Case(RemediationPlan? plan, params CaseStep[] steps) =>
        new() { Violation = "v", OpenedOn = Day("2017-06-01"), Plan = plan, Steps = steps };
}
