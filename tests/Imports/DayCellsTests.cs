using System.Globalization;
using System.Text;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Tests;

/// <summary>Days of files in each form, and what is one letter away from them.</summary>
public class DayCellsTests
{
    private static readonly DateOnly ReceivedOn = new(2017, 4, 10);

    [Theory]
    [InlineData(DayFormat.YearFirst, "2017-04-05", "2017-04-05")]
    [InlineData(DayFormat.YearFirst, "2017/04/05", "2017-04-05")]
    [InlineData(DayFormat.YearFirst, "2017.04.05", "2017-04-05")]
    [InlineData(DayFormat.YearFirst, "2017-04/05", null)]
    [InlineData(DayFormat.YearFirst, "2017 04 05", null)]
    [InlineData(DayFormat.YearFirst, "2017-4-05", null)]
    [InlineData(DayFormat.YearFirst, "2017-04-5", null)]
    [InlineData(DayFormat.YearFirst, "2017-04-055", null)]
    [InlineData(DayFormat.YearFirst, "201x-04-05", null)]
    [InlineData(DayFormat.YearFirst, "201:-04-05", null)]
    [InlineData(DayFormat.YearFirst, "2017-0x-05", null)]
    [InlineData(DayFormat.YearFirst, "2017-04-0x", null)]
    [InlineData(DayFormat.YearFirst, "2017-00-05", null)]
    [InlineData(DayFormat.YearFirst, "2017-13-05", null)]
    [InlineData(DayFormat.YearFirst, "2017-04-00", null)]
    [InlineData(DayFormat.YearFirst, "2017-04-31", null)]
    [InlineData(DayFormat.YearFirst, "1899-12-31", null)]
    [InlineData(DayFormat.YearFirst, "1900-01-01", "1900-01-01")]
    [InlineData(DayFormat.YearFirst, "2999-12-31", "2999-12-31")]
    [InlineData(DayFormat.YearFirst, "3000-01-01", null)]
    [InlineData(DayFormat.Compact, "20170405", "2017-04-05")]
    [InlineData(DayFormat.Compact, "20171231", "2017-12-31")]
    [InlineData(DayFormat.Compact, "2017040", null)]
    [InlineData(DayFormat.Compact, "201704051", null)]
    [InlineData(DayFormat.Compact, "2017040x", null)]
    [InlineData(DayFormat.DayFirst, "5/4/2017", "2017-04-05")]
    [InlineData(DayFormat.DayFirst, "05-04-2017", "2017-04-05")]
    [InlineData(DayFormat.DayFirst, "05.04.2017", "2017-04-05")]
    [InlineData(DayFormat.DayFirst, "31/12/2017", "2017-12-31")]
    [InlineData(DayFormat.DayFirst, "12/31/2017", null)]
    [InlineData(DayFormat.DayFirst, "005/4/2017", null)]
    [InlineData(DayFormat.DayFirst, "/4/2017", null)]
    [InlineData(DayFormat.DayFirst, "5//2017", null)]
    [InlineData(DayFormat.DayFirst, "5/004/2017", null)]
    [InlineData(DayFormat.DayFirst, "5/4/201", null)]
    [InlineData(DayFormat.DayFirst, "5/4/20170", null)]
    [InlineData(DayFormat.DayFirst, "5/4-2017", null)]
    [InlineData(DayFormat.DayFirst, "x/4/2017", null)]
    [InlineData(DayFormat.DayFirst, "5/x/2017", null)]
    [InlineData(DayFormat.DayFirst, "5/4/201x", null)]
    [InlineData(DayFormat.DayFirst, "5", null)]
    [InlineData(DayFormat.MonthFirst, "4/5/2017", "2017-04-05")]
    [InlineData(DayFormat.MonthFirst, "12-31-2017", "2017-12-31")]
    [InlineData(DayFormat.MonthFirst, "31/12/2017", null)]
    [InlineData(DayFormat.MonthFirst, "4.5.2017", null)]
    [InlineData(DayFormat.MonthName, "5-avr-2017", "2017-04-05")]
    [InlineData(DayFormat.MonthName, "05/Apr/2017", "2017-04-05")]
    [InlineData(DayFormat.MonthName, "5 AVR. 2017", "2017-04-05")]
    [InlineData(DayFormat.MonthName, "5-xyz-2017", null)]
    [InlineData(DayFormat.MonthName, "5-avr 2017", null)]
    [InlineData(DayFormat.MonthName, "avr-5-2017", null)]
    [InlineData(DayFormat.MonthName, "5-avr-201", null)]
    [InlineData(DayFormat.MonthName, "5-avr-20170", null)]
    [InlineData(DayFormat.MonthName, "005-avr-2017", null)]
    [InlineData(DayFormat.MonthName, "-avr-2017", null)]
    [InlineData(DayFormat.MonthName, "5-2017", null)]
    [InlineData(DayFormat.MonthName, "5-avr-201x", null)]
    [InlineData(DayFormat.MonthName, "x-avr-2017", null)]
    [InlineData(DayFormat.MonthName, "31-avr-2017", null)]
    [InlineData(DayFormat.DayNumber, "42830", "2017-04-05")]
    [InlineData(DayFormat.DayNumber, "42830.5", "2017-04-05")]
    [InlineData(DayFormat.DayNumber, "42830,999", "2017-04-05")]
    [InlineData(DayFormat.DayNumber, "10000", "1927-05-18")]
    [InlineData(DayFormat.DayNumber, "99999", "2173-10-13")]
    [InlineData(DayFormat.DayNumber, "02830", null)]
    [InlineData(DayFormat.DayNumber, "4283", null)]
    [InlineData(DayFormat.DayNumber, "428301", null)]
    [InlineData(DayFormat.DayNumber, "42830.", null)]
    [InlineData(DayFormat.DayNumber, "42830.x", null)]
    [InlineData(DayFormat.DayNumber, "42830:5", null)]
    [InlineData(DayFormat.DayNumber, "4283x", null)]
    internal void Day_InItsForm_IsReadAndNothingNearIt(DayFormat form, string cell, string? expected) =>
        Assert.Equal(expected, DayParser.TryParse(Utf8(cell), form, out var day) ? Say(day) : null);

    [Fact]
    public void Months_ByTheirNames_AreReadInBothLanguages()
    {
        string[] names =
        [
            "jan january janv janvier", "feb february fév février fev fevrier fevr", "mar march mars", "apr april avr avril", "may mai", "jun june juin", "jul july juil juillet",
            "aug august aoû août aou aout", "sep sept september septembre", "oct october octobre", "nov november novembre", "dec december déc décembre decembre",
        ];

        foreach (var (at, month) in names.Index())
        {
            Assert.All(month.Split(' '), name => Assert.Equal((true, new DateOnly(2017, at + 1, 5)), (DayParser.TryParse(Utf8($"5-{name}-2017"), DayFormat.MonthName, out var day), day)));
        }
    }

    [Theory]
    [InlineData(DayFormat.YearFirst, "17-04-05", "2017-04-05")]
    [InlineData(DayFormat.YearFirst, "17/04/05", null)]
    [InlineData(DayFormat.YearFirst, "18-04-10", "2018-04-10")]
    [InlineData(DayFormat.YearFirst, "18-04-11", null)]
    [InlineData(DayFormat.YearFirst, "99-04-05", null)]
    [InlineData(DayFormat.YearFirst, "17-04-5", null)]
    [InlineData(DayFormat.YearFirst, "17-04-055", null)]
    [InlineData(DayFormat.DayFirst, "5/4/17", "2017-04-05")]
    [InlineData(DayFormat.DayFirst, "05.04.17", "2017-04-05")]
    [InlineData(DayFormat.DayFirst, "10/04/18", "2018-04-10")]
    [InlineData(DayFormat.DayFirst, "11/04/18", "1918-04-11")]
    [InlineData(DayFormat.DayFirst, "05/04/7", null)]
    [InlineData(DayFormat.DayFirst, "05/04/017", null)]
    [InlineData(DayFormat.DayFirst, "/17", null)]
    [InlineData(DayFormat.DayFirst, "17", null)]
    [InlineData(DayFormat.MonthFirst, "4-5-17", "2017-04-05")]
    [InlineData(DayFormat.MonthName, "5 avr 17", "2017-04-05")]
    [InlineData(DayFormat.Compact, "5/4/17", null)]
    [InlineData(DayFormat.DayNumber, "5/4/17", null)]
    internal void Year_OfTwoDigits_IsReadInItsForm(DayFormat form, string cell, string? expected) => Assert.Equal(expected, Read(cell, form, typed: false));

    [Fact]
    public void Year_OfTwoDigitsAtTheEndOfTime_HasNoLimit() =>
        Assert.Equal((true, new DateOnly(2099, 4, 5)), (new DayCells(DayFormat.DayFirst, DateOnly.MaxValue, false).TryRead("05/04/99"u8, out var day), day));

    [Theory]
    [InlineData("13:45", true)]
    [InlineData("1:05", true)]
    [InlineData("00:00", true)]
    [InlineData("24:00", true)]
    [InlineData("13h45", true)]
    [InlineData("13H45", true)]
    [InlineData("23:59:59", true)]
    [InlineData("23:59:60", true)]
    [InlineData("13:45:10.123", true)]
    [InlineData("13:45:10,123456", true)]
    [InlineData("1:45 PM", true)]
    [InlineData("1:45pm", true)]
    [InlineData("1:45 a.m.", true)]
    [InlineData("1:45 P.M.", true)]
    [InlineData("1:45:10 AM", true)]
    [InlineData("13:45Z", true)]
    [InlineData("13:45 UTC", true)]
    [InlineData("13:45 GMT", true)]
    [InlineData("13:45+02", true)]
    [InlineData("13:45+0200", true)]
    [InlineData("13:45+02:00", true)]
    [InlineData("13:45:10.5-05:00", true)]
    [InlineData("25:00", false)]
    [InlineData("13:60", false)]
    [InlineData("13:99", false)]
    [InlineData("13:5", false)]
    [InlineData("13:455", false)]
    [InlineData("131:45", false)]
    [InlineData(":45", false)]
    [InlineData("13;45", false)]
    [InlineData("13:45:61", false)]
    [InlineData("13:45:1", false)]
    [InlineData("13:45:100", false)]
    [InlineData("13:45:", false)]
    [InlineData("13:45:10.", false)]
    [InlineData("13:45 CET", false)]
    [InlineData("13:45+2", false)]
    [InlineData("13:45+020", false)]
    [InlineData("13:45+02000", false)]
    [InlineData("13:45+02.00", false)]
    [InlineData("13:45+0x:00", false)]
    [InlineData("13:45+02:0x", false)]
    [InlineData("13:45+0x", false)]
    [InlineData("13:45*02", false)]
    [InlineData("1345", false)]
    public void TimeOfDay_BehindADay_IsPassedOver(string time, bool isRead) => Assert.Equal(isRead ? "2017-04-05" : null, Read($"05/04/2017 {time}", DayFormat.DayFirst, typed: false));

    [Theory]
    [InlineData("20170405T1345", true)]
    [InlineData("20170405T134510", true)]
    [InlineData("20170405T2400", true)]
    [InlineData("20170405T235960", true)]
    [InlineData("20170405T1345Z", true)]
    [InlineData("20170405T1345+02:00", true)]
    [InlineData("20170405T13:45", true)]
    [InlineData("20170405134510", true)]
    [InlineData("20170405240000", true)]
    [InlineData("20170405, 13:45", true)]
    [InlineData("20170405\u00A013:45", true)]
    [InlineData("20170405\u202F13:45", true)]
    [InlineData("20170405 1345", false)]
    [InlineData("20170405T13", false)]
    [InlineData("20170405T13451", false)]
    [InlineData("20170405T2500", false)]
    [InlineData("20170405T1360", false)]
    [InlineData("20170405T134561", false)]
    [InlineData("20170405T1345x", false)]
    [InlineData("20170405250000", false)]
    [InlineData("20170405136000", false)]
    [InlineData("20170405134561", false)]
    [InlineData("2017040513450", false)]
    [InlineData("201704051345000", false)]
    [InlineData("2017040513450x", false)]
    [InlineData("20170405\u20AC13:45", false)]
    public void TimeOfDay_OfCompactForms_IsPassedOver(string cell, bool isRead) => Assert.Equal(isRead ? "2017-04-05" : null, Read(cell, DayFormat.Compact, typed: false));

    [Theory]
    [InlineData("2017-04-05", "2017-04-05")]
    [InlineData("42830", "2017-04-05")]
    [InlineData("42830.75", "2017-04-05")]
    [InlineData("2017-04-05 13:45", "2017-04-05")]
    [InlineData("05/04/2017", "2017-04-05")]
    [InlineData("soon", null)]
    public void Day_OfAWorkbook_IsReadAsItsOwnToo(string cell, string? expected)
    {
        Assert.Equal(expected, Read(cell, DayFormat.DayFirst, typed: true));
        Assert.Equal(cell.Contains('/', StringComparison.Ordinal) ? expected : null, Read(cell, DayFormat.DayFirst, typed: false));
    }

    [Theory]
    [InlineData("05/04/2017", "None")]
    [InlineData("05/04/17", "ShortYear")]
    [InlineData("05/04/2017 13:45", "TimeOfDay")]
    [InlineData("05/04/17 13:45", "TimeOfDay, ShortYear")]
    [InlineData("5/4/2017 13:45", "TimeOfDay")]
    public void Notations_OfADay_AreTold(string cell, string expected)
    {
        new DayCells(DayFormat.DayFirst, ReceivedOn, false).TryReadLoosely(Utf8(cell), DayFormat.DayFirst, out _, out var notations);

        Assert.Equal(expected, notations.ToString());
    }

    [Theory]
    [InlineData(48, true)]
    [InlineData(49, false)]
    public void Day_AmongManySpaces_IsReadUpToItsLimit(int length, bool isRead) =>
        Assert.Equal(isRead ? "2017-04-05" : null, Read("05/04/2017 13:45" + new string(' ', length - 18) + "PM", DayFormat.DayFirst, typed: false));

    [Fact]
    public void Day_OfAFileWithoutAForm_IsNone() => Assert.False(new DayCells(null, ReceivedOn, true).TryRead("2017-04-05"u8, out _));

    [Theory]
    [InlineData("9999-12-31", true)]
    [InlineData("9999-12-31 00:00:00", true)]
    [InlineData("99991231", true)]
    [InlineData("2958465", true)]
    [InlineData("31/12/9999", true)]
    [InlineData("31-12-9999", true)]
    [InlineData("31.12.9999", true)]
    [InlineData("12/31/9999", true)]
    [InlineData("12-31-9999", true)]
    [InlineData("31/12-9999", false)]
    [InlineData("31 12 9999", false)]
    [InlineData("31/12/2999", false)]
    [InlineData("30/12/9999", false)]
    [InlineData("31/11/9999", false)]
    [InlineData("12/30/9999", false)]
    [InlineData("11/31/9999", false)]
    [InlineData("9999-12-30", false)]
    [InlineData("2958464", false)]
    [InlineData("31/12/99999", false)]
    [InlineData("", false)]
    public void EndOfTime_InAnyForm_IsNoEnd(string cell, bool isNone) => Assert.Equal(isNone, DayCells.IsNoEnd(Utf8(cell)));

    private static string? Read(string cell, DayFormat form, bool typed) => new DayCells(form, ReceivedOn, typed).TryRead(Utf8(cell), out var day) ? Say(day) : null;

    private static string Say(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
