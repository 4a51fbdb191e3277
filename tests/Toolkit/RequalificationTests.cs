using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class RequalificationTests
{
    private static readonly Requalification Rule = new(2, 1, (dossier, on) => dossier.LevelOn(on), Judge);

    [Theory]
    [InlineData("2026-01-31", QualifiedState.Short, "2026-02-01")]
    [InlineData("2026-02-01", QualifiedState.InGrace, "2027-02-01")]
    [InlineData("2027-01-31", QualifiedState.InGrace, "2027-02-01")]
    [InlineData("2027-02-01", QualifiedState.Falls, "2028-02-01")]
    [InlineData("2027-02-02", QualifiedState.Overdue, "2028-02-01")]
    public void Find_ShortSinceJune_FallsOnTheSecondDay(string on, QualifiedState state, string next)
    {
        var found = Find("high", "2020-01-01", on, Fact("good", "2020-01-01", until: "2025-06-01"), Fact("fair", "2020-01-01"));

        Assert.Equal((state, Day(next)), (found.State, found.Next));
        Assert.Equal(state == QualifiedState.Short ? null : "low", found.FallsTo);
        Assert.Equal(Day(next).AddDays(-1), found.GraceEnds);
    }

    [Theory]
    [InlineData("2026-02-01", QualifiedState.Falls)]
    [InlineData("2026-02-02", QualifiedState.InGrace)]
    public void Find_NotHeldAYearBefore_IsTheFirstTime(string since, QualifiedState state) =>
        Assert.Equal(state, Find("high", since, "2027-02-01", Fact("fair", "2020-01-01")).State);

    [Fact]
    public void Find_Whole_StaysSo() => Assert.Equal(QualifiedState.Whole, Find("high", "2020-01-01", "2027-02-01", Fact("good", "2020-01-01"), Fact("fair", "2020-01-01")).State);

    [Fact]
    public void Find_NothingKnown_FallsOnNothing() => Assert.Equal(QualifiedState.Unknown, Find("high", "2020-01-01", "2027-02-01", Fact("good", "2020-01-01")).State);

    [Fact]
    public void Find_BelowNothingKnown_FallsToWhatMayBeEarned() =>
        Assert.Equal((QualifiedState.Falls, "low"), Find("high", "2020-01-01", "2027-02-01") is var found ? (found.State, found.FallsTo) : default);

    [Fact]
    public void Find_NothingLeft_FallsToNone()
    {
        var found = Find("high", "2020-01-01", "2027-02-01", Fact("fair", "2020-01-01", value: false));

        Assert.Equal((QualifiedState.Falls, null), (found.State, found.FallsTo));
    }

    [Fact]
    public void Grace_Level_IsEligibleThroughItsLastDay()
    {
        var level = Requalification.Grace(Judge(Make.Dossier(), Day("2026-02-01"))[1], Day("2027-01-31"));

        Assert.True(level.Eligible);
        Assert.All(level.Requirements, result => Assert.Equal((Verdict.InGrace, Day("2027-01-31"), null), (result.Verdict, result.Until, result.Missing)));
    }

    /// <summary>Fair is asked of both levels and may be unknown, good of the high one.</summary>
    private static LevelStanding[] Judge(Dossier dossier, DateOnly on) => new RequirementTable("C.", ["low", "high"], ["low", "high"],
    [
        Row.Of("fair", "juste", "fair").By(new FlagOf("fair", LocalizedText.Of("à voir", "look"))).Asks(Ask.Required, Ask.Required),
        Row.Of("good", "bon", "good").By(new Presence("good")).Asks(Ask.Nothing, Ask.Required),
    ]).Judge(dossier, on);

    private static Requalified Find(string level, string since, string on, params Fact[] facts)
    {
        var dossier = Make.Dossier(facts) with { Membership = new Membership { Level = level, Since = Day(since), JoinedOn = Day("2020-01-01") } };
        return Rule.Find(dossier, Judge(dossier, Day(on)), Day(on));
    }
}
