using PartnerHub.Journal.Replay;
using PartnerHub.Journal.Verification;

namespace PartnerHub.Journal.Tests.Verifying;

/// <summary>Two programs in one journal, each with its own chain.</summary>
public class SeveralJournalsTests
{
    private const string Other = "other";
    private static readonly string[] NoGuard = ["DROP TRIGGER journal_entry_stays", "DROP TRIGGER journal_entry_remains"];

    [Fact]
    public async Task Verify_OfOneProgram_LooksAtOne()
    {
        await using var ledger = await OpenAsync();
        await ledger.TamperAsync([.. NoGuard, $"UPDATE journal_entry SET actor = 'x' WHERE program = '{Other}' AND number = 2"]);

        var one = Assert.Single(await ledger.SendAsync(new VerifyJournal(Ledger.Program)));
        var all = await ledger.SendAsync(new VerifyJournal(null));

        Assert.Equal((Ledger.Program, 4, 4, 0), (one.Program, one.Entries, one.Number, one.FindingCount));
        Assert.Equal([(Other, 3, 1), (Ledger.Program, 4, 0)], all.Select(report => (report.Program, report.Entries, report.FindingCount)));
        Assert.Equal([new ChainFinding(ChainFault.Changed, 2, 2)], all[0].Findings);
    }

    [Fact]
    public async Task Verify_WithCheckpointsOfAnotherProgram_LooksAtThem()
    {
        await using var ledger = await OpenAsync();
        var seen = (await ledger.SendAsync(new FindEntry(Ledger.Program, 2)))!.Hash;
        Checkpoint[] checkpoints = [new(Other, 2, seen), new(Ledger.Program, 2, seen)];

        foreach (var asked in new[] { Ledger.Program, Other })
        {
            var reports = await ledger.SendAsync(new VerifyJournal(asked) { Checkpoints = checkpoints });

            Assert.Equal([(Other, 1), (Ledger.Program, 0)], reports.Select(report => (report.Program, report.FindingCount)));
            Assert.Equal([new ChainFinding(ChainFault.NotTheCheckpoint, 2, 2)], reports[0].Findings);
        }
    }

    [Fact]
    public async Task Verify_AnEntryOfTheOtherProgram_IsNotThisOnes()
    {
        await using var ledger = await OpenAsync();
        await ledger.TamperAsync([.. NoGuard,
            $"UPDATE journal_entry SET number = -2 WHERE program = '{Other}' AND number = 2",
            $"UPDATE journal_entry SET program = '{Other}' WHERE program = '{Ledger.Program}' AND number = 2",
            $"UPDATE journal_entry SET program = '{Ledger.Program}', number = 2 WHERE program = '{Other}' AND number = -2"]);

        var reports = await ledger.SendAsync(new VerifyJournal(null));

        Assert.Equal(2, reports.Count);
        Assert.All(reports, report => Assert.Equal([new ChainFinding(ChainFault.Changed, 2, 2)], report.Findings));
    }

    [Fact]
    public async Task Verify_AnEntryMovedToAnotherProgram_IsFoundInBoth()
    {
        await using var ledger = await OpenAsync();
        await ledger.TamperAsync([.. NoGuard, $"UPDATE journal_entry SET program = '{Other}' WHERE program = '{Ledger.Program}' AND number = 4"]);

        var reports = await ledger.SendAsync(new VerifyJournal(null));

        Assert.Equal([new ChainFinding(ChainFault.Changed, 4, 4), new ChainFinding(ChainFault.AfterTheHead, 4, 4)], reports[0].Findings);
        Assert.Equal([new ChainFinding(ChainFault.Missing, 4, 4)], reports[1].Findings);
    }

    [Fact]
    public async Task Verify_AJournalRemovedWhole_ContradictsItsCheckpoint()
    {
        await using var ledger = await OpenAsync();
        var seen = (await ledger.SendAsync(new FindEntry(Other, 3)))!.Hash;
        await ledger.TamperAsync([.. NoGuard, $"DELETE FROM journal_entry WHERE program = '{Other}'", $"DELETE FROM journal_head WHERE program = '{Other}'"]);

        var reports = await ledger.SendAsync(new VerifyJournal(null) { Checkpoints = [new(Other, 3, seen)] });

        Assert.Equal([(Other, 1), (Ledger.Program, 0)], reports.Select(report => (report.Program, report.FindingCount)));
        Assert.Equal([new ChainFinding(ChainFault.NotTheCheckpoint, 3, 3)], reports[0].Findings);
    }

    [Fact]
    public async Task Replay_OfOneProgram_LooksAtOne()
    {
        await using var ledger = await OpenAsync();

        var one = Assert.Single(await ledger.SendAsync(new ReplayJournal(Ledger.Program)));
        var all = await ledger.SendAsync(new ReplayJournal(null));

        Assert.Equal((Ledger.Program, 4), (one.Program, one.NotReplayable));
        Assert.Equal([(Other, 3), (Ledger.Program, 4)], all.Select(report => (report.Program, report.NotReplayable)));
    }

    [Fact]
    public async Task Verify_WhileEntriesAreAppended_FindsNothing()
    {
        await using var ledger = await Ledger.OpenAsync();
        await ledger.SendAsync(new RecordRulings([.. Enumerable.Range(1, 1000).Select(number => Ledger.Ruling(number))]));
        var appending = new Appending(ledger);

        var report = Assert.Single(await ledger.SendAsync(new VerifyJournal(Ledger.Program) { Progress = appending }));

        Assert.Equal([1000], appending.Told);
        Assert.Equal((1001, 1001, 0), (report.Entries, report.Number, report.FindingCount));
    }

    private static async Task<Ledger> OpenAsync()
    {
        var ledger = await Ledger.OpenAsync();
        await ledger.FillAsync(4);
        await ledger.SendAsync(new RecordRulings([.. Enumerable.Range(1, 3).Select(number => Ledger.Ruling(number) with { Program = Other })]));
        return ledger;
    }

    private sealed class Appending(Ledger ledger) : IProgress<long>
    {
        public List<long> Told { get; } = [];

        public void Report(long value)
        {
            Told.Add(value);
            ledger.SendAsync(Ledger.Ruling(7)).GetAwaiter().GetResult();
        }
    }
}
