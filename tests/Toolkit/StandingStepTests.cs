using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class StandingStepTests
{
    private static readonly Violation[] Violations =
    [
        SanctionLadder.For("brand", "marque", "brand", "C.1")
            .Then(new LadderStep { Kind = "warning", Name = LocalizedText.Of("a", "w") })
            .Then(new LadderStep { Kind = "probation", Name = LocalizedText.Of("m", "p"), LastsDays = 90, Suspends = ["rebate"] }).Description,
    ];

    [Theory]
    [InlineData("2026-03-16", false)]
    [InlineData("2026-03-17", true)]
    [InlineData("2026-06-15", true)]
    [InlineData("2026-06-16", false)]
    public void Suspending_Day_StandsThroughItsLast(string day, bool stands)
    {
        var found = StandingStep.Suspending(Dossier(Case("probation", "2026-03-17")), Violations, "rebate", Day(day));

        Assert.Equal(stands, found is not null);
        Assert.Equal(stands ? Day("2026-06-15") : null, found?.Until);
    }

    [Fact]
    public void Suspending_AnotherBenefit_IsNotWithheld() =>
        Assert.Null(StandingStep.Suspending(Dossier(Case("probation", "2026-03-17")), Violations, "badge", Day("2026-03-17")));

    [Fact]
    public void Suspending_StepThatWithholdsNothing_IsNone() =>
        Assert.Null(StandingStep.Suspending(Dossier(Case("warning", "2026-03-17")), Violations, "rebate", Day("2026-03-17")));

    [Theory]
    [InlineData("suspension", "badge", true)]
    [InlineData("suspension", "rebate", false)]
    [InlineData("pause", "badge", true)] // one option of the step
    [InlineData("unheard-of", "badge", false)]
    public void Suspending_StepWithoutEnd_StandsOn(string kind, string benefit, bool stands)
    {
        var violation = SanctionLadder.For("brand", "marque", "brand", "C.1")
            .Then(new LadderStep { Kind = "warning", Name = LocalizedText.Of("a", "w") })
            .Then(new LadderStep { Kind = "suspension", Name = LocalizedText.Of("s", "s"), Suspends = ["badge"], Options = ["pause"] }).Description;

        var found = StandingStep.Suspending(Dossier(Case(kind, "2026-03-17")), [violation], benefit, Day("2036-03-17"));

        Assert.Equal((stands, null), (found is not null, found?.Until));
        Assert.Null(StandingStep.Suspending(Dossier(Case(kind, "2026-03-17") with { Violation = "silence" }), [violation], benefit, Day("2036-03-17")));
    }

    [Fact]
    public void Find_SeveralSteps_IsTheLastTakenThatStands()
    {
        var both = Case("probation", "2026-03-17") with
        {
            Steps = [new CaseStep { Kind = "probation", On = Day("2026-03-17") }, new CaseStep { Kind = "probation", On = Day("2026-04-17") }, new CaseStep { Kind = "warning", On = Day("2026-05-17") }],
        };

        Assert.Equal(Day("2026-03-17"), StandingStep.Find(both, Violations, Day("2026-04-16"))?.Taken.On);
        Assert.Equal(Day("2026-04-17"), StandingStep.Find(both, Violations, Day("2026-05-17"))?.Taken.On);
        Assert.Null(StandingStep.Find(both with { Steps = [] }, Violations, Day("2026-05-17")));
    }

    [Fact]
    public void Suspending_CaseClosed_GivesItBack()
    {
        var closed = Case("probation", "2026-03-17") with { State = CaseState.Closed, ClosedOn = Day("2026-04-01") };

        Assert.NotNull(StandingStep.Suspending(Dossier(closed), Violations, "rebate", Day("2026-03-31")));
        Assert.Null(StandingStep.Suspending(Dossier(closed), Violations, "rebate", Day("2026-04-01")));
    }

    [Fact]
    public void LastBefore_OtherCases_IsTheLatestStepByTheDay()
    {
        var asked = new SanctionCase { Id = "now", Violation = "brand", OpenedOn = Day("2026-06-15") };
        var dossier = Dossier(
            Case("warning", "2026-06-15") with { Id = "a" },
            Case("probation", "2026-06-16") with { Id = "b" },
            Case("probation", "2026-06-14") with { Id = "c", Violation = "other" },
            Case("probation", "2026-06-14") with { Id = "now" });

        Assert.Equal(("warning", Day("2026-06-15")), (Repeats.LastBefore(dossier, asked, Day("2026-07-01"))?.Kind, Repeats.LastBefore(dossier, asked, Day("2026-07-01"))!.On));
        Assert.Null(Repeats.LastBefore(Dossier(), asked, Day("2026-07-01")));
    }

    [Theory]
    [InlineData("2024-06-15", true)]
    [InlineData("2024-06-14", false)]
    public void Within_Months_IncludesTheLastDay(string step, bool within) => Assert.Equal(within, Repeats.Within(
        new SanctionCase { Violation = "brand", OpenedOn = Day("2026-06-15") }, new CaseStep { Kind = "warning", On = Day(step) }, 24));

    [Fact]
    public void Cases_Changes_AreWhenStepsBeginAndRunOut()
    {
        var cases = Dossier(Case("probation", "2026-03-17")).Cases;

        Assert.Equal(Day("2026-03-17"), After("2026-03-16"));
        Assert.Equal(Day("2026-06-16"), After("2026-03-17"));
        Assert.Null(After("2026-06-16"));

        DateOnly? After(string day)
        {
            var next = new NextDay(Day(day));
            next.Cases(cases, Violations);
            return next.Found;
        }
    }

    private static SanctionCase Case(string kind, string on) => new()
    {
        Violation = "brand",
        OpenedOn = Day("2026-03-01"),
        Steps = [new CaseStep { Kind = kind, On = Day(on) }],
    };

    private static Dossier Dossier(params SanctionCase[] cases) => Make.Dossier() with { Cases = cases };
}
