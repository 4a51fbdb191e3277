using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PartnerHub.Contracts;
using PartnerHub.Host.CommandLine;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Host.Web;
using PartnerHub.Journal;
using PartnerHub.Partners;
using PartnerHub.Programs;
using PartnerHub.TestHost;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>The commands on the journal, over a database of their own.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string[] Connection => [$"--ConnectionStrings:PartnerHub=Data Source={_folder.Database}", "--Storage:Create=true"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Verify_AWholeJournal_ShowsACheckpointThatHolds()
    {
        await RecordAsync(3);

        var run = await Run.OnInstalled(["journal", "verify", .. Connection, "--json"]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        using var answer = JsonDocument.Parse(run.Out);
        var chain = answer.RootElement.GetProperty("programs")[0];
        Assert.Equal((3, 0), (chain.GetProperty("entries").GetInt32(), chain.GetProperty("findingCount").GetInt32()));
        var again = await Run.OnInstalled(["journal", "verify", .. Connection, "--checkpoint", $"sample:3:{chain.GetProperty("hash").GetString()}", "--lang", "fr"]);
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

        var run = await Run.OnInstalled(["journal", "verify", .. Connection, "--lang", "en"]);

        Assert.Equal((6, ""), (run.Code, run.Error));
        Assert.Contains("2: changed afterwards", run.Out);
    }

    [Fact]
    public async Task Replay_ARulingThatDiffers_EndsTheProcessWith6()
    {
        await using (var host = await OpenAsync())
        {
            await RuleWrongAsync(host);
        }

        var replay = await InstalledProcess.RunAsync(_folder.Path, ["replay", "--program", "kaspersky-tiers", .. Connection, "--lang", "en"]);
        var verify = await InstalledProcess.RunAsync(_folder.Path, ["journal", "verify", .. Connection, "--lang", "en"]);

        Assert.Equal((6, ""), (replay.Code, replay.Error));
        Assert.Contains("$.earned", replay.Output, StringComparison.Ordinal);
        Assert.Contains("platinum", replay.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (verify.Code, verify.Error));
    }

    [Theory]
    [InlineData("sample:3")]
    [InlineData("sample:three:abc")]
    public async Task Verify_ACheckpointWithoutForm_IsRefused(string checkpoint)
    {
        var run = await Run.OnInstalled(["journal", "verify", .. Connection, "--checkpoint", checkpoint, "--lang", "en"]);

        Assert.Equal((5, ""), (run.Code, run.Out));
        Assert.Contains(checkpoint, run.Error);
    }

    [Fact]
    public async Task Replay_WithoutARulebook_CountsAndEndsWith6()
    {
        await RecordAsync(2);

        var run = await Run.OnInstalled(["replay", "--program", "sample", .. Connection, "--lang", "en"]);

        Assert.Equal((6, ""), (run.Code, run.Error));
        Assert.Contains("2: not replayable: the program did not serve", run.Out);
        Assert.Contains("not replayable: 2;", run.Out);
    }

    [Fact]
    public async Task Replay_OfAnEmptyJournal_IsDone()
    {
        var run = await Run.OnInstalled(["replay", .. Connection, "--json"]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        using var answer = JsonDocument.Parse(run.Out);
        Assert.Equal(0, answer.RootElement.GetProperty("programs").GetArrayLength());
    }

    private Task<ModuleHost> OpenAsync() => ModuleHost.OpenAsync(new ModuleSetup(HubModules.All)
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["ConnectionStrings:PartnerHub"] = $"Data Source={_folder.Database}" },
    });

    private async Task RecordAsync(int count)
    {
        await using var host = await OpenAsync();
        for (var number = 1; number <= count; number++)
        {
            await host.SendAsync(new RecordRuling
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

    /// <summary>Records a standing that the program never gave: the chain is whole, the ruling is not the program's.</summary>
    private static async Task RuleWrongAsync(ModuleHost host)
    {
        const string Program = "kaspersky-tiers";
        var partner = new Partner { Id = "p1", Name = "Exemple SARL", Country = "FR" };
        await host.SendAsync(new EnrolPartners([new() { Partner = partner, Memberships = [new() { Program = Program, Membership = new() { Level = "registered" }, Facts = [] }] }]));
        var known = (await host.SendAsync(new GetDossier($"p1.{Program}")))!;
        var standing = await host.SendAsync(new AssessEligibility(Program, known.Dossier, new(2017, 6, 15)));
        await host.SendAsync(new RecordRuling
        {
            Program = Program,
            Member = known.Member.Id,
            Kind = RulingKinds.Standing,
            On = new(2017, 6, 15),
            Revision = known.Revision,
            Question = Questions.Standing,
            DossierHash = DossierHash.Of(known.Dossier),
            Ruling = Encoding.UTF8.GetString(ContractsJson.WriteStanding(standing with { Earned = "platinum" })),
        });
    }
}
