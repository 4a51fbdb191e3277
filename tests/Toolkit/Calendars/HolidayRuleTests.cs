using PartnerHub.Toolkit;

namespace PartnerHub.Toolkit.Tests.Calendars;

public sealed class HolidayRuleTests
{
    [Theory]
    [InlineData(1961, "1961-04-02")]
    [InlineData(2016, "2016-03-27")]
    [InlineData(2017, "2017-04-16")]
    [InlineData(2018, "2018-04-01")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2285, "2285-03-22")]
    public void Easter_KnownYears_IsTheKnownDay(int year, string day) => Assert.Equal(Day(day), HolidayRule.Easter(year));

    [Theory]
    [InlineData("05-01", 2017, "2017-05-01")]
    [InlineData("2017-04-23", 2017, "2017-04-23")]
    [InlineData("easter", 2017, "2017-04-16")]
    [InlineData("easter+39", 2017, "2017-05-25")]
    [InlineData("easter-2", 2017, "2017-04-14")]
    [InlineData("mon1-05", 2017, "2017-05-01")]
    [InlineData("mon1-08", 2017, "2017-08-07")]
    [InlineData("mon9-08", 2017, "2017-08-28")]
    [InlineData("mon9-05", 2021, "2021-05-31")]
    [InlineData("thu4-11", 2017, "2017-11-23")]
    [InlineData("thu+04-19", 2017, "2017-04-20")]
    [InlineData("thu+04-19", 2018, "2018-04-19")]
    [InlineData("thu+04-19", 2024, "2024-04-25")]
    [InlineData("05-09@2019-", 2019, "2019-05-09")]
    [InlineData("easter+26@-2023", 2023, "2023-05-05")]
    [InlineData("12-26>@2020-2022", 2021, "2021-12-26")]
    [InlineData("hebrew:tishri-01", 2017, "2017-09-21")]
    [InlineData("hebrew:nisan-15", 2017, "2017-04-11")]
    [InlineData("hebrew:nisan-15", 2016, "2016-04-23")]
    [InlineData("hebrew:sivan-06", 2024, "2024-06-12")]
    [InlineData("hijri:10-01", 2017, "2017-06-25")]
    [InlineData("hijri:12-10", 2024, "2024-06-16")]
    public void In_KnownYears_IsTheKnownDay(string rule, int year, string day) => Assert.Equal([Day(day)], HolidayRule.Read(rule)!.In(year));

    [Fact]
    public void In_DayOfOneYear_NoDayInAnother() => Assert.Empty(HolidayRule.Read("2017-04-23")!.In(2018));

    [Theory]
    [InlineData("05-09@2019-", 2018)]
    [InlineData("easter+26@-2023", 2024)]
    [InlineData("12-26>@2020-2022", 2023)]
    public void In_YearOutsideItsYears_NoDay(string rule, int year) => Assert.Empty(HolidayRule.Read(rule)!.In(year));

    [Fact]
    public void In_LunarDay_MayFallTwiceInAYear() =>
        Assert.Equal([Day("2000-01-08"), Day("2000-12-27")], HolidayRule.Read("hijri:10-01")!.In(2000));

    [Fact]
    public void In_YearOutsideALunarCalendar_NoDay() => Assert.Empty(HolidayRule.Read("hijri:10-01")!.In(2200));

    [Theory]
    [InlineData("")]
    [InlineData(">")]
    [InlineData("13-01")]
    [InlineData("02-29")]
    [InlineData("05-1")]
    [InlineData("2017-02-30")]
    [InlineData("easter+")]
    [InlineData("easter+100")]
    [InlineData("mon6-05")]
    [InlineData("mon0-05")]
    [InlineData("mon1-13")]
    [InlineData("lun1-05")]
    [InlineData("hijri:13-01")]
    [InlineData("hebrew:march-01")]
    [InlineData("01-01 ")]
    [InlineData("05-09@2019")]
    [InlineData("05-09@20-")]
    [InlineData("05-09@2019->")]
    [InlineData("thu+13-01")]
    public void Read_NoRule_IsNull(string text) => Assert.Null(HolidayRule.Read(text));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
