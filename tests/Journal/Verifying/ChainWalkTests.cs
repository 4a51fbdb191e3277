using PartnerHub.Journal.Chain;
using PartnerHub.Journal.Verification;

namespace PartnerHub.Journal.Tests.Verifying;

public class ChainWalkTests
{
    private static readonly IReadOnlyList<JournalEntry> Chain = Entries(5);

    [Fact]
    public void Walk_WhileOthersAppend_FindsNothing()
    {
        Assert.Empty(Walk(Head(3), 5, Head(5)).Findings);
        Assert.Empty(Walk(Head(3), 3, Head(5)).Findings);
        Assert.Empty(Walk(Head(3), 4, Head(5)).Findings);
        Assert.Empty(Walk(null, 2, Head(2)).Findings);
        Assert.Empty(Walk(null, 0, null).Findings);
    }

    [Fact]
    public void Walk_ToLessThanItsHead_MissesTheRest() =>
        Assert.Equal([new ChainFinding(ChainFault.Missing, 4, 5)], Walk(Head(5), 3, Head(5)).Findings);

    [Fact]
    public void Walk_PastTheHeadOfNow_IsAfterTheHead() =>
        Assert.Equal([new ChainFinding(ChainFault.AfterTheHead, 5, 5)], Walk(Head(4), 5, Head(4)).Findings);

    [Fact]
    public void Walk_WithAHeadOfAnotherHash_SaysSo() =>
        Assert.Equal([new ChainFinding(ChainFault.HeadChanged, 3, 3)], Walk(new Head { Number = 3, Hash = "x" }, 5, Head(5)).Findings);

    [Fact]
    public void Walk_PastACheckpointOfAnotherHash_NamesIt() =>
        Assert.Equal([new ChainFinding(ChainFault.NotTheCheckpoint, 2, 2)], Walk(Head(5), 5, Head(5), Seen(2, "x"), Seen(4)).Findings);

    [Fact]
    public void Walk_PastTwoCheckpointsOfOneNumber_LooksAtBoth()
    {
        Assert.Equal([new ChainFinding(ChainFault.NotTheCheckpoint, 2, 2)], Walk(Head(5), 5, Head(5), Seen(2), Seen(2, "x")).Findings);
        Assert.Equal([new ChainFinding(ChainFault.NotTheCheckpoint, 2, 2)], Walk(Head(5), 5, Head(5), Seen(2, "x"), Seen(2)).Findings);
        Assert.Empty(Walk(Head(5), 5, Head(5), Seen(2), Seen(2)).Findings);
    }

    [Fact]
    public void Walk_ThatNeverMeetsItsCheckpoints_NamesThemInOrder() =>
        Assert.Equal(
            [new ChainFinding(ChainFault.NotTheCheckpoint, 7, 7), new ChainFinding(ChainFault.NotTheCheckpoint, 9, 9)],
            Walk(Head(5), 5, Head(5), Seen(9, "x"), Seen(7, "x")).Findings);

    private static ChainReport Walk(Head? head, int read, Head? now, params Checkpoint[] checkpoints)
    {
        var walk = new ChainWalk(Ledger.Program, head, checkpoints);
        foreach (var entry in Chain.Take(read))
        {
            walk.Visit(new(entry.Number, entry));
        }

        return walk.End(now, 0, []);
    }

    private static Head Head(int number) => new() { Number = number, Hash = Chain[number - 1].Hash };

    private static Checkpoint Seen(int number, string? hash = null) => new(Ledger.Program, number, hash ?? Chain[number - 1].Hash);

    private static List<JournalEntry> Entries(int count)
    {
        var entries = new List<JournalEntry>();
        for (var number = 1; number <= count; number++)
        {
            var ruling = Ledger.Ruling(number);
            var entry = new JournalEntry
            {
                Program = ruling.Program, Number = number, RecordedAt = new(2026, 3, 2, 0, 0, number, TimeSpan.Zero), Actor = "operator", Kind = ruling.Kind,
                Member = ruling.Member, On = ruling.On, Revision = ruling.Revision, Rulebook = null, Question = ruling.Question, DossierHash = ruling.DossierHash,
                Ruling = ruling.Ruling, About = null, PreviousHash = number == 1 ? "" : entries[^1].Hash, Hash = "",
            };
            entries.Add(entry with { Hash = EntryHash.Of(entry) });
        }

        return entries;
    }
}
