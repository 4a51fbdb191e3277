using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.PersonalData;
using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Tests;

/// <summary>What is kept of an account's holder is given out and erased, and the log tells so.</summary>
public sealed class PersonalDataTests
{
    private const string Email = "mira@partner.example";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Export_HoldsAllButSecretsAndIsLogged(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        await desk.SetUpAsync();
        var (account, _) = await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");

        var export = (await desk.Host.SendAsync(new ExportAccount(account)))!;

        Assert.Equal((Email, "Somebody"), (export.Email, export.Name));
        Assert.Equal(["vendor-viewer program:acme-tiers"], export.Roles);
        Assert.Single(export.Sessions);
        Assert.Contains(export.Events, entry => entry.Kind == EventKind.Invited);
        Assert.Contains(await desk.Host.SendAsync(new ListEvents()), entry => entry.Kind == EventKind.DataExported && entry.Account == account);
        Assert.Null(await desk.Host.SendAsync(new ExportAccount("nobody")));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Erasure_LeavesTheIdAloneAndTheChainWhole(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        await desk.SetUpAsync();
        var (account, secret) = await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");

        Assert.True(await desk.Host.SendAsync(new EraseAccount(account)));

        var left = (await desk.Host.SendAsync(new FindUserAccount(account)))!;
        Assert.Equal((AccountState.Erased, account), (left.Account.State, left.Account.Name));
        Assert.Empty(left.Roles);
        Assert.Equal(0, await desk.CountAsync($"SELECT COUNT(*) FROM access_account WHERE email = '{Email}' OR password IS NOT NULL AND id = '{account}'"));
        Assert.Null(await desk.WhoAsync(secret));
        Assert.Null(await desk.SignInAsync(Email, AccessDesk.Password));
        Assert.Null(await desk.Host.SendAsync(new VerifyEvents()));
        Assert.Contains("\"sessions\":1", Assert.Single(await desk.Host.SendAsync(new ListEvents { Kind = EventKind.Erased })).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erased_StaysErased_AndItsAddressMayBeInvitedAnew()
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.SetUpAsync();
        var (account, _) = await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");
        await desk.Host.SendAsync(new EraseAccount(account));

        Assert.False(await desk.Host.SendAsync(new EraseAccount(account)));
        Assert.False(await desk.Host.SendAsync(new SuspendAccount(account, true)));
        Assert.False(await desk.Host.SendAsync(new SuspendAccount(account, false)));
        Assert.False(await desk.Host.SendAsync(new InviteAgain(account)));
        Assert.NotEqual(account, (await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers")).Account);
    }

    [Fact]
    public async Task LastOperator_IsNotErased()
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.SetUpAsync();
        var last = Assert.Single(await desk.Host.SendAsync(new ListUserAccounts(null, 10))).Account.Id;

        await Assert.ThrowsAsync<InvalidRequestException>(() => desk.Host.SendAsync(new EraseAccount(last)));

        Assert.Equal(AccountState.Active, (await desk.Host.SendAsync(new FindUserAccount(last)))!.Account.State);
    }
}
