using PartnerHub.Appeals.BrowseAppeals;
using PartnerHub.Appeals.ContestRuling;
using PartnerHub.Appeals.SettleAppeal;
using PartnerHub.Journal.Tests;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Appeals.Tests;

public class AppealLimitsTests
{
    [Theory]
    [InlineData("", "nothing")]
    [InlineData(" \n\t", "nothing")]
    [InlineData("a\0b", "a null character")]
    [InlineData("\0", "a null character")]
    public async Task Text_WithoutWords_IsRefused(string text, string found)
    {
        await using var network = await AppealedNetwork.OpenAsync();

        await RefusesTextAsync(network, text, found);
    }

    [Fact]
    public async Task Text_OfOneLetterTooMany_IsRefused()
    {
        await using var network = await AppealedNetwork.OpenAsync();

        await RefusesTextAsync(network, new string('é', 4_001), "4001 characters");
    }

    [Fact]
    public async Task Text_OfAllTheLettersAllowed_IsKept()
    {
        await using var network = await AppealedNetwork.OpenAsync();
        var most = new string('é', 4_000);

        var appeal = await network.SendAsync(new FileAppeal(JudgedNetwork.Member, await network.JudgeAsync(), $" {most}\n", []));
        var settled = await network.SendAsync(new DecideAppeal(JudgedNetwork.Program, appeal.Number, AppealOutcome.Rejected, "x"));

        Assert.Equal(most, appeal.Comment);
        Assert.Equal("x", settled.Appeal!.Reason);
    }

    [Fact]
    public async Task File_With100Facts_IsTheMost()
    {
        await using var network = await AppealedNetwork.OpenAsync();
        var entry = await network.JudgeAsync();

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => FileAsync(network, entry, 101));
        var error = Assert.Single(refused.Errors);
        Assert.Equal(("$.facts", "100 facts at most", "101"), (error.Path, error.Expected.En, error.Found.En));

        Assert.True((await FileAsync(network, entry, 100)).Changed);
    }

    [Fact]
    public async Task File_AgainstAPersonsDecision_IsRefused()
    {
        await using var network = await AppealedNetwork.OpenAsync();
        var appeal = await FileAsync(network, await network.JudgeAsync(), 0);
        var decision = (await network.SendAsync(new DecideAppeal(JudgedNetwork.Program, appeal.Number, AppealOutcome.Rejected, "Rien de nouveau."))).Appeal!.Decision!.Value;

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => FileAsync(network, decision, 0));

        Assert.Equal("$.entry", Assert.Single(refused.Errors).Path);
        Assert.Single(await network.SendAsync(new ListAppeals(JudgedNetwork.Program)));
    }

    private static async Task RefusesTextAsync(JudgedNetwork network, string text, string found)
    {
        var entry = await network.JudgeAsync();
        var appeal = await FileAsync(network, entry, 0);

        var comment = await Assert.ThrowsAsync<InvalidRequestException>(() => network.SendAsync(new FileAppeal(JudgedNetwork.Member, entry, text, [])));
        var reason = await Assert.ThrowsAsync<InvalidRequestException>(() =>
            network.SendAsync(new DecideAppeal(JudgedNetwork.Program, appeal.Number, AppealOutcome.Upheld, text)));

        Assert.Equal([("$.comment", found)], comment.Errors.Select(error => (error.Path, error.Found.En)));
        Assert.Equal([("$.reason", found)], reason.Errors.Select(error => (error.Path, error.Found.En)));
        Assert.Equal(AppealState.Open, Assert.Single(await network.SendAsync(new ListAppeals(JudgedNetwork.Program))).State);
    }

    private static Task<Appeal> FileAsync(JudgedNetwork network, long entry, int facts) =>
        network.SendAsync(new FileAppeal(JudgedNetwork.Member, entry, "Une vente manque.", [.. Enumerable.Repeat(JudgedNetwork.Sale(13_000m), facts)]));
}
