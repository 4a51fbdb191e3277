using PartnerHub.Journal.Verification;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Data;

namespace PartnerHub.Journal.Tests.Verifying;

/// <summary>The rulebooks that are kept beside the chain, and what they tell of a journal that is gone.</summary>
public sealed class KeptRulebookTests
{
    [Theory]
    [InlineData("settings = replace(settings, 'FR', 'GR')")]
    [InlineData("settings = settings || ' '")]
    [InlineData("plugin_version = '9.9.9'")]
    [InlineData("packed = upper(packed) || '0'")]
    [InlineData("first_used_at = '2017-06-15T00:00:00.0000000Z'")]
    [InlineData("seal = upper(seal)")]
    public async Task Verify_AKeptRulebookChanged_NamesItAndItsFirstEntry(string change)
    {
        await using var network = await JudgedNetwork.OpenAsync();
        var first = await network.JudgeAsync();
        await network.JudgeAsync(RulingKinds.Level);
        var version = (await network.EntryAsync(first)).Rulebook;
        await TamperAsync(network, "DROP TRIGGER journal_rulebook_stays", $"UPDATE journal_rulebook SET {change}");

        var finding = Assert.Single(Assert.Single(await network.SendAsync(new VerifyJournal(null))).Findings);

        Assert.Equal(new ChainFinding(ChainFault.RulebookChanged, first, first) { Rulebook = version }, finding);
    }

    [Fact]
    public async Task Verify_AJournalRemovedWithItsHead_IsMissed()
    {
        await using var network = await JudgedNetwork.OpenAsync();
        await network.JudgeAsync();
        await network.JudgeAsync(RulingKinds.Level);
        await TamperAsync(network, "DROP TRIGGER journal_entry_remains", "DELETE FROM journal_entry", "DELETE FROM journal_head");

        var report = Assert.Single(await network.SendAsync(new VerifyJournal(null)));

        Assert.Equal((JudgedNetwork.Program, 0L), (report.Program, report.Entries));
        Assert.Contains(new ChainFinding(ChainFault.Missing, 1, 1), report.Findings);
    }

    private static Task TamperAsync(JudgedNetwork network, params string[] statements) => network.InScopeAsync(async services =>
    {
        await using var session = await services.GetRequiredService<Database>().OpenAsync(CancellationToken.None);
        foreach (var statement in statements)
        {
            await using var command = session.Connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }

        return true;
    });
}
