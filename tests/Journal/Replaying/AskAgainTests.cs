using PartnerHub.Journal.Replay;
using PartnerHub.Contracts;

namespace PartnerHub.Journal.Tests.Replaying;

/// <summary>A question put again, from what is known now and by the rules of then.</summary>
public sealed class AskAgainTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("partnerhub-again-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Ask_AfterASale_RulesOnItByTheRulesOfThen()
    {
        await using var network = await JudgedNetwork.OpenAsync();
        var entry = await network.EntryAsync(await network.JudgeAsync());
        await network.SellAsync(13_000m);
        await network.RestartAsync(settings: ($"Plugins:{JudgedNetwork.Program}:Settings", JudgedNetwork.WithoutFrance(_folder)));

        var again = (await network.SendAsync(new AskAgain(JudgedNetwork.Program, entry.Number)))!;

        Assert.Equal((entry.Rulebook, true), (again.Rulebook, again.Revision > entry.Revision));
        Assert.NotEqual(entry.DossierHash, again.DossierHash);
        Assert.NotEqual(entry.Ruling, again.Ruling);
        Assert.NotNull(entry.Rulebook);
        Assert.Null(await network.SendAsync(new FindEntry(JudgedNetwork.Program, entry.Number + 1)));
    }

    [Fact]
    public async Task Ask_OfARulebookThatIsGone_IsAnsweredByTheOneThatServes()
    {
        await using var network = await JudgedNetwork.OpenAsync();
        var entry = await network.EntryAsync(await network.JudgeAsync());
        var gone = await network.ForgeAsync(entry.Number, (_, ruling) => ruling with { Rulebook = "0.0.1+000000000000" });

        var again = (await network.SendAsync(new AskAgain(JudgedNetwork.Program, gone)))!;

        Assert.Equal((null, entry.Ruling, entry.DossierHash), (again.Rulebook, again.Ruling, again.DossierHash));
    }

    [Fact]
    public async Task Ask_WhatIsNoQuestionOfAMember_IsNotAnswered()
    {
        await using var network = await JudgedNetwork.OpenAsync();
        var first = await network.JudgeAsync();
        var ofNobody = await network.ForgeAsync(first, (_, ruling) => ruling with { Member = null });
        var ofAnother = await network.ForgeAsync(first, (_, ruling) => ruling with { Question = """{"count":7}""" });
        var ofUnknown = await network.ForgeAsync(first, (_, ruling) => ruling with { Member = "p9.kaspersky-tiers" });

        foreach (var number in new[] { ofNobody, ofAnother, ofUnknown, 99 })
        {
            Assert.Null(await network.SendAsync(new AskAgain(JudgedNetwork.Program, number)));
        }
    }

    [Fact]
    public async Task Replay_WhatCannotBeAsked_SaysWhy()
    {
        await using var network = await JudgedNetwork.OpenAsync();
        var first = await network.JudgeAsync();
        await network.ForgeAsync(first, (_, ruling) => ruling with { Rulebook = "0.0.1+000000000000" });
        await network.ForgeAsync(first, (_, ruling) => ruling with { Revision = 0 });
        await network.ForgeAsync(first, (_, ruling) => ruling with { Question = Questions.Level(new LevelRequest { To = "unheard-of" }) });
        await network.ForgeAsync(first, (_, ruling) => ruling with { Question = """{"count":7}""" });
        await network.ForgeAsync(first, (_, ruling) => ruling with { DossierHash = null });

        var report = await network.ReplayAsync();

        Assert.Equal((2, 0, 4), (report.Identical, report.Different, report.NotReplayable));
        Assert.Equal([2, 3, 4, 5], report.Findings.Select(finding => finding.Number));
        Assert.Equal("the settings of version 0.0.1+000000000000 were not kept", report.Findings[0].Reason!.En);
        Assert.Equal("the member was not known at that revision", report.Findings[1].Reason!.En);
        Assert.Equal("no module knows how to recompute a ruling of kind 'standing'", report.Findings[3].Reason!.En);
    }

    [Fact]
    public async Task Replay_OfAJournalWithoutItsProgram_TellsHowFarItIs()
    {
        await using var ledger = await Ledger.OpenAsync();
        await ledger.SendAsync(new RecordRulings([.. Enumerable.Range(1, 1205).Select(number => Ledger.Ruling(number))]));
        var told = new Told();

        var report = Assert.Single(await ledger.SendAsync(new ReplayJournal(Ledger.Program) { From = 6, Progress = told }));

        Assert.Equal([1000], told.Numbers);
        Assert.Equal((1200, 1000, 6), (report.NotReplayable, report.Findings.Count, report.Findings[0].Number));
        Assert.Equal("the program did not serve: no version of the rules was kept", report.Findings[0].Reason!.En);
    }

    private sealed class Told : IProgress<long>
    {
        public List<long> Numbers { get; } = [];

        public void Report(long value) => Numbers.Add(value);
    }
}
