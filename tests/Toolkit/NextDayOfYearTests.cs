using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>The next day of windows, months, documents and levels, asked on each side of it.</summary>
public sealed class NextDayOfYearTests
{
    [Theory]
    [InlineData("2017-01-01", "2017-02-01")]
    [InlineData("2017-01-31", "2017-02-01")]
    [InlineData("2017-02-01", "2017-03-01")]
    [InlineData("2017-12-31", "2018-01-01")]
    public void Monthly_OnAnyDay_IsTheNextFirst(string on, string expected) => Assert.Equal(Day(expected), Found(on, next => next.Monthly()));

    [Theory]
    [InlineData("2017-05-31", "2017-06-01")]
    [InlineData("2017-06-01", "2017-07-01")]
    [InlineData("2017-06-30", "2017-07-01")]
    [InlineData("2017-07-01", "2018-06-01")]
    public void Window_OfAMonth_OpensAndIsOver(string on, string expected) => Assert.Equal(Day(expected), Found(on, next => next.Window(YearlyWindow.Month(6))));

    [Theory]
    [InlineData("2017-01-10", "2017-01-16")]
    [InlineData("2017-01-15", "2017-01-16")]
    [InlineData("2017-01-16", "2017-12-15")]
    [InlineData("2017-12-15", "2018-01-16")]
    [InlineData("0001-01-10", "0001-12-15")]
    public void Window_OverTheNewYear_OpensAndIsOver(string on, string expected) =>
        Assert.Equal(Day(expected), Found(on, next => next.Window(YearlyWindow.Between("12-15", "01-15")!)));

    [Theory]
    [InlineData("2017-01-31", "2017-02-01")]
    [InlineData("2017-02-01", "2017-02-11")]
    [InlineData("2017-02-10", "2017-02-11")]
    [InlineData("2017-02-11", "2017-03-01")]
    public void Submission_OfAMonth_OpensAndIsLate(string on, string expected)
    {
        var reports = new Submitted("report", ProgramYear.Calendar, PeriodForm.Month, 1, month => month.To.AddDays(10));

        Assert.Equal(Day(expected), Found(on, next => next.Submission(reports, ProgramYear.Calendar, month => month.To.AddDays(1))));
    }

    [Theory]
    [InlineData("2017-03-20", "2017-04-01")]
    [InlineData("2017-04-01", "2017-04-16")]
    [InlineData("2017-04-15", "2017-04-16")]
    [InlineData("2017-04-16", "2017-06-15")]
    public void Submission_OpenBeforeItsPeriodEnds_OpensBeginsAndIsLate(string on, string expected)
    {
        var plans = new Submitted("plan", ProgramYear.Calendar, PeriodForm.Quarter, 1, quarter => quarter.From.AddDays(14));

        Assert.Equal(Day(expected), Found(on, next => next.Submission(plans, ProgramYear.Calendar, quarter => quarter.From.AddDays(14).AddMonths(-1))));
    }

    [Theory]
    [InlineData("2017-02-01", "2017-03-01")] // before February's, opened that day, is late
    [InlineData("2017-03-01", "2017-03-04")]
    public void Submission_OpenWhileTheOneBeforeIs_OpensInTurn(string on, string expected)
    {
        var reports = new Submitted("report", ProgramYear.Calendar, PeriodForm.Month, 1, month => month.From.AddDays(30));

        Assert.Equal(Day(expected), Found(on, next => next.Submission(reports, ProgramYear.Calendar, month => month.From)));
    }

    [Theory]
    [InlineData("2017-01-31", "2017-02-01")]
    [InlineData("2017-02-01", "2017-02-02")]
    [InlineData("2017-02-02", "2018-02-01")]
    [InlineData("2017-12-31", "2018-02-01")]
    public void Yearly_Day_IsThatDayAndTheOneAfter(string on, string expected) => Assert.Equal(Day(expected), Found(on, next => next.Yearly(2, 1)));

    [Theory]
    [InlineData(1, "2017-03-31", "2017-04-01")]
    [InlineData(1, "2017-04-01", "2017-07-01")]
    [InlineData(1, "2017-12-31", "2018-01-01")]
    [InlineData(2, "2017-04-01", "2017-05-01")]
    public void Quarterly_OnAnyDay_IsTheNextFirstOfAQuarter(int startMonth, string on, string expected) =>
        Assert.Equal(Day(expected), Found(on, next => next.Quarterly(ProgramYear.StartingIn(startMonth))));

    [Theory]
    [InlineData("2026-02-28", "2026-03-01")]
    [InlineData("2026-03-01", "2026-07-01")]
    [InlineData("2026-07-01", null)]
    public void Cases_OpenedAndClosed_ChangeOnThoseDays(string on, string? expected)
    {
        var closed = new SanctionCase { Violation = "brand", OpenedOn = Day("2026-03-01"), ClosedOn = Day("2026-07-01"), State = CaseState.Closed };

        Assert.Equal(expected is null ? null : Day(expected), Found(on, next => next.Cases([closed], [])));
    }

    [Theory]
    [InlineData("2015-12-31", "2016-01-01")]
    [InlineData("2016-01-01", "2016-06-01")]
    [InlineData("2016-06-01", "2017-01-01")]
    [InlineData("2017-01-01", null)]
    public void Levels_OfAMembership_BeginInTurn(string on, string? expected)
    {
        var membership = new Membership { JoinedOn = Day("2016-01-01"), Since = Day("2017-01-01"), Level = "b", History = [new LevelPeriod { Level = "a", From = Day("2016-06-01") }] };

        Assert.Equal(expected is null ? null : Day(expected), Found(on, next => next.Levels(membership)));
    }

    [Fact]
    public void Day_ShownTwice_IsTheEarliestAfterTheOneAsked()
    {
        Assert.Null(Found("2017-06-15", next => next.At(Day("2017-06-15"))));
        Assert.Null(Found("2017-06-15", next => next.At(null)));
        Assert.Null(Found("2017-06-15", next => next.After(Day("2017-06-14"))));
        Assert.Null(Found("2017-06-15", next => next.After(DateOnly.MaxValue)));
        Assert.Equal(Day("2017-06-16"), Found("2017-06-15", next => next.After(Day("2017-06-15"))));
        Assert.Equal(Day("2017-06-17"), Found("2017-06-15", next =>
        {
            next.At(Day("2017-06-18"));
            next.At(Day("2017-06-17"));
            next.At(Day("2017-06-19"));
        }));
    }

    [Theory]
    [InlineData("2017-01-16", "2017-12-15")]
    [InlineData("2017-12-14", "2017-12-15")]
    [InlineData("2017-12-15", "2018-12-15")]
    [InlineData("2017-01-01", "2017-12-15")]
    public void Window_NextFirst_IsAfterTheDay(string after, string expected) => Assert.Equal(Day(expected), YearlyWindow.Between("12-15", "01-15")!.NextFirst(Day(after)));

    [Theory]
    [InlineData("2017-12-14", false)]
    [InlineData("2017-12-15", true)]
    [InlineData("2018-01-15", true)]
    [InlineData("2018-01-16", false)]
    [InlineData("0001-01-10", false)]
    [InlineData("0002-01-10", true)]
    [InlineData("0002-01-16", false)]
    public void Window_OverTheNewYear_HoldsBothItsEnds(string day, bool holds) => Assert.Equal(holds, YearlyWindow.Between("12-15", "01-15")!.Contains(Day(day)));

    [Fact]
    public void Window_OfOneDay_IsThatDay()
    {
        var window = YearlyWindow.Between("06-15", "06-15")!;

        Assert.Equal(new Span(Day("2017-06-15"), Day("2017-06-15")), window.OpeningIn(2017));
        Assert.Equal(new Span(Day("2017-12-15"), Day("2018-01-15")), YearlyWindow.Between("12-15", "01-15")!.OpeningIn(2017));
        Assert.Equal(new Span(Day("2017-02-01"), Day("2017-02-28")), YearlyWindow.Month(2).OpeningIn(2017));
    }

    [Fact]
    public void Periods_AreEqualByFormYearAndNumber()
    {
        var calendar = ProgramYear.Calendar;
        var april = ProgramYear.MonthOf(Day("2017-04-01"));

        Assert.True(april == ProgramYear.MonthOf(Day("2017-04-30")));
        Assert.False(april != ProgramYear.MonthOf(Day("2017-04-30")));
        Assert.True(april.Equals((object)ProgramYear.MonthOf(Day("2017-04-30"))));
        Assert.False(april.Equals("2017-04"));
        Assert.All(
            [ProgramYear.MonthOf(Day("2017-05-01")), ProgramYear.MonthOf(Day("2016-04-01")), calendar.Quarter(2017, 4), calendar.Quarter(2016, 4), calendar.Year(2017)],
            other => Assert.True(april != other && !(april == other) && !april.Equals((object)other)));
        Assert.Equal(0, calendar.Year(2017).Number);
    }

    [Theory]
    [InlineData(1, "2017-01-01")]
    [InlineData(12, "2016-12-01")]
    public void Year_StartingInAMonth_IsNamedByItsEnd(int month, string from) => Assert.Equal(Day(from), ProgramYear.StartingIn(month).Year(2017).From);

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Year_StartingInNoMonth_IsRefused(int month) => Assert.Throws<ArgumentOutOfRangeException>(() => ProgramYear.StartingIn(month));

    [Theory]
    [InlineData("2017-04-01", "2017-03", "2017-05")]
    [InlineData("2017-05-31", "2017-04", "2017-06")]
    [InlineData("2017-01-15", "2016-12", "2017-02")]
    public void Period_BeforeAndAfter_AreItsNeighbours(string day, string before, string after)
    {
        var month = ProgramYear.MonthOf(Day(day));

        Assert.Equal((before, after), (ProgramYear.Calendar.Before(month).ToString(), ProgramYear.Calendar.After(month).ToString()));
    }

    private static DateOnly? Found(string on, Action<NextDay> show)
    {
        var next = new NextDay(Day(on));
        show(next);
        return next.Found;
    }
}
