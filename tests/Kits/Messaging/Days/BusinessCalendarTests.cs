using Microsoft.Extensions.Options;

namespace PartnerHub.Kits.Messaging.Tests;

public class BusinessCalendarTests
{
    [Theory]
    [InlineData("2018-04-01T03:59:59Z", "2018-03-31")]
    [InlineData("2018-04-01T04:00:00Z", "2018-04-01")]
    public void Today_AroundMidnightOfTheZone_IsItsOwnDay(string now, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), Of("America/New_York", now).Today("p"));

    [Fact]
    public void Today_OfAProgramWithoutAZone_IsThatOfTheDefault() =>
        Assert.Equal(new DateOnly(2018, 4, 1), Of("America/New_York", "2018-04-01T00:00:00Z").Today("other"));

    [Theory]
    [InlineData("2018-03-31T14:59:59Z", "2018-03-31")]
    [InlineData("2018-03-31T15:00:00Z", "2018-04-01")]
    public void Today_OfTheHub_IsThatOfItsZone(string now, string day)
    {
        var calendar = new BusinessCalendar(
            Options.Create(new DayOptions { TimeZone = "Asia/Tokyo", TimeZones = { ["p"] = "America/New_York" } }), new Desk.Clock { Now = DateTimeOffset.Parse(now, null) });

        Assert.Equal(DateOnly.Parse(day, null), calendar.Today());
        Assert.Equal(new DateOnly(2018, 3, 31), calendar.Today("p"));
    }

    [Theory]
    [InlineData("America/New_York", "2018-03-11", "2018-03-11T05:00:00Z")]
    [InlineData("America/New_York", "2018-03-12", "2018-03-12T04:00:00Z")]
    [InlineData("Europe/Paris", "2018-10-28", "2018-10-27T22:00:00Z")]
    [InlineData("Europe/Paris", "2018-10-29", "2018-10-28T23:00:00Z")]
    public void Start_OfADayAroundAClockChange_IsMidnightThere(string zone, string day, string start) =>
        Assert.Equal(DateTimeOffset.Parse(start, null), Of(zone, start).StartOf("p", DateOnly.Parse(day, null)));

    [Fact]
    public void Start_OfADayWhoseMidnightIsSkipped_IsItsFirstHour()
    {
        // In Beirut the clocks went from 24:00 on 24 March 2018 to 01:00.
        var calendar = Of("Asia/Beirut", "2018-03-24T22:00:00Z");

        Assert.Equal(DateTimeOffset.Parse("2018-03-24T22:00:00Z", null), calendar.StartOf("p", new DateOnly(2018, 3, 25)));
        Assert.Equal(new DateOnly(2018, 3, 25), calendar.Today("p"));
    }

    [Fact]
    public void TimeZone_ThatIsUnknown_StopsTheStart()
    {
        var options = new DayOptions { TimeZones = { ["acme"] = "Mars/Olympus" } };

        var result = new DayOptionsCheck().Validate(null, options);

        Assert.Contains("Eligibility:TimeZones:acme is 'Mars/Olympus'", result.FailureMessage, StringComparison.Ordinal);
    }

    private static BusinessCalendar Of(string zone, string now) =>
        new(Options.Create(new DayOptions { TimeZones = { ["p"] = zone } }), new Desk.Clock { Now = DateTimeOffset.Parse(now, null) });
}
