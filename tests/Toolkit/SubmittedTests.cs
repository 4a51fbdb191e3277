using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class SubmittedTests
{
    private static readonly Submitted Monthly = new("report", ProgramYear.Calendar, PeriodForm.Month, 3, month => month.To.AddDays(10));

    private static readonly Submitted Quarterly = new("review", ProgramYear.Calendar, PeriodForm.Quarter, 1, quarter => quarter.To.AddDays(1).AddMonths(1).AddDays(-1));

    [Theory]
    [InlineData("2017-06-10", "2017-04")]
    [InlineData("2017-06-11", "2017-05")]
    [InlineData("2017-06-15", "2017-05")]
    public void LatestDue_Month_IsDueTheDayAfterTheTenth(string on, string expected) =>
        Assert.Equal(expected, Monthly.LatestDue(Day(on)).ToString());

    [Theory]
    [InlineData("2017-06-15", "2017-Q1")]
    [InlineData("2018-01-31", "2017-Q3")]
    [InlineData("2018-02-01", "2017-Q4")]
    public void LatestDue_Quarter_IsDueAMonthLater(string on, string expected) =>
        Assert.Equal(expected, Quarterly.LatestDue(Day(on)).ToString());

    [Fact]
    public void Take_ThreeOfThree_CountsThree()
    {
        var dossier = Dossier("2015-01-01", Report("2017-03"), Report("2017-04"), Report("2017-05"), Report("2016-12"));

        Assert.Equal(3, Monthly.Take(dossier, Day("2017-06-15"), null).Actual.Number);
    }

    [Fact]
    public void Take_RejectedReport_DoesNotCount()
    {
        var dossier = Dossier("2015-01-01", Report("2017-03"), Report("2017-04"), Fact("report", "2017-06-01", period: "2017-05", value: false));

        Assert.Equal(2, Monthly.Take(dossier, Day("2017-06-15"), null).Actual.Number);
    }

    [Fact]
    public void Take_JoinedSince_DoesNotOweWhatEndedBefore()
    {
        var dossier = Dossier("2017-05-01", Fact("report", "2017-06-05", period: "2017-05"));

        Assert.Equal(3, Monthly.Take(dossier, Day("2017-06-15"), null).Actual.Number);
    }

    [Fact]
    public void Take_NothingDueYet_SaysUntilWhen()
    {
        var found = Monthly.Take(Dossier("2017-05-20"), Day("2017-06-10"), null);

        Assert.Equal(Day("2017-06-10"), found.NotOwedUntil);
        Assert.Equal(2, Monthly.Take(Dossier("2017-05-20"), Day("2017-06-11"), null).Actual.Number);
    }

    [Fact]
    public void Take_WithWhy_NamesFactsAndGaps()
    {
        var why = new Why("C.report");

        Monthly.Take(Dossier("2015-01-01", Report("2017-05")), Day("2017-06-15"), why);

        Assert.Single(why.Facts);
        Assert.Equal(2, why.Reasons.Count);
        Assert.All(why.Reasons, reason => Assert.Equal("C.report", reason.Clause));
    }

    [Theory]
    [InlineData("2017-03-31", 1)]
    [InlineData("2017-04-01", 2)]
    [InlineData("2017-04-30", 2)]
    [InlineData("2017-05-01", 3)]
    public void Take_JoinedOnADay_OwesWhatEndsFromThenOn(string joined, int expected) =>
        Assert.Equal(expected, Monthly.Take(Dossier(joined, Report("2017-05")), Day("2017-06-15"), null).Actual.Number);

    [Fact]
    public void Take_MemberSinceEver_OwesAllThatIsDue() =>
        Assert.Equal(0, Monthly.Take(Dossier() with { Membership = new Membership() }, Day("2017-06-15"), null).Actual.Number);

    [Theory]
    [InlineData("2017-12-31", 1, null)] // the year that ends that day is owed
    [InlineData("2018-01-01", 0, "2018-01-15")]
    [InlineData("2018-01-15", 0, "2018-01-15")]
    [InlineData("2018-01-16", 1, null)]
    public void Take_Candidate_OwesFromTheDayOn(string on, int expected, string? notOwedUntil)
    {
        var found = Plans(2, early: false).Take(Dossier(), Day(on), null);

        Assert.Equal((expected, notOwedUntil is null ? null : Day(notOwedUntil)), (found.Actual.Number, found.NotOwedUntil));
    }

    [Fact]
    public void Take_AllThereThoughNoneIsOwed_IsWhole()
    {
        var found = Monthly.Take(Dossier("2017-06-01", Report("2017-03"), Report("2017-04"), Report("2017-05")), Day("2017-06-15"), null);

        Assert.Equal((3, null), (found.Actual.Number, found.NotOwedUntil));
        Assert.Equal((2, Day("2017-07-10")), Monthly.Take(Dossier("2017-06-01", Report("2017-03"), Report("2017-05")), Day("2017-06-15"), null) is var two ? (two.Actual.Number, two.NotOwedUntil) : default);
    }

    [Theory]
    [InlineData("2017-12-31", true, 0)]
    [InlineData("2018-01-01", true, 2)] // the running year has begun
    [InlineData("2018-01-15", true, 2)]
    [InlineData("2018-01-15", false, 0)]
    [InlineData("2018-01-16", false, 1)]
    public void Take_RunningYearsPlan_StandsInForTheOneBefore(string on, bool early, int expected)
    {
        var why = new Why("C");
        var plan = Fact("plan", "2017-12-01", period: "2018");

        Assert.Equal(expected, Plans(2, early).Take(Dossier("2015-01-01", plan), Day(on), why).Actual.Number);
        Assert.Equal(expected == 0 ? [] : [plan], why.Facts);
    }

    [Theory]
    [InlineData(1, "2017-05")]
    [InlineData(2, "2017-04")]
    [InlineData(3, "2017-03")]
    public void EarliestDue_OfThoseLookedAt_IsTheOldest(int last, string expected) => Assert.Equal(
        expected, new Submitted("report", ProgramYear.Calendar, PeriodForm.Month, last, month => month.To.AddDays(10)).EarliestDue(Day("2017-06-15")).ToString());

    [Fact]
    public void Find_WhatCounts_IsAskedOfTheFact()
    {
        var approved = new Submitted("report", ProgramYear.Calendar, PeriodForm.Month, 1, month => month.To, fact => fact.Quantity == 1);
        var no = Report("2017-05") with { Value = false, Quantity = 1 };

        Assert.Equal(no, approved.Find(Dossier(Report("2017-05"), no), ProgramYear.MonthOf(Day("2017-05-01")), Day("2017-06-15")));
        Assert.Null(Monthly.Find(Dossier(no), ProgramYear.MonthOf(Day("2017-05-01")), Day("2017-06-15")));
        Assert.Null(Monthly.Find(Dossier(Report("2017-05")), ProgramYear.MonthOf(Day("2017-05-01")), Day("2017-05-31")));
    }

    private static Submitted Plans(int last, bool early) => new("plan", ProgramYear.Calendar, PeriodForm.Year, last, year => year.From.AddDays(14), early: early);

    private static Fact Report(string period) => Fact("report", "2017-06-01", period: period);
}
