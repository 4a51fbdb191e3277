using System.Diagnostics;
using PartnerHub.Databases;
using PartnerHub.Journal.Verification;

namespace PartnerHub.Journal.Tests.Verifying;

public class VerifyJournalTests
{
    private const int Entries = 12;

    private static readonly string[] NoGuard = ["DROP TRIGGER journal_entry_stays", "DROP TRIGGER journal_entry_remains"];

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Verify_AThousandEntries_FindsThemWhole(string provider)
    {
        await using var ledger = await Ledger.OpenAsync(provider);
        for (var batch = 0; batch < 10; batch++)
        {
            await ledger.SendAsync(new RecordRulings([.. Enumerable.Range(batch * 100, 100).Select(number => Ledger.Ruling(number))]));
        }

        var report = Assert.Single(await ledger.SendAsync(new VerifyJournal(null)));

        Assert.Equal((Ledger.Program, 1000, 1000, 0), (report.Program, report.Entries, report.Number, report.FindingCount));
        Assert.Equal((await ledger.SendAsync(new FindEntry(Ledger.Program, 1000)))!.Hash, report.Hash);
    }

    [Theory]
    [InlineData("recorded_at = substr(recorded_at, 1, 26) || '1Z'")]
    [InlineData("actor = 'operatox'")]
    [InlineData("kind = 'level'")]
    [InlineData("member_id = 'p2.sample'")]
    [InlineData("member_id = NULL")]
    [InlineData("day = '2026-03-31'")]
    [InlineData("revision = revision + 1")]
    [InlineData("rulebook = '1.0.0+0123456789ab'")]
    [InlineData("question = question || ' '")]
    [InlineData("dossier_hash = 'b' || substr(dossier_hash, 2)")]
    [InlineData("ruling = replace(ruling, 'é', 'è')")]
    [InlineData("about = 0")]
    [InlineData("previous_hash = '0' || substr(previous_hash, 2) || 'x'")]
    [InlineData("hash = substr(hash, 1, 63) || 'x'")]
    [InlineData("request_id = 'x'")]
    public async Task Verify_AChangedField_FindsItsEntryAlone(string change)
    {
        var report = await TamperedAsync($"UPDATE journal_entry SET {change} WHERE number = 5");

        Assert.Equal([new ChainFinding(ChainFault.Changed, 5, 5)], report.Findings);
    }

    [Theory]
    [InlineData("request_id = 'x' || substr(request_id, 2)")]
    [InlineData("request_id = NULL")]
    public async Task Verify_AChangedRequest_FindsItsEntryAlone(string change)
    {
        using var request = new Activity("request").Start();

        var report = await TamperedAsync($"UPDATE journal_entry SET {change} WHERE number = 5");

        Assert.Equal([new ChainFinding(ChainFault.Changed, 5, 5)], report.Findings);
    }

    [Theory]
    [InlineData("day = '2026-13-31'")]
    [InlineData("recorded_at = 'yesterday'")]
    public async Task Verify_AFieldWithoutForm_IsUnreadable(string change)
    {
        var report = await TamperedAsync($"UPDATE journal_entry SET {change} WHERE number = 5");

        Assert.Equal([new ChainFinding(ChainFault.Unreadable, 5, 5)], report.Findings);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 7)]
    [InlineData(11, 12)]
    public async Task Verify_EntriesDeleted_SaysWhich(int from, int to)
    {
        var report = await TamperedAsync($"DELETE FROM journal_entry WHERE number BETWEEN {from} AND {to}");

        Assert.Equal([new ChainFinding(ChainFault.Missing, from, to)], report.Findings);
    }

    [Theory]
    [InlineData(5, 6)]
    [InlineData(2, 9)]
    [InlineData(1, 12)]
    public async Task Verify_EntriesSwapped_SaysWhereTheyBelong(int one, int other)
    {
        var report = await TamperedAsync(
            $"UPDATE journal_entry SET number = -1 WHERE number = {one}",
            $"UPDATE journal_entry SET number = {one} WHERE number = {other}",
            $"UPDATE journal_entry SET number = {other} WHERE number = -1");

        Assert.Equal([new ChainFinding(ChainFault.Moved, one, one, other), new ChainFinding(ChainFault.Moved, other, other, one)], report.Findings);
    }

    [Fact]
    public async Task Verify_ACopyInTheMiddle_SaysWhatWasMoved()
    {
        var report = await TamperedAsync(
            "UPDATE journal_entry SET number = -number - 1 WHERE number >= 6",
            "UPDATE journal_entry SET number = -number WHERE number < 0",
            Copy(of: 3, to: 6));

        Assert.Equal(
            [new ChainFinding(ChainFault.Moved, 6, 6, 3), new ChainFinding(ChainFault.Moved, 7, 13, 6), new ChainFinding(ChainFault.AfterTheHead, 13, 13)],
            report.Findings);
    }

    [Fact]
    public async Task Verify_ADeletionClosedUp_SaysWhatWasMoved()
    {
        var report = await TamperedAsync(
            "DELETE FROM journal_entry WHERE number = 5",
            "UPDATE journal_entry SET number = -number + 1 WHERE number >= 6",
            "UPDATE journal_entry SET number = -number WHERE number < 0");

        Assert.Equal([new ChainFinding(ChainFault.Moved, 5, 11, 6), new ChainFinding(ChainFault.Missing, 12, 12)], report.Findings);
    }

    [Fact]
    public async Task Verify_ACopyAtTheEnd_IsAfterTheHead()
    {
        var report = await TamperedAsync(Copy(of: 3, to: 13));

        Assert.Equal([new ChainFinding(ChainFault.Moved, 13, 13, 3), new ChainFinding(ChainFault.AfterTheHead, 13, 13)], report.Findings);
    }

    [Fact]
    public async Task Verify_AnEntryForgedWithItsHash_IsUnlinked()
    {
        await using var ledger = await Ledger.OpenAsync();
        await ledger.FillAsync(Entries);
        var entry = (await ledger.SendAsync(new FindEntry(Ledger.Program, 5)))! with { Actor = "someone" };
        await ledger.TamperAsync([.. NoGuard, $"UPDATE journal_entry SET actor = 'someone', hash = '{Chain.EntryHash.Of(entry)}' WHERE number = 5"]);

        var report = Assert.Single(await ledger.SendAsync(new VerifyJournal(Ledger.Program)));

        Assert.Equal([new ChainFinding(ChainFault.Unlinked, 6, 6)], report.Findings);
    }

    [Theory]
    [InlineData("UPDATE journal_head SET hash = 'x'", nameof(ChainFault.HeadChanged), 12)]
    [InlineData("UPDATE journal_head SET number = 14", nameof(ChainFault.Missing), 13)]
    [InlineData("UPDATE journal_head SET number = 11", nameof(ChainFault.HeadChanged), 11)]
    [InlineData("DELETE FROM journal_head", nameof(ChainFault.HeadMissing), 12)]
    public async Task Verify_AChangedHead_IsFound(string change, string fault, int at)
    {
        var report = await TamperedAsync(change);

        Assert.Equal((fault, at), (report.Findings[0].Fault.ToString(), report.Findings[0].From));
    }

    [Fact]
    public async Task Verify_TailCutWithItsHead_ContradictsACheckpoint()
    {
        await using var ledger = await Ledger.OpenAsync();
        await ledger.FillAsync(Entries);
        var seen = (await ledger.SendAsync(new FindEntry(Ledger.Program, 12)))!;
        await ledger.TamperAsync([.. NoGuard,
            "DELETE FROM journal_entry WHERE number > 10",
            "UPDATE journal_head SET number = 10, hash = (SELECT hash FROM journal_entry WHERE number = 10)"]);

        var report = Assert.Single(await ledger.SendAsync(new VerifyJournal(null) { Checkpoints = [new(Ledger.Program, 12, seen.Hash)] }));

        Assert.Equal([new ChainFinding(ChainFault.NotTheCheckpoint, 12, 12)], report.Findings);
    }

    [Fact]
    public async Task Verify_OfOneProgram_LooksAtCheckpointsOfAll()
    {
        await using var ledger = await Ledger.OpenAsync();
        await ledger.FillAsync(3);
        var seen = new string('a', 64);

        var reports = await ledger.SendAsync(new VerifyJournal(Ledger.Program) { Checkpoints = [new("gone", 7, seen), new(Ledger.Program, 9, seen)] });

        Assert.Equal(["gone", Ledger.Program], reports.Select(report => report.Program));
        Assert.Equal([new ChainFinding(ChainFault.NotTheCheckpoint, 7, 7)], reports[0].Findings);
        Assert.Equal([new ChainFinding(ChainFault.NotTheCheckpoint, 9, 9)], reports[1].Findings);
    }

    [Fact]
    public async Task Verify_SeveralFaults_FindsEach()
    {
        var report = await TamperedAsync(
            "UPDATE journal_entry SET actor = 'x' WHERE number IN (2, 3)",
            "DELETE FROM journal_entry WHERE number = 7",
            "UPDATE journal_head SET hash = 'x'");

        Assert.Equal(
            [
                new ChainFinding(ChainFault.Changed, 2, 2), new ChainFinding(ChainFault.Changed, 3, 3),
                new ChainFinding(ChainFault.Missing, 7, 7), new ChainFinding(ChainFault.HeadChanged, 12, 12),
            ],
            report.Findings);
    }

    [Theory]
    [InlineData("UPDATE journal_entry SET actor = 'x'")]
    [InlineData("DELETE FROM journal_entry")]
    [InlineData("DELETE FROM journal_rulebook WHERE 1 = 1")]
    public async Task Tables_OfTheJournal_RefuseToBeChanged(string change)
    {
        await using var ledger = await Ledger.OpenAsync();
        await ledger.FillAsync(1);
        await ledger.TamperAsync("INSERT INTO journal_rulebook (program, version, plugin_version, settings, first_used_at) VALUES ('sample', '1', '1', '{}', '2026-03-02T00:00:00.0000000Z')");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ledger.TamperAsync(change));
    }

    private static async Task<ChainReport> TamperedAsync(params string[] statements)
    {
        await using var ledger = await Ledger.OpenAsync();
        await ledger.FillAsync(Entries);
        await ledger.TamperAsync([.. NoGuard, .. statements]);
        return Assert.Single(await ledger.SendAsync(new VerifyJournal(null)));
    }

    private static string Copy(int of, int to) =>
        $"""
        INSERT INTO journal_entry SELECT program, {to}, recorded_at, actor, kind, member_id, day, revision, rulebook, question, dossier_hash, ruling, about, previous_hash, hash, request_id
          FROM journal_entry WHERE number = {of}
        """;
}
