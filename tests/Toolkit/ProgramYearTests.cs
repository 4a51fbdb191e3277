using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class ProgramYearTests
{
    private static readonly ProgramYear Fiscal = ProgramYear.StartingIn(4);

    [Theory]
    [InlineData("2024-03-31", "FY2024", "FY2024-Q4")]
    [InlineData("2024-04-01", "FY2025", "FY2025-Q1")]
    [InlineData("2024-06-30", "FY2025", "FY2025-Q1")]
    [InlineData("2024-07-01", "FY2025", "FY2025-Q2")]
    [InlineData("2024-12-31", "FY2025", "FY2025-Q3")]
    [InlineData("2025-01-01", "FY2025", "FY2025-Q4")]
    public void FiscalYear_DayOnEitherSide_NamesTheRightOne(string day, string year, string quarter)
    {
        Assert.Equal(year, Fiscal.YearOf(Day(day)).ToString());
        Assert.Equal(quarter, Fiscal.QuarterOf(Day(day)).ToString());
    }

    [Theory]
    [InlineData("2017-12-31", "2017", "2017-Q4", "2017-12")]
    [InlineData("2018-01-01", "2018", "2018-Q1", "2018-01")]
    public void CalendarYear_DayOnEitherSide_NamesTheRightOne(string day, string year, string quarter, string month)
    {
        Assert.Equal(year, ProgramYear.Calendar.YearOf(Day(day)).ToString());
        Assert.Equal(quarter, ProgramYear.Calendar.QuarterOf(Day(day)).ToString());
        Assert.Equal(month, ProgramYear.MonthOf(Day(day)).ToString());
    }

    [Fact]
    public void WeekOf_AnyDay_AgreesWithIsoWeek() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>().Generator.Select(n => new DateOnly(2000, 1, 1).AddDays(Math.Abs(n % 20_000))).ToArbitrary(),
        day =>
        {
            var week = ProgramYear.WeekOf(day);
            var clock = day.ToDateTime(TimeOnly.MinValue);
            return week.Year == ISOWeek.GetYear(clock) && week.Number == ISOWeek.GetWeekOfYear(clock)
                && week.From.DayOfWeek == DayOfWeek.Monday && week.Days.Contains(day);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void BeforeAndAfter_AnyPeriod_AreInverse()
    {
        foreach (var form in new[] { PeriodForm.Week, PeriodForm.Month, PeriodForm.FiscalQuarter, PeriodForm.FiscalYear })
        {
            var period = Fiscal.Of(form, Day("2024-01-01"));
            Assert.Equal(period, Fiscal.Before(Fiscal.After(period)));
            Assert.Equal(period.To.AddDays(1), Fiscal.After(period).From);
        }
    }

    [Theory]
    [InlineData("2017-Q1", true)]
    [InlineData("2017-Q4", true)]
    [InlineData("2017-Q0", false)]
    [InlineData("2017-Q5", false)]
    [InlineData("0002-Q1", true)]
    [InlineData("0001-Q1", false)]
    [InlineData("9998-Q4", true)]
    [InlineData("9999-Q4", false)]
    [InlineData("2017-W1", false)]
    [InlineData("2017-Q12", false)]
    [InlineData("2017-Q", false)]
    [InlineData("+017-Q1", false)]
    [InlineData("FY2017-Q1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void ReadQuarter_Name_IsThatOfTheCalendar(string? text, bool names)
    {
        Assert.Equal(names ? text : null, ProgramYear.Calendar.ReadQuarter(text)?.ToString());
        Assert.Equal(names ? "FY" + text : null, Fiscal.ReadQuarter("FY" + text)?.ToString());
    }

    [Fact]
    public void ReadQuarter_OfTheOtherCalendar_NamesNone() => Assert.Null(Fiscal.ReadQuarter("2017-Q1"));

    [Fact]
    public void Of_FormWithoutDays_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Fiscal.Of(PeriodForm.None, Day("2024-01-01")));

    [Theory]
    [InlineData("2017-04", true)]
    [InlineData("2017-4", true)]
    [InlineData("2017-05", false)]
    [InlineData("2016-04", false)]
    [InlineData("2017-Q4", false)]
    [InlineData("2017", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Names_Month_TellsItApart(string? text, bool expected) =>
        Assert.Equal(expected, ProgramYear.Names(text, ProgramYear.MonthOf(Day("2017-04-30"))));

    [Fact]
    public void Names_OwnName_IsTrueForEveryForm()
    {
        var day = Day("2025-02-03");
        foreach (var form in new[] { PeriodForm.Week, PeriodForm.Month, PeriodForm.FiscalQuarter, PeriodForm.FiscalYear })
        {
            var period = Fiscal.Of(form, day);
            Assert.True(ProgramYear.Names(period.ToString(), period), period.ToString());
            Assert.False(ProgramYear.Names(Fiscal.Before(period).ToString(), period), period.ToString());
        }

        Assert.False(ProgramYear.Names("2025-Q4", Fiscal.QuarterOf(day)));
    }

    [Fact]
    public void MonthsBefore_Twelve_EndsTheDayBefore()
    {
        var span = Span.MonthsBefore(Day("2017-06-15"), 12);

        Assert.Equal(new Span(Day("2016-06-15"), Day("2017-06-14")), span);
        Assert.False(span.Contains(Day("2016-06-14")));
        Assert.False(span.Contains(Day("2017-06-15")));
    }

    [Fact]
    public void MonthsBefore_LeapDay_StartsOnTheLastOfFebruary() =>
        Assert.Equal(new Span(Day("2023-02-28"), Day("2024-02-28")), Span.MonthsBefore(Day("2024-02-29"), 12));
}
