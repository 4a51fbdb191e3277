using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Toolkit.Tests.Calendars;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = WorkingDays.Of("$.holidays", new Dictionary<string, IReadOnlyList<string>>
    {
        ["FR"] = ["07-14", "easter+1"],
        ["GB"] = ["01-01>", "12-25>", "12-26>"],
        ["XX"] = ["12-31>"],
    });

    [Theory]
    [InlineData("FR", "2017-06-16", true)]
    [InlineData("FR", "2017-06-17", false)]
    [InlineData("FR", "2017-06-18", false)]
    [InlineData("FR", "2017-07-14", false)]
    [InlineData("DE", "2017-07-14", true)]
    [InlineData("FR", "2017-04-17", false)]
    [InlineData("FR", "1999-07-14", false)]
    [InlineData("FR", "1999-07-15", true)]
    [InlineData("FR", "2100-07-14", false)]
    public void Contains_WeekendsAndHolidays_AreNot(string country, string day, bool working) => Assert.Equal(working, Days.Contains(country, Day(day)));

    [Theory]
    [InlineData("2017-01-02", false)]
    [InlineData("2021-12-27", false)]
    [InlineData("2021-12-28", false)]
    [InlineData("2021-12-29", true)]
    [InlineData("2022-12-26", false)]
    [InlineData("2022-12-27", false)]
    [InlineData("2022-12-28", true)]
    public void Contains_HolidayOnAWeekend_MovesToTheNextFreeDay(string day, bool working) => Assert.Equal(working, Days.Contains("GB", Day(day)));

    [Fact]
    public void Contains_HolidayMovedIntoTheNextYear_IsNot() => Assert.False(Days.Contains("XX", Day("2018-01-01").AddYears(5)));

    [Theory]
    [InlineData("FR", "2017-06-12", 3, "2017-06-15")]
    [InlineData("FR", "2017-06-17", 3, "2017-06-21")]
    [InlineData("FR", "2017-07-12", 3, "2017-07-18")]
    [InlineData("DE", "2017-07-12", 3, "2017-07-17")]
    [InlineData("FR", "2017-06-12", 0, "2017-06-12")]
    public void After_SomeDays_CountsWorkingDaysOnly(string country, string from, int count, string day) =>
        Assert.Equal(Day(day), Days.After(country, Day(from), count));

    [Fact]
    public void Of_WrongRule_SaysWhere()
    {
        var error = Assert.Throws<SettingsException>(() => WorkingDays.Of("$.holidays", new Dictionary<string, IReadOnlyList<string>> { ["FR"] = ["05-01", "May 8"] }));

        Assert.Equal("$.holidays.FR[1]", error.Path);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
