using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class LadderTests
{
    private static readonly Ladder Ladder = Ladder.For("low-satisfaction", "satisfaction faible", "low satisfaction", "C.1")
        .Then(Step("warning"))
        .Then(Step("termination") with { AfterDays = 60, NeedsApproval = true });

    [Fact]
    public void Next_NothingTaken_IsTheFirstAtOnce()
    {
        var next = Ladder.Next(Case(), Day("2017-03-01"));

        Assert.Equal("warning", next?.Step.Kind);
        Assert.Equal(Day("2017-03-01"), next?.From);
    }

    [Fact]
    public void Next_SixtyDaysToRun_OpensOnTheSixtyFirst()
    {
        var next = Ladder.Next(Case("2017-03-02"), Day("2017-03-10"));

        Assert.Equal("termination", next?.Step.Kind);
        Assert.Equal(Day("2017-03-02").AddDays(61), next?.From);
    }

    [Fact]
    public void Next_StepDatedLater_IsNotTakenYet() =>
        Assert.Equal("warning", Ladder.Next(Case("2017-03-02"), Day("2017-03-01"))?.Step.Kind);

    [Fact]
    public void Next_AllTaken_IsNone() =>
        Assert.Null(Ladder.Next(Case("2017-03-02", "2017-06-01"), Day("2017-07-01")));

    private static SanctionCase Case(params string[] steps) => new()
    {
        Violation = "low-satisfaction",
        OpenedOn = Day("2017-03-01"),
        Steps = [.. steps.Select(on => new CaseStep { Kind = "any", On = Day(on) })],
    };

    private static LadderStep Step(string kind) => new() { Kind = kind, Name = LocalizedText.Of(kind, kind) };
}
