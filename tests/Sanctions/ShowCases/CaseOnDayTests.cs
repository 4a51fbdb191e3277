using PartnerHub.Contracts;
using PartnerHub.Sanctions.ShowCases;

namespace PartnerHub.Sanctions.Tests.ShowCases;

public class CaseOnDayTests
{
    private static readonly SanctionCase Case = new()
    {
        Violation = "territory",
        OpenedOn = new(2026, 3, 1),
        Steps = [new() { Kind = "warning", On = new(2026, 3, 2) }, new() { Kind = "order-refusal", On = new(2026, 5, 1) }],
        Plan = new() { From = new(2026, 4, 1), To = new(2026, 4, 30), Outcome = PlanOutcome.Missed },
    };

    [Fact]
    public void Of_ADayBeforeTheCase_IsNone() => Assert.Null(CaseOnDay.Of(Case, new(2026, 2, 28)));

    [Theory]
    [InlineData("2026-03-01", 0, false)]
    [InlineData("2026-03-02", 1, false)]
    [InlineData("2026-04-01", 1, true)]
    [InlineData("2026-05-01", 2, true)]
    public void Of_ADay_HoldsWhatHadHappenedByThen(string day, int steps, bool hasPlan)
    {
        var known = CaseOnDay.Of(Case, Parse(day))!;

        Assert.Equal(steps, known.Steps.Count);
        Assert.Equal(hasPlan, known.Plan is not null);
    }

    [Theory]
    [InlineData("2026-04-29", PlanOutcome.Open)]
    [InlineData("2026-04-30", PlanOutcome.Missed)]
    public void Of_APlanThatRuns_DoesNotKnowItsOutcome(string day, PlanOutcome outcome) =>
        Assert.Equal(outcome, CaseOnDay.Of(Case, Parse(day))!.Plan!.Outcome);

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
