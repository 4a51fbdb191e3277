using PartnerHub.Appeals.ContestRuling;
using PartnerHub.Journal.Tests;

namespace PartnerHub.Appeals.Tests;

public sealed class AppealRulebookTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("partnerhub-appeal-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task File_AfterTheSettingsChanged_IsJudgedByThoseOfThen()
    {
        await using var network = await AppealedNetwork.OpenAsync();
        var contested = await network.EntryAsync(await network.JudgeAsync());
        await network.RestartAsync(settings: ($"Plugins:{JudgedNetwork.Program}:Settings", JudgedNetwork.WithoutFrance(_folder)));

        var appeal = await network.SendAsync(new FileAppeal(JudgedNetwork.Member, contested.Number, "Une vente manque.", [JudgedNetwork.Sale(13_000m)]));

        var again = await network.EntryAsync(appeal.Number);
        var today = await network.EntryAsync(await network.JudgeAsync());
        Assert.Equal(contested.Rulebook, again.Rulebook);
        Assert.NotEqual(contested.Rulebook, today.Rulebook);
        Assert.Contains("\"earned\":\"bronze\"", again.Ruling, StringComparison.Ordinal);
        Assert.DoesNotContain("\"earned\":\"bronze\"", today.Ruling, StringComparison.Ordinal);
        Assert.Equal(again.DossierHash, today.DossierHash);
        Assert.Equal((3, 0, 0), (await network.ReplayAsync() is var report ? (report.Identical, report.Different, report.NotReplayable) : default));
    }
}
