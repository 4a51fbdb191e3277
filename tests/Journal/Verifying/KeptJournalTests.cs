using System.IO.Compression;
using PartnerHub.Journal.Verification;

namespace PartnerHub.Journal.Tests.Verifying;

/// <summary>
/// A small journal as the release before contracts 1.0 wrote it: texts that are empty and that are not there, first and last
/// days, two programs. It verifies for ever; a later form of the journal gets a file of its own beside it.
/// </summary>
public sealed class KeptJournalTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("partnerhub-kept-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Verify_AJournalOfAnEarlierRelease_IsWhole()
    {
        await using var ledger = await OpenAsync();

        var reports = await ledger.SendAsync(new VerifyJournal(null)
        {
            Checkpoints =
            [
                new("other", 2, "91ca40865d5f9e17461841585f2a61d4c98f5e6939e784b702f187e4afcc27dc"),
                new(Ledger.Program, 5, "ab851c81bc72d455c07707434513e14a7d318d0e1ebd8e741a36e9424a69df60"),
                new(Ledger.Program, 9, "67763b60336453720958c46a05d9b5e2b4f8bec061156368047eab946a4851bb"),
            ],
        });

        Assert.Empty(reports.SelectMany(report => report.Findings));
        Assert.Equal([("other", 2), (Ledger.Program, 9)], reports.Select(report => (report.Program, report.Number)));
    }

    [Fact]
    public async Task Record_AfterAJournalOfAnEarlierRelease_FollowsIt()
    {
        await using var ledger = await OpenAsync();

        Assert.Equal(10, await ledger.SendAsync(Ledger.Ruling(10)));

        var entry = (await ledger.SendAsync(new FindEntry(Ledger.Program, 10)))!;
        Assert.Equal("67763b60336453720958c46a05d9b5e2b4f8bec061156368047eab946a4851bb", entry.PreviousHash);
        Assert.Equal(0, Assert.Single(await ledger.SendAsync(new VerifyJournal(Ledger.Program))).FindingCount);
    }

    private async Task<Ledger> OpenAsync()
    {
        var path = Path.Combine(_folder.FullName, "journal.db");
        await using (var kept = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Verifying", "journal-0.1.db.gz")))
        await using (var unpacked = new GZipStream(kept, CompressionMode.Decompress))
        await using (var file = File.Create(path))
        {
            await unpacked.CopyToAsync(file);
        }

        return await Ledger.OpenFileAsync(path);
    }
}
