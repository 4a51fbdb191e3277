using PartnerHub.Toolkit;

namespace PartnerHub.Toolkit.Tests.Calendars;

/// <summary>Years at which a calendar's arithmetic turns.</summary>
public sealed class HolidayYearsTests
{
    private static readonly WorkingDays Days = WorkingDays.Of("$.holidays", new Dictionary<string, IReadOnlyList<string>> { ["FR"] = ["easter+1"], ["XX"] = ["12-31>"] });

    /// <summary>First and last days of all, years that the moon's exceptions touch, years of golden number 1, centuries at which the moon's correction steps.</summary>
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("2285-03-22")]
    [InlineData("1886-04-25")]
    [InlineData("1943-04-25")]
    [InlineData("2038-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2014-04-20")]
    [InlineData("2033-04-17")]
    [InlineData("1700-04-11")]
    [InlineData("1776-04-07")]
    [InlineData("1799-03-24")]
    [InlineData("2100-03-28")]
    public void Easter_WhereItsRuleTurns_IsThisDay(string day) => Assert.Equal(Day(day), HolidayRule.Easter(Day(day).Year));

    [Theory]
    [InlineData("hebrew:adar-14", 2024, "2024-03-24")]
    [InlineData("hebrew:adar-14", 2023, "2023-03-07")]
    [InlineData("hebrew:shevat-15", 2024, "2024-01-25")]
    [InlineData("hebrew:nisan-15", 1583, "1583-04-07")]
    [InlineData("hebrew:nisan-15", 1582)]
    [InlineData("hijri:12-10", 2006, "2006-01-10", "2006-12-31")]
    [InlineData("hijri:12-10", 1900)]
    [InlineData("05-01", 1, "0001-05-01")]
    [InlineData("05-01", 9999, "9999-05-01")]
    public void Rule_InAYear_FallsOnTheseDays(string rule, int year, params string[] days) => Assert.Equal(days.Select(Day), HolidayRule.Read(rule)!.In(year));

    [Theory]
    [InlineData("XX", "2006-01-02", false)]
    [InlineData("XX", "2006-01-03", true)]
    [InlineData("XX", "2005-01-03", true)]
    [InlineData("XX", "2007-01-02", true)]
    [InlineData("XX", "2006-02-02", true)]
    [InlineData("XX", "2017-01-02", false)]
    [InlineData("FR", "2040-04-02", false)]
    [InlineData("FR", "2041-04-22", false)]
    [InlineData("FR", "2042-04-07", false)]
    [InlineData("FR", "2010-04-05", false)]
    [InlineData("FR", "2011-04-25", false)]
    public void WorkingDay_InYearsWorkedOutWhenAsked_IsAsInTheOthers(string country, string day, bool working) => Assert.Equal(working, Days.Contains(country, Day(day)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
