using MediatR;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Staff;
using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Tests;

/// <summary>A company's administrator invites and removes their own staff, and nobody else's.</summary>
public sealed class StaffTests
{
    private const string Own = "p001";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Invited_AndRemoved_GainsAndLosesTheCompany(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        var (_, administrator) = await AdministratorAsync(desk);

        await SendAsync(desk, new InviteStaff(Own, "Bea@Partner.example", "Bea", "fr", IsAdministrator: false), administrator);
        var chosen = (await desk.VisitAsync(new Setup.ChoosePassword(await desk.LinkAsync("bea@partner.example"), AccessDesk.Password, "tests"))).Secret!;

        var bea = (await desk.WhoAsync(chosen))!.Caller;
        Assert.True(bea.May(Rights.ReadOwn, SubjectPlace.OfMember("acme-tiers", Own)));
        Assert.False(bea.May(Rights.SubmitOwn, SubjectPlace.OfMember("acme-tiers", Own)));
        Assert.Equal(["ann@partner.example", "bea@partner.example"], (await SendAsync(desk, new ListStaff(Own), administrator)).Select(member => member.Account.Email));
        Assert.True(await SendAsync(desk, new RemoveStaff(Own, bea.Actor), administrator));
        Assert.False((await desk.WhoAsync(chosen))!.Caller.May(Rights.ReadOwn, SubjectPlace.OfMember("acme-tiers", Own)));
        Assert.Equal(2, await desk.CountAsync("SELECT COUNT(*) FROM access_event WHERE account = '" + bea.Actor + "' AND kind IN ('invited', 'role-taken')"));
    }

    [Fact]
    public async Task Invite_OfAnAddressWithAnAccount_GivesItTheRole()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, administrator) = await AdministratorAsync(desk);
        var (account, secret) = await desk.JoinAsync("vera@vendor.example", "vendor-viewer", "program:acme-tiers");

        Assert.Equal(Unit.Value, await SendAsync(desk, new InviteStaff(Own, "vera@vendor.example", "Another Name", "en", IsAdministrator: false), administrator));

        var vera = (await SendAsync(desk, new ListStaff(Own), administrator)).Single(member => member.Account.Id == account);
        Assert.Equal("Somebody", vera.Account.Name);
        Assert.True((await desk.WhoAsync(secret))!.Caller.May(Rights.ReadOwn, SubjectPlace.OfMember("other", Own)));
    }

    [Fact]
    public async Task Administrator_WhoIsTheLast_Stays()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (id, administrator) = await AdministratorAsync(desk);

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => SendAsync(desk, new RemoveStaff(Own, id), administrator));
        Assert.Equal("$.account", Assert.Single(refused.Errors).Path);

        var (second, _) = await desk.JoinAsync("bo@partner.example", "partner-administrator", "partner:" + Own);
        Assert.True(await SendAsync(desk, new RemoveStaff(Own, id), administrator));
        Assert.Equal(second, Assert.Single(await desk.Host.SendAsync(new ListStaff(Own))).Account.Id);
    }

    [Theory]
    [InlineData("partner-member", GrantScope.Partner, Own)]
    [InlineData("partner-administrator", GrantScope.Partner, "p002")]
    [InlineData("vendor-manager", GrantScope.Program, "acme-tiers")]
    public async Task Invite_ByWhoDoesNotAdministerTheCompany_IsDenied(string role, GrantScope scope, string id)
    {
        await using var desk = await AccessDesk.OpenAsync();
        var caller = GivenRole.CallerOf("a-1", [new(Role.Find(role)!, scope, id, null)]);

        var error = await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(desk, new InviteStaff(Own, "bea@partner.example", "Bea", "fr", IsAdministrator: true), caller));

        Assert.True(error is RightMissingException or SubjectHiddenException, error.ToString());

        Assert.Equal(0, await desk.CountAsync("SELECT COUNT(*) FROM access_account"));
    }

    private static async Task<(string Account, Caller Caller)> AdministratorAsync(AccessDesk desk)
    {
        var (account, secret) = await desk.JoinAsync("ann@partner.example", "partner-administrator", "partner:" + Own);
        return (account, (await desk.WhoAsync(secret))!.Caller);
    }

    private static Task<TAnswer> SendAsync<TAnswer>(AccessDesk desk, IRequest<TAnswer> request, Caller caller) => desk.Host.SendAsync(request, caller);
}
