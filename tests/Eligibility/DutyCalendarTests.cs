using PartnerHub.Contracts;
using PartnerHub.Eligibility.ListDuties;

namespace PartnerHub.Eligibility.Tests;

public class DutyCalendarTests
{
    private static readonly DateOnly Day = new(2026, 6, 15);

    [Fact]
    public async Task Around_ADutyDoneInTime_IsShownAsDone()
    {
        var calendar = await Around(new Owed("report", "2026-05", new(2026, 6, 1), new(2026, 6, 10), DoneOn: new(2026, 6, 10)));

        Assert.Equal([("2026-05", ObligationState.Done)], calendar);
    }

    [Fact]
    public async Task Around_ADutyNeverDone_IsLateAndShownOnce()
    {
        var calendar = await Around(new Owed("report", "2026-05", new(2026, 6, 1), new(2026, 6, 10), DoneOn: null));

        Assert.Equal([("2026-05", ObligationState.Late)], calendar);
    }

    [Fact]
    public async Task Around_ADutyDoneTooLate_IsNotSaidToBeDoneInTime()
    {
        var calendar = await Around(new Owed("report", "2026-05", new(2026, 6, 1), new(2026, 6, 10), DoneOn: new(2026, 6, 11)));

        Assert.DoesNotContain(calendar, line => line.State == ObligationState.Done);
    }

    [Theory]
    [InlineData("2026-05-15", false)]
    [InlineData("2026-05-16", true)]
    public async Task Around_ADutyLongAgo_IsShownForThirtyDays(string due, bool shown)
    {
        var day = DateOnly.ParseExact(due, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var calendar = await Around(new Owed("plan", "p", day.AddDays(-5), day, DoneOn: day));

        Assert.Equal(shown, calendar.Count == 1);
    }

    [Fact]
    public async Task Around_DutiesOfAnyState_AreOrderedByDueDate()
    {
        var calendar = await Around(
            new Owed("report", "next", new(2026, 7, 1), new(2026, 7, 10), null),
            new Owed("report", "now", new(2026, 6, 1), new(2026, 6, 20), null),
            new Owed("report", "done", new(2026, 5, 1), new(2026, 6, 1), new(2026, 6, 1)));

        Assert.Equal([("done", ObligationState.Done), ("now", ObligationState.Due), ("next", ObligationState.Upcoming)], calendar);
    }

    [Fact]
    public void Lines_OfADutyThatComesAgain_AreFolded()
    {
        var obligations = new[]
        {
            Obligation("weekly", "W1", ObligationState.Done), Obligation("weekly", "W2", ObligationState.Upcoming),
            Obligation("plan", "P", ObligationState.Upcoming), Obligation("weekly", "W3", ObligationState.Upcoming),
            Obligation("weekly", "W4", ObligationState.Upcoming),
        };

        var lines = DutyLine.Of(obligations);

        Assert.Equal(["W1", "W2", "P"], lines.Select(line => line.Obligation.Period));
        Assert.Equal(["W3", "W4"], lines[1].Later.Select(later => later.Period));
        Assert.Empty(lines[0].Later);
    }

    private static async Task<IReadOnlyList<(string? Period, ObligationState State)>> Around(params Owed[] owed)
    {
        var calendar = new DutyCalendar((from, to) => Task.FromResult<IReadOnlyList<Obligation>>([.. owed.Select(duty => duty.Seen(from, to)).OfType<Obligation>()]));
        return [.. (await calendar.AroundAsync(Day)).Select(obligation => (obligation.Period, obligation.State))];
    }

    private static Obligation Obligation(string id, string period, ObligationState state) =>
        new() { Id = id, Period = period, OpensOn = Day, Due = Day, State = state, Clause = "C-1" };

    /// <summary>A duty as a program tells of it: in the state of the first day asked about, and only while open or due.</summary>
    private sealed record Owed(string Id, string Period, DateOnly Opens, DateOnly Due, DateOnly? DoneOn)
    {
        public Obligation? Seen(DateOnly from, DateOnly to)
        {
            var done = DoneOn <= from;
            var seen = !(Opens > to || (done && Due < from));
            var state = done ? ObligationState.Done : Due < from ? ObligationState.Late : from < Opens ? ObligationState.Upcoming : ObligationState.Due;
            return seen ? new() { Id = Id, Period = Period, OpensOn = Opens, Due = Due, State = state, Clause = "C-1" } : null;
        }
    }
}
