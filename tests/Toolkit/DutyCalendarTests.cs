using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

/// <summary>Asked from 2017-06-10 to 2017-06-20.</summary>
public sealed class DutyCalendarTests
{
    [Theory]
    [InlineData("2017-06-01", "2017-06-09", false, ObligationState.Late)]
    [InlineData("2017-06-01", "2017-06-10", false, ObligationState.Due)]
    [InlineData("2017-06-10", "2017-06-30", false, ObligationState.Due)]
    [InlineData("2017-06-11", "2017-06-30", false, ObligationState.Upcoming)]
    [InlineData("2017-06-20", "2017-06-30", false, ObligationState.Upcoming)]
    [InlineData("2017-06-21", "2017-06-30", false, null)]
    [InlineData("2017-06-01", "2017-06-09", true, null)]
    [InlineData("2017-06-01", "2017-06-10", true, ObligationState.Done)]
    [InlineData("2017-06-11", "2017-06-30", true, ObligationState.Done)]
    public void Duty_OnEachSideOfADay_HasItsState(string opens, string due, bool done, ObligationState? state)
    {
        var calendar = Calendar();
        calendar.Add("report", "ann", Day(opens), Day(due), done);

        Assert.Equal(state, calendar.Listed().SingleOrDefault()?.State);
    }

    [Fact]
    public void Duties_Listed_AreInOrderOfDayIdPeriodAndPerson()
    {
        var calendar = Calendar();
        var (opens, due) = (Day("2017-06-01"), Day("2017-06-15"));
        calendar.Add("b", "ann", opens, due, done: false);
        calendar.Add("a", "bob", opens, due, done: false);
        calendar.Add("a", "ann", opens, due, done: false);
        calendar.Add("c", "ann", opens, due.AddDays(-1), done: false);
        calendar.Add("a", ProgramYear.MonthOf(due.AddMonths(1)), opens, due, done: false);
        calendar.Add("a", ProgramYear.MonthOf(due), opens, due, done: false);

        Assert.Equal(
            [("c", null, "ann"), ("a", null, "ann"), ("a", null, "bob"), ("a", "2017-06", null), ("a", "2017-07", null), ("b", null, "ann")],
            calendar.Listed().Select(duty => (duty.Id, duty.Period, duty.Person)));
        Assert.Equal("KSP.c", calendar.Listed()[0].Clause);
        Assert.Equal((Day("2017-06-10"), Day("2017-06-20")), (calendar.From, calendar.To));
    }

    [Fact]
    public void Duty_OfThePartnerItself_HasNeitherPeriodNorPerson()
    {
        var calendar = Calendar();
        calendar.Add("renewal", Day("2017-06-01"), Day("2017-06-15"), done: false);

        var duty = Assert.Single(calendar.Listed());
        Assert.Equal(("renewal", null, null, ObligationState.Due, Day("2017-06-01"), Day("2017-06-15"), "KSP.renewal"), (duty.Id, duty.Period, duty.Person, duty.State, duty.OpensOn, duty.Due, duty.Clause));
    }

    [Theory]
    [InlineData("2017-03-20", null, null, "2017-03-15", "who left on 1 March 2017, still counts up to and including 20 March 2017")]
    [InlineData("2017-03-20", null, null, "2017-03-20", "still counts up to and including 20 March 2017", "was not told of ann's departure by 15 March 2017")]
    [InlineData("2017-03-20", null, null, "2017-03-21", "has not counted since 21 March 2017", "was not told of ann's departure by 15 March 2017")]
    [InlineData("2017-03-20", "2017-03-15", null, "2017-03-21", "has not counted since 21 March 2017")]
    [InlineData("2017-03-20", "2017-03-16", null, "2017-03-21", "has not counted since 21 March 2017", "was not told of ann's departure by 15 March 2017")]
    [InlineData("2017-03-20", "2017-03-15", "2017-03-10", "2017-03-21", "has been replaced since 10 March 2017 by bob")]
    public void Departure_OnADay_IsToldInWords(string graceEnds, string? told, string? replaced, string on, params string[] parts)
    {
        var leaver = new Leaver
        {
            Person = "ann", LeftOn = Day("2017-03-01"), GraceEnds = Day(graceEnds), CertificateHolds = true, ToldOn = told is null ? null : Day(told),
            ReplacedOn = replaced is null ? null : Day(replaced), ReplacedBy = replaced is null ? null : "bob",
        };

        var said = new Departures("KSP.7", 14).Tell(leaver, Day(on)).ToArray();

        Assert.Equal(parts.Length, said.Length);
        Assert.All(said.Zip(parts), pair => Assert.Contains(pair.Second, pair.First.Text.En, StringComparison.Ordinal));
        Assert.All(said, reason => Assert.Equal("KSP.7", reason.Clause));
        Assert.All(said, reason => Assert.Equal(Numbers(reason.Text.En), Numbers(reason.Text.Fr.Replace("1er ", "1 ", StringComparison.Ordinal))));
    }

    private static IEnumerable<string> Numbers(string text) => text.Split(' ', ':', '.', ',').Where(word => word.Length > 0 && word.All(char.IsAsciiDigit));

    private static DutyCalendar Calendar() => new(Day("2017-06-10"), Day("2017-06-20"), duty => "KSP." + duty);
}
