using PartnerHub.Contracts;
using static PartnerHub.Toolkit.Tests.Make;

namespace PartnerHub.Toolkit.Tests;

public sealed class MissedDutiesTests
{
    private static readonly ProgramDescription Program = new()
    {
        Id = "p", Version = "1", Name = LocalizedText.Of("p", "p"), Vendor = "v", Summary = LocalizedText.Of("p", "p"), Levels = [], Calendar = new() { YearStartMonth = 1 },
        Duties = [new Duty { Id = "report", Name = LocalizedText.Of("compte rendu", "report"), Clause = "C.1" }],
    };

    [Theory]
    [InlineData("2026-06-05", 0)]
    [InlineData("2026-06-06", 1)]
    [InlineData("2027-06-05", 1)]
    [InlineData("2027-06-06", 0)]
    public void Detect_DutyMissed_IsSuspectedForAYear(string on, int suspected)
    {
        var found = new MissedDuties("silence", "C.2", "report").Detect(new Owing("2026-05", Day("2026-06-05")), Program, Dossier(), Day(on));

        Assert.Equal(suspected, found.Count);
        Assert.All(found, suspicion => Assert.Equal(
            ("silence", Day("2026-06-06"), "2026-05", "report (2026-05): due on 5 June 2026, not done."),
            (suspicion.Violation, suspicion.Since, suspicion.Period, suspicion.Reasons[0].Text.En)));
    }

    [Fact]
    public void Detect_AnotherDuty_IsNotLookedAt() =>
        Assert.Empty(new MissedDuties("silence", "C.2", "plan").Detect(new Owing("2026-05", Day("2026-06-05")), Program, Dossier(), Day("2026-06-06")));

    [Fact]
    public void Among_AnyDuty_IsOneSuspicionForADayAndAPeriod()
    {
        Obligation[] missed =
        [
            Missed("2026-06-10", "2026-05"), Missed("2026-06-05", null) with { Person = "ann" }, Missed("2026-06-05", null) with { Subject = "mail" }, Missed("2026-06-10", "2026-04"),
            Missed("2026-06-05", "2026-05") with { State = ObligationState.Done }, Missed("2026-06-05", null) with { Id = "plan" },
        ];

        var found = new MissedDuties("silence", "C.2").Among(missed, Program with { Duties = [.. Program.Duties, new Duty { Id = "plan", Name = LocalizedText.Of("plan", "plan"), Clause = "C.3" }] }, Day("2026-06-15"));

        Assert.Equal([(Day("2026-06-06"), null, 3), (Day("2026-06-11"), "2026-04", 1), (Day("2026-06-11"), "2026-05", 1)], found.Select(one => (one.Since, one.Period, one.Reasons.Count)));
        Assert.Equal(
            ["report (ann): due on 5 June 2026, not done.", "report (mail): due on 5 June 2026, not done.", "plan: due on 5 June 2026, not done."],
            found[0].Reasons.Select(reason => reason.Text.En));
        Assert.Equal("compte rendu (2026-04) : dû le 10 juin 2026, pas fait.", found[1].Reasons[0].Text.Fr);
        Assert.Equal(2, new MissedDuties("silence", "C.2", "report").Among(missed, Program, Day("2026-06-15"))[0].Reasons.Count);
    }

    [Theory]
    [InlineData("2026-07-05", 1)]
    [InlineData("2026-07-06", 0)]
    public void Among_MonthsBack_LooksThroughThatDay(string on, int suspected) =>
        Assert.Equal(suspected, new MissedDuties("silence", "C.2", months: 1).Among([Missed("2026-06-05", "2026-05")], Program, Day(on)).Count);

    private static Obligation Missed(string due, string? period) =>
        new() { Id = "report", Period = period, OpensOn = Day("2026-06-01"), Due = Day(due), State = ObligationState.Late, Clause = "C.1" };

    /// <summary>Owes one report.</summary>
    private sealed class Owing(string period, DateOnly due) : IEligibility
    {
        public IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to)
        {
            var calendar = new DutyCalendar(from, to, _ => "C.1");
            calendar.Add("report", ProgramYear.MonthOf(Day(period + "-01")), due.AddDays(-4), due, done: false);
            return calendar.Listed();
        }

        public Standing Assess(Dossier dossier, DateOnly on) => throw new NotSupportedException();

        public LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on) => throw new NotSupportedException();

        public Evidence Explain(Dossier dossier, string requirement, DateOnly on) => throw new NotSupportedException();
    }
}
