using System.Text.Json;
using Microsoft.Data.Sqlite;
using PartnerHub.Host.CommandLine;
using PartnerHub.Journal;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>The commands on the journal, over a database of their own.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Connection => $"--ConnectionStrings:PartnerHub=Data Source={_folder.Database}";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Verify_AWholeJournal_ShowsACheckpointThatHolds()
    {
        await RecordAsync(3);

        var run = await Run.OnInstalled("journal", "verify", Connection, "--json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        using var answer = JsonDocument.Parse(run.Out);
        var chain = answer.RootElement.GetProperty("programs")[0];
        Assert.Equal((3, 0), (chain.GetProperty("entries").GetInt32(), chain.GetProperty("findingCount").GetInt32()));
        var again = await Run.OnInstalled("journal", "verify", Connection, "--checkpoint", $"sample:3:{chain.GetProperty("hash").GetString()}", "--lang", "fr");
        Assert.Equal((0, ""), (again.Code, again.Error));
        Assert.Contains("intact", again.Out);
        Assert.Contains($"\n--checkpoint sample:3:{chain.GetProperty("hash").GetString()}", again.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AChangedEntry_SaysWhichAndEndsWith6()
    {
        await RecordAsync(3);
        await using (var connection = new SqliteConnection($"Data Source={_folder.Database}"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "DROP TRIGGER journal_entry_stays; UPDATE journal_entry SET actor = 'x' WHERE number = 2";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var run = await Run.OnInstalled("journal", "verify", Connection, "--lang", "en");

        Assert.Equal((6, ""), (run.Code, run.Error));
        Assert.Contains("2: changed afterwards", run.Out);
    }

    [Theory]
    [InlineData("sample:3")]
    [InlineData("sample:three:abc")]
    public async Task Verify_ACheckpointWithoutForm_IsRefused(string checkpoint)
    {
        var run = await Run.OnInstalled("journal", "verify", Connection, "--checkpoint", checkpoint, "--lang", "en");

        Assert.Equal((5, ""), (run.Code, run.Out));
        Assert.Contains(checkpoint, run.Error);
    }

    [Fact]
    public async Task Replay_WithoutARulebook_CountsAndEndsWith6()
    {
        await RecordAsync(2);

        var run = await Run.OnInstalled("replay", "--program", "sample", Connection, "--lang", "en");

        Assert.Equal((6, ""), (run.Code, run.Error));
        Assert.Contains("2: not replayable: the program did not serve", run.Out);
        Assert.Contains("not replayable: 2;", run.Out);
    }

    [Fact]
    public async Task Replay_OfAnEmptyJournal_IsDone()
    {
        var run = await Run.OnInstalled("replay", Connection, "--json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        using var answer = JsonDocument.Parse(run.Out);
        Assert.Equal(0, answer.RootElement.GetProperty("programs").GetArrayLength());
    }

    private async Task RecordAsync(int count)
    {
        await using var store = await Store.OpenAsync([Connection], CancellationToken.None);
        for (var number = 1; number <= count; number++)
        {
            await store.Mediator.Send(new RecordRuling
            {
                Program = "sample",
                Kind = RulingKinds.Standing,
                On = new(2026, 3, 2),
                Revision = 1,
                Question = Questions.Standing,
                Ruling = "{}",
            });
        }
    }
}
