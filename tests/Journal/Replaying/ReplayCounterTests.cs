using PartnerHub.Journal.Replay;

namespace PartnerHub.Journal.Tests.Replaying;

public class ReplayCounterTests
{
    [Theory]
    [InlineData(1000, 1000)]
    [InlineData(1001, 1000)]
    [InlineData(1205, 1000)]
    public void Counter_OfManyFindings_CountsAllAndListsSome(int found, int listed)
    {
        var counter = new ReplayCounter(Ledger.Program);
        for (var number = 1; number <= found; number++)
        {
            counter.AddUnreadable(new(number, null));
        }

        var report = counter.Report();

        Assert.Equal((found, listed, listed), (report.NotReplayable, report.Findings.Count, report.Findings[^1].Number));
    }
}
