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
