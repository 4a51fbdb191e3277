using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Appeals.SettleAppeal;
using PartnerHub.Journal;
using PartnerHub.Journal.Tests;
using PartnerHub.Programs;
using PartnerHub.Kits.Language;

namespace PartnerHub.Appeals.Tests;

public class RulingDifferencesTests
{
    [Fact]
    public async Task Between_TwoStandings_NamesLevelAndRequirements()
    {
        await using var network = await AppealedNetwork.OpenAsync();
        var contested = await network.EntryAsync(await network.JudgeAsync());
        await network.SellAsync(13_000m);
        var again = await network.EntryAsync(await network.JudgeAsync());
        var differences = await DifferencesAsync(network);

        var found = differences.Between(contested, again);

        Assert.Contains(new RulingDifference("Level earned", "Registered", "Bronze"), found);
        var sales = Assert.Single(found, point => point.What == "Annual sales");
        Assert.StartsWith("€0 · Bronze: not met", sales.Before, StringComparison.Ordinal);
        Assert.StartsWith("€13,000 · Bronze: met", sales.After, StringComparison.Ordinal);
        Assert.Empty(differences.Between(again, again));
    }

    [Fact]
    public async Task Between_TwoLevelRulings_NamesAnswerAndLevels()
    {
        await using var network = await AppealedNetwork.OpenAsync();
        var entry = await network.EntryAsync(await network.JudgeAsync(RulingKinds.Level));
        var refused = new LevelRuling { Ruling = LevelOutcome.Refused, Today = "registered", Reasons = [] };
        var granted = refused with { Ruling = LevelOutcome.Granted, Pending = new() { Level = "silver", On = new(2017, 7, 1) } };

        var found = (await DifferencesAsync(network)).Between(Ruled(entry, refused), Ruled(entry, granted));

        Assert.Equal(
            [new RulingDifference("Answer", "refused", "granted"), new RulingDifference("Level to come", "–", "Silver on 1 July 2017")], found);
    }

    private static JournalEntry Ruled(JournalEntry entry, LevelRuling ruling) =>
        entry with { Ruling = Encoding.UTF8.GetString(ContractsJson.WriteLevel(ruling)) };

    private static async Task<RulingDifferences> DifferencesAsync(JudgedNetwork network) =>
        new((await network.SendAsync(new FindProgram(JudgedNetwork.Program)))!.Description!, Locale.English);
}
