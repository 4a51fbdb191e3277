using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Databases;
using PartnerHub.Journal.Replay;
using PartnerHub.Programs;

namespace PartnerHub.Journal.Tests.Replaying;

public sealed class ReplayJournalTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("partnerhub-replay-");

    public static TheoryData<string> Providers => TestDatabase.Providers;

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Replay_WhatWasLearnedSince_ChangesNothing(string provider)
    {
        await using var network = await JudgedNetwork.OpenAsync(provider);
        var before = await network.EntryAsync(await network.JudgeAsync());
        await network.SellAsync(13_000m);
        var after = await network.EntryAsync(await network.JudgeAsync());
        await network.JudgeAsync(RulingKinds.Level);
        await network.SellAsync(500_000m);

        var report = await network.ReplayAsync();

        Assert.NotEqual(before.Ruling, after.Ruling);
        Assert.Equal((3, 0, 0, 0), (report.Identical, report.Different, report.NotReplayable, report.Findings.Count));
    }

    [Fact]
    public async Task Replay_ARulingNobodyMade_SaysWhatDiffers()
    {
        await using var network = await JudgedNetwork.OpenAsync();
        var first = await network.JudgeAsync();
        var forged = await network.ForgeAsync(first, (entry, ruling) => ruling with
        {
            Ruling = entry.Ruling.Replace("\"earned\":\"registered\"", "\"earned\":\"gold\"", StringComparison.Ordinal),
        });

        var report = await network.ReplayAsync();

        var finding = Assert.Single(report.Findings);
        Assert.Equal((1, 1), (report.Identical, report.Different));
        Assert.Equal((forged, ReplayFault.RulingDiffers, "$.earned"), (finding.Number, finding.Fault, finding.Path));
        Assert.Equal(("\"gold\"", "\"registered\""), (finding.Recorded, finding.Recomputed));
    }

    [Fact]
    public async Task Replay_AnotherDossier_IsADifference()
    {
        await using var network = await JudgedNetwork.OpenAsync();
        var first = await network.JudgeAsync();
        await network.ForgeAsync(first, (_, ruling) => ruling with { DossierHash = new string('0', 64) });

        var finding = Assert.Single((await network.ReplayAsync()).Findings);

        Assert.Equal((2, ReplayFault.DossierDiffers), (finding.Number, finding.Fault));
    }

    [Fact]
    public async Task Replay_AfterTheSettingsChanged_FollowsThoseOfThen()
    {
        await using var network = await JudgedNetwork.OpenAsync();
        await network.SellAsync(13_000m);
        await network.JudgeAsync();
        await network.RestartAsync(settings: ($"Plugins:{JudgedNetwork.Program}:Settings", JudgedNetwork.WithoutFrance(_folder)));
        await network.JudgeAsync();

        var report = await network.ReplayAsync();

        var (first, second) = (await network.EntryAsync(1), await network.EntryAsync(2));
        Assert.NotEqual(first.Rulebook, second.Rulebook);
        Assert.NotEqual(first.Ruling, second.Ruling);
        Assert.Equal((2, 0, 0), (report.Identical, report.Different, report.NotReplayable));
    }

    [Fact]
    public async Task Replay_AVersionNotInstalled_IsSaid()
    {
        await using var network = await JudgedNetwork.OpenAsync();
        await network.JudgeAsync();
        await network.RestartAsync(settings: ("Plugins:Folder", _folder.FullName));

        var report = await network.ReplayAsync();

        var finding = Assert.Single(report.Findings);
        Assert.Equal((0, 1), (report.Identical, report.NotReplayable));
        Assert.Equal(ReplayFault.NotReplayable, finding.Fault);
        Assert.Matches("^the package of version [0-9.]+ was not kept here$", finding.Reason!.En);
    }

    [Fact]
    public async Task Replay_AnotherModulesKind_IsAskedOfIt()
    {
        await using var network = await JudgedNetwork.OpenAsync(configure: services => services.AddTransient<INotificationHandler<ReplayRuling>, CountingModule>());
        var first = await network.JudgeAsync();
        await network.ForgeAsync(first, (_, ruling) => Count(ruling, "7"));
        await network.ForgeAsync(first, (_, ruling) => Count(ruling, "8"));
        await network.ForgeAsync(first, (_, ruling) => Count(ruling, "7") with { Kind = "unheard-of" });
        await network.ForgeAsync(first, (_, ruling) => Count(ruling, "true") with { Kind = RulingKinds.Approval });

        var report = await network.ReplayAsync();

        Assert.Equal((2, 1, 1, 1), (report.Identical, report.Different, report.NotReplayable, report.ByPeople));
        Assert.Equal([3, 4], report.Findings.Select(finding => finding.Number));
    }

    [Fact]
    public async Task Replay_OfSomeEntries_LeavesTheOthers()
    {
        await using var network = await JudgedNetwork.OpenAsync();
        for (var i = 0; i < 5; i++)
        {
            await network.JudgeAsync();
        }

        Assert.Equal(3, Assert.Single(await network.SendAsync(new ReplayJournal(null) { From = 2, To = 4 })).Identical);
        Assert.Equal(0, Assert.Single(await network.SendAsync(new ReplayJournal(null) { Member = "p2.kaspersky-tiers" })).Identical);
    }

    private static RecordRuling Count(RecordRuling ruling, string result) =>
        ruling with { Kind = "count", Member = null, Question = """{"count":7}""", DossierHash = null, Ruling = result };

    private sealed class CountingModule : INotificationHandler<ReplayRuling>
    {
        public Task Handle(ReplayRuling notification, CancellationToken cancellationToken)
        {
            if (notification.Entry.Kind == "count")
            {
                notification.Answer("7");
            }

            return Task.CompletedTask;
        }
    }
}
