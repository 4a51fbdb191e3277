using PartnerHub.Journal.Verification;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Appeals.ContestRuling;
using PartnerHub.Appeals.SettleAppeal;
using PartnerHub.Journal;
using PartnerHub.Journal.Tests;
using PartnerHub.Kits.Data;

namespace PartnerHub.Appeals.Tests;

/// <summary>Appeals and what people wrote, held against the journal.</summary>
public sealed class VerifiedAppealTests
{
    [Theory]
    [InlineData("UPDATE appeals_text SET written = 'Autre chose' WHERE number = {appeal}", ChainFault.TextChanged, "appeal")]
    [InlineData("UPDATE appeals_text SET salt = 'f' || substr(salt, 1, 31) || 'x' WHERE number = {appeal}", ChainFault.TextChanged, "appeal")]
    [InlineData("UPDATE appeals_text SET written = 'Autre chose' WHERE number = {decision}", ChainFault.TextChanged, "decision")]
    [InlineData("UPDATE appeals_appeal SET outcome = 'upheld'", ChainFault.AppealChanged, "appeal")]
    [InlineData("UPDATE appeals_appeal SET outcome = NULL, decision = NULL", ChainFault.AppealChanged, "appeal")]
    [InlineData("UPDATE appeals_appeal SET changed = 1 - changed", ChainFault.AppealChanged, "appeal")]
    [InlineData("UPDATE appeals_appeal SET contested = contested + 1", ChainFault.AppealChanged, "appeal")]
    [InlineData("UPDATE appeals_appeal SET filed_by = 'someone'", ChainFault.AppealChanged, "appeal")]
    [InlineData("DELETE FROM appeals_appeal", ChainFault.AppealChanged, "appeal")]
    public async Task Verify_WhatIsKeptOfAnAppealChanged_IsFoundAtItsEntry(string change, ChainFault fault, string place)
    {
        await using var network = await AppealedNetwork.OpenAsync();
        var appeal = await network.SendAsync(new FileAppeal(JudgedNetwork.Member, await network.JudgeAsync(), "Une vente manque.", [JudgedNetwork.Sale(13_000m)]));
        var decision = (await network.SendAsync(new DecideAppeal(JudgedNetwork.Program, appeal.Number, AppealOutcome.Rejected, "Elle est d’un autre."))).Appeal!.Decision!.Value;
        Assert.Empty(Assert.Single(await network.SendAsync(new VerifyJournal(null))).Findings);

        await network.InScopeAsync(async services =>
        {
            await using var session = await services.GetRequiredService<Database>().OpenAsync(CancellationToken.None);
            await using var command = session.Connection.CreateCommand();
            command.CommandText = change.Replace("{appeal}", $"{appeal.Number}", StringComparison.Ordinal).Replace("{decision}", $"{decision}", StringComparison.Ordinal);
            return await command.ExecuteNonQueryAsync();
        });

        var at = place == "appeal" ? appeal.Number : decision;
        Assert.Equal([new ChainFinding(fault, at, at)], Assert.Single(await network.SendAsync(new VerifyJournal(null))).Findings);
    }
}
