using PartnerHub.Contracts;
using PartnerHub.Journal.Replay;

namespace PartnerHub.Journal.Tests.Replaying;

public class ReplayCounterTests
{
    [Fact]
    public void Counter_OfEachKind_CountsThemApart()
    {
        var counter = new ReplayCounter(Ledger.Program);
        counter.AddByAPerson();
        counter.Add(Entry(1), new() { IsOfBefore = true });
        counter.Add(Entry(2), new() { IsOfBefore = true });
        counter.Add(Entry(3), Replayed.Refused(LocalizedText.Of("non", "no")));
        counter.Add(Entry(4), new("""{"a":2}""", null, null));
        counter.Add(Entry(5), new("""{"a":1}""", null, null));

        var report = counter.Report();

        Assert.Equal((1, 2, 1, 1, 1), (report.ByPeople, report.OfBefore, report.NotReplayable, report.Different, report.Identical));
        Assert.Equal([(3L, ReplayFault.NotReplayable), (4L, ReplayFault.RulingDiffers)], report.Findings.Select(finding => (finding.Number, finding.Fault)));
    }

    private static JournalEntry Entry(long number) => new()
    {
        Program = Ledger.Program, Number = number, RecordedAt = default, Actor = "operator", Kind = "standing", Member = "p1", On = new(2026, 3, 2), Revision = 1, Rulebook = null,
        Question = Questions.Standing, DossierHash = null, Ruling = """{"a":1}""", About = null, PreviousHash = "", Hash = "",
    };

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
