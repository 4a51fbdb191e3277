using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class LadderTests
{
    private static readonly SanctionLadder Ladder = SanctionLadder.For("low-satisfaction", "satisfaction faible", "low satisfaction", "C.1")
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
        var next = Ladder.Next(Case(("warning", "2017-03-02")), Day("2017-03-10"));

        Assert.Equal("termination", next?.Step.Kind);
        Assert.Equal(Day("2017-03-02").AddDays(61), next?.From);
    }

    [Fact]
    public void Next_StepDatedLater_IsNotTakenYet() =>
        Assert.Equal("warning", Ladder.Next(Case(("warning", "2017-03-02")), Day("2017-03-01"))?.Step.Kind);

    [Fact]
    public void Next_AllTaken_IsNone() =>
        Assert.Null(Ladder.Next(Case(("warning", "2017-03-02"), ("termination", "2017-06-01")), Day("2017-07-01")));

    [Fact]
    public void Next_LaterStepWithoutTheFirst_SkipsNothing() =>
        Assert.Equal("warning", Ladder.Next(Case(("termination", "2017-03-02")), Day("2017-07-01"))?.Step.Kind);

    [Fact]
    public void Next_FirstStepTakenTwice_CountsOnceFromTheFirst() =>
        Assert.Equal(Day("2017-03-02").AddDays(61), Ladder.Next(Case(("warning", "2017-03-02"), ("warning", "2017-04-01")), Day("2017-07-01"))?.From);

    [Fact]
    public void Next_OptionOfAChoice_StandsForTheChoice()
    {
        var choice = SanctionLadder.For("silence", "silence", "silence", "C.1").Then(Step("warning")).Then(Step(LadderStep.OneOf) with { Options = ["downgrade", "termination"] });

        Assert.Null(choice.Next(Case(("warning", "2017-03-02"), ("downgrade", "2017-04-01")), Day("2017-07-01")));
    }

    private static SanctionCase Case(params (string Kind, string On)[] steps) => new()
    {
        Violation = "low-satisfaction",
        OpenedOn = Day("2017-03-01"),
        Steps = [.. steps.Select(step => new CaseStep { Kind = step.Kind, On = Day(step.On) })],
    };

    private static LadderStep Step(string kind) => new() { Kind = kind, Name = LocalizedText.Of(kind, kind) };
}
