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

    private static Fact Report(string period) => Fact("report", "2017-06-01", period: period);
}
