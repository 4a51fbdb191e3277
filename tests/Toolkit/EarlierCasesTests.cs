using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>What a new case of a violation takes over from the cases before it.</summary>
public sealed class EarlierCasesTests
{
    private static readonly EarlierSteps Year = new(12);

    private static readonly SanctionLadder Ladder = SanctionLadder.For("brand", "marque", "brand", "C.1").Then(Step("warning")).Then(Step("termination"));

    [Theory]
    [InlineData("2026-06-15", 1)]
    [InlineData("2026-06-16", 0)]
    public void Before_LastStepMonthsAgo_GoesOnThroughThatDay(string opened, int steps) =>
        Assert.Equal(steps, Kinds(Case("now", opened), Case("a", "2025-06-01", ("warning", "2025-06-15"))).Count());

    [Fact]
    public void Before_NoCase_IsNothing() => Assert.Empty(Kinds(Case("now", "2026-06-15")));

    [Theory]
    [InlineData("2024-12-01", "warning termination")]
    [InlineData("2025-01-01", "warning termination")]
    [InlineData("2025-01-02", "termination")] // it began the ladder anew
    public void Before_SeveralCases_AreAChainFromTheFirstInTime(string second, string kinds) => Assert.Equal(
        kinds.Split(' '),
        Kinds(Case("now", "2025-12-01"), Case("b", second, ("termination", "2025-01-10")), Case("a", "2023-12-01", ("warning", "2024-01-01"))));

    [Fact]
    public void Before_StepsOfACase_AreInOrderOfDay() => Assert.Equal(
        ["warning", "termination"], Kinds(Case("now", "2026-03-01"), Case("a", "2026-01-01", ("termination", "2026-02-01"), ("warning", "2026-01-02"))));

    [Theory]
    [InlineData("2026-03-01", "2026-06-01", true)]
    [InlineData("2026-03-02", "2026-06-01", false)] // taken after the new case was opened
    [InlineData("2026-02-10", "2026-02-10", true)]
    [InlineData("2026-02-11", "2026-02-10", false)] // not taken yet
    public void Before_StepOnADay_CountsByTheOpeningAndTheDayAsked(string step, string on, bool counts) =>
        Assert.Equal(counts, Year.Before(Dossier(Case("a", "2026-01-01", ("warning", step))), Case("now", "2026-03-01"), Day(on)).Count == 1);

    [Theory]
    [InlineData("2026-02-28", "z", "m", true)]
    [InlineData("2026-03-01", "a", "m", true)]
    [InlineData("2026-03-01", "m", "m", false)]
    [InlineData("2026-03-01", "z", "m", false)]
    [InlineData("2026-03-01", null, "m", true)]
    [InlineData("2026-03-01", "z", null, true)]
    [InlineData("2026-03-02", "a", "m", false)]
    [InlineData("2026-03-02", "a", null, false)]
    public void Before_CaseOfTheDay_IsEarlierByItsId(string opened, string? id, string? asked, bool before) =>
        Assert.Equal(before ? ["warning"] : [], Kinds(Case(asked, "2026-03-01"), Case(id, opened, ("warning", "2026-03-01"))));

    [Fact]
    public void Before_AnotherViolation_IsNotTakenOver() =>
        Assert.Empty(Kinds(Case("now", "2026-03-01"), Case("a", "2026-01-01", ("warning", "2026-01-02")) with { Violation = "silence" }));

    [Theory]
    [InlineData("", "")]
    [InlineData("warning", "warning")]
    [InlineData("warning termination", "warning")]
    [InlineData("warning termination warning", "warning")]
    public void LeavingTheLast_OfALadder_LeavesAStepToFollow(string taken, string left) =>
        Assert.Equal(left, Left(Ladder, taken));

    [Fact]
    public void LeavingTheLast_OfNoLadder_LeavesNothing() => Assert.Equal("", Left(SanctionLadder.For("brand", "marque", "brand", "C.1"), "warning"));

    [Fact]
    public void LastBefore_CaseItself_IsNotBeforeIt()
    {
        var asked = Case("now", "2026-06-15", ("probation", "2026-06-15"));

        Assert.Equal("warning", Last(asked, Case("a", "2026-06-01", ("warning", "2026-06-02")), asked));
        Assert.Null(Last(asked, asked));
        Assert.Null(Last(asked, Case("a", "2026-06-01", ("warning", "2026-06-02")) with { Violation = "silence" }));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "now")]
    [InlineData("a", null)]
    public void LastBefore_CaseWithoutId_IsAnotherOne(string? id, string? asked) =>
        Assert.Equal("warning", Last(Case(asked, "2026-06-15"), Case(id, "2026-06-01", ("warning", "2026-06-02"))));

    [Fact]
    public void LastBefore_StepsOfADay_IsThatToldLast()
    {
        var asked = Case("now", "2026-06-15");

        Assert.Equal("probation", Last(asked, Case("a", "2026-06-01", ("warning", "2026-06-02")), Case("b", "2026-06-01", ("probation", "2026-06-02"))));
        Assert.Equal("warning", Last(asked, Case("a", "2026-06-01", ("warning", "2026-06-03")), Case("b", "2026-06-01", ("probation", "2026-06-02"))));
    }

    [Theory]
    [InlineData("2026-06-10", "warning")]
    [InlineData("2026-06-09", null)]
    public void LastBefore_StepOfALaterDay_IsNotKnown(string on, string? kind) =>
        Assert.Equal(kind, Repeats.LastBefore(Dossier(Case("a", "2026-06-01", ("warning", "2026-06-10"))), Case("now", "2026-06-15"), Day(on))?.Kind);

    private static string? Last(SanctionCase asked, params SanctionCase[] cases) => Repeats.LastBefore(Dossier(cases), asked, Day("2026-07-01"))?.Kind;

    private static IEnumerable<string> Kinds(SanctionCase asked, params SanctionCase[] cases) => Year.Before(Dossier([.. cases, asked]), asked, Day("2027-01-01")).Select(step => step.Kind);

    private static string Left(SanctionLadder ladder, string taken)
    {
        var steps = taken.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((kind, i) => new CaseStep { Kind = kind, On = Day("2026-01-01").AddDays(i) }).ToArray();
        return string.Join(' ', EarlierSteps.LeavingTheLast(steps, ladder, Case("now", "2026-03-01"), Day("2026-03-01")).Select(step => step.Kind));
    }

    private static LadderStep Step(string kind) => new() { Kind = kind, Name = LocalizedText.Of(kind, kind) };

    private static SanctionCase Case(string? id, string openedOn, params (string Kind, string On)[] steps) => new()
    {
        Id = id,
        Violation = "brand",
        OpenedOn = Day(openedOn),
        Steps = [.. steps.Select(step => new CaseStep { Kind = step.Kind, On = Day(step.On) })],
    };

    private static Dossier Dossier(params SanctionCase[] cases) => Make.Dossier() with { Cases = cases };
}
