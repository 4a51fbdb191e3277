using PartnerHub.Appeals.BrowseAppeals;
using PartnerHub.Appeals.ContestRuling;
using PartnerHub.Appeals.EraseTexts;
using PartnerHub.Appeals.SettleAppeal;
using PartnerHub.Databases;
using PartnerHub.Journal;
using PartnerHub.Journal.Tests;
using PartnerHub.Journal.Verification;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Appeals.Tests;

public class AppealTests
{
    private const string Comment = "Une vente du 31 janvier n’a pas été comptée.";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task File_WithAFact_RulesAgainOnTheSameDay(string provider)
    {
        await using var network = await AppealedNetwork.OpenAsync(provider);
        var contested = await network.EntryAsync(await network.JudgeAsync());

        var appeal = await FileAsync(network, contested.Number);
        var again = await network.EntryAsync(appeal.Number);

        Assert.Equal((contested.Number, AppealState.Open, true), (appeal.Contested, appeal.State, appeal.Changed));
        Assert.Equal((Comment, "operator"), (appeal.Comment, appeal.FiledBy));
        Assert.Equal((RulingKinds.Appeal, contested.Number, contested.On, contested.Rulebook), (again.Kind, again.About, again.On, again.Rulebook));
        Assert.Contains("\"earned\":\"bronze\"", again.Ruling, StringComparison.Ordinal);
        Assert.DoesNotContain("janvier", again.Question, StringComparison.Ordinal);
        var fact = Assert.Single(await network.SendAsync(new ListFacts(JudgedNetwork.Member, 1, 10)));
        Assert.Equal("appeal", fact.Source);
    }

    [Fact]
    public async Task File_WithoutAFact_LeavesTheRuling()
    {
        await using var network = await AppealedNetwork.OpenAsync();

        var appeal = await network.SendAsync(new FileAppeal(JudgedNetwork.Member, await network.JudgeAsync(), Comment, []));

        Assert.False(appeal.Changed);
        Assert.Equal((2, 0, 0), (await network.ReplayAsync() is var report ? (report.Identical, report.Different, report.NotReplayable) : default));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Decide_AnOpenAppeal_SettlesItOnce(string provider)
    {
        await using var network = await AppealedNetwork.OpenAsync(provider);
        var appeal = await FileAsync(network, await network.JudgeAsync());

        var settled = await DecideAsync(network, appeal.Number, AppealOutcome.Upheld);
        var again = await DecideAsync(network, appeal.Number, AppealOutcome.Rejected);

        Assert.True(settled.WasOpen);
        Assert.Equal((AppealState.Decided, AppealOutcome.Upheld, "La vente est prouvée."), (settled.Appeal!.State, settled.Appeal.Outcome, settled.Appeal.Reason));
        Assert.False(again.WasOpen);
        Assert.Equal(settled.Appeal, again.Appeal);
        var decision = await network.EntryAsync(settled.Appeal.Decision!.Value);
        Assert.Equal((RulingKinds.Decision, appeal.Number, """{"outcome":"upheld"}"""), (decision.Kind, decision.About, decision.Ruling));
        Assert.Equal(1, (await network.ReplayAsync()).ByPeople);
    }

    [Fact]
    public async Task Decide_AnAppealThatIsNot_IsNothing()
    {
        await using var network = await AppealedNetwork.OpenAsync();

        Assert.Equal(new AppealSettlement(null, false), await DecideAsync(network, 7, AppealOutcome.Upheld));
    }

    [Fact]
    public async Task Erase_WhatWasWritten_LeavesTheChainWhole()
    {
        await using var network = await AppealedNetwork.OpenAsync();
        var appeal = await FileAsync(network, await network.JudgeAsync());
        var settled = (await DecideAsync(network, appeal.Number, AppealOutcome.Rejected)).Appeal!;

        Assert.True(await network.SendAsync(new EraseText(JudgedNetwork.Program, appeal.Number)));
        Assert.True(await network.SendAsync(new EraseText(JudgedNetwork.Program, settled.Decision!.Value)));
        Assert.False(await network.SendAsync(new EraseText(JudgedNetwork.Program, appeal.Number)));

        var listed = Assert.Single(await network.SendAsync(new ListAppeals(JudgedNetwork.Program) { Member = JudgedNetwork.Member }));
        Assert.Equal(settled with { Comment = null, Reason = null }, listed);
        Assert.Equal(0, Assert.Single(await network.SendAsync(new VerifyJournal(null))).FindingCount);
    }

    [Theory]
    [InlineData(1, " ", "$.comment")]
    [InlineData(9, Comment, "$.entry")]
    [InlineData(2, Comment, "$.entry")]
    public async Task File_WhatCanNotBeContested_IsRefused(long entry, string comment, string path)
    {
        await using var network = await AppealedNetwork.OpenAsync();
        await network.ForgeAsync(await network.JudgeAsync(), (_, ruling) => ruling with { Member = "p2.kaspersky-tiers" });

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => network.SendAsync(new FileAppeal(JudgedNetwork.Member, entry, comment, [])));

        Assert.Equal(path, Assert.Single(refused.Errors).Path);
    }

    [Fact]
    public async Task File_WithAWrongFact_SaysWhereAndLeavesNothing()
    {
        await using var network = await AppealedNetwork.OpenAsync();
        var entry = await network.JudgeAsync();
        var wrong = JudgedNetwork.Sale(5) with { Currency = "gold" };

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() =>
            network.SendAsync(new FileAppeal(JudgedNetwork.Member, entry, Comment, [JudgedNetwork.Sale(7), wrong])));

        Assert.StartsWith("$.facts[1]", Assert.Single(refused.Errors).Path, StringComparison.Ordinal);
        Assert.Empty(await network.SendAsync(new ListAppeals(JudgedNetwork.Program)));
        Assert.Empty(await network.SendAsync(new ListFacts(JudgedNetwork.Member, 1, 10)));
    }

    private static Task<Appeal> FileAsync(JudgedNetwork network, long entry) =>
        network.SendAsync(new FileAppeal(JudgedNetwork.Member, entry, $"  {Comment}\n", [JudgedNetwork.Sale(13_000m)]));

    private static Task<AppealSettlement> DecideAsync(JudgedNetwork network, long appeal, AppealOutcome outcome) =>
        network.SendAsync(new DecideAppeal(JudgedNetwork.Program, appeal, outcome, "La vente est prouvée."));
}
