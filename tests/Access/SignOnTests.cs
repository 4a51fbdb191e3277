using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Roles;
using PartnerHub.Access.SignOn;
using PartnerHub.Databases;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Tests;

public sealed class SignOnTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SignOn_EachTime_HasTheRolesOfThatTime(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        var first = await desk.WhoAsync((await EnterAsync(desk, "s-1", "una@house.example", ("vendor-manager", "program:acme-tiers"))).Secret!);
        Assert.True(first!.Caller.May(Rights.Decide, SubjectPlace.OfProgram("acme-tiers")));
        Assert.True(await desk.Host.SendAsync(new GiveRole(first.Caller.Actor, "vendor-viewer", "program:other", null)));

        var second = await desk.WhoAsync((await EnterAsync(desk, "s-1", "una@elsewhere.example", ("vendor-viewer", "program:acme-tiers"), ("vendor-viewer", "program:other"))).Secret!);

        Assert.Equal(first.Caller.Actor, second!.Caller.Actor);
        Assert.False(second.Caller.May(Rights.Decide, SubjectPlace.OfProgram("acme-tiers")));
        Assert.True(second.Caller.May(Rights.Read, SubjectPlace.OfProgram("acme-tiers")));
        var third = await desk.WhoAsync((await EnterAsync(desk, "s-1", null)).Secret!);
        Assert.False(third!.Caller.May(Rights.Read, SubjectPlace.OfProgram("acme-tiers")));
        Assert.True(third.Caller.May(Rights.Read, SubjectPlace.OfProgram("other")));
        Assert.Contains(await desk.Host.SendAsync(new ListEvents { Account = first.Caller.Actor }), entry => entry is { Kind: EventKind.RoleTaken, Actor: "sign-on:house" });
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SignOn_Refused_ChangesNothing(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        var (account, _) = await desk.JoinAsync("olga@house.example", "vendor-viewer", "program:acme-tiers");
        var accounts = await desk.CountAsync("SELECT COUNT(*) FROM access_account");

        Assert.Equal(SignOnProblem.AddressTaken, (await EnterAsync(desk, "s-2", "OLGA@house.example", ("operator", "host"))).Problem);
        Assert.Equal(SignOnProblem.Unknown, (await EnterAsync(desk, "s-3", "nora@house.example")).Problem);
        Assert.Equal(SignOnProblem.NoAddress, (await EnterAsync(desk, "s-4", null, ("operator", "host"))).Problem);
        Assert.Equal(SignOnProblem.NoAddress, (await EnterAsync(desk, "s-4", "оlga@house.example", ("operator", "host"))).Problem);

        Assert.Equal(accounts, await desk.CountAsync("SELECT COUNT(*) FROM access_account"));
        Assert.Equal(0, await desk.CountAsync("SELECT COUNT(*) FROM access_identity"));
        Assert.Contains(await desk.Host.SendAsync(new ListEvents { Account = account }), entry => entry.Kind == EventKind.SignInRefused);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Link_Once_ToOneIdentityAndOneAccount(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        var (lena, _) = await desk.JoinAsync("lena@vendor.example", "vendor-viewer", "program:acme-tiers");
        var (otto, _) = await desk.JoinAsync("otto@vendor.example", "vendor-viewer", "program:acme-tiers");

        Assert.NotNull((await LinkAsync(desk, lena, lena, "s-5")).Secret);
        Assert.Equal(SignOnProblem.OtherIdentity, (await LinkAsync(desk, lena, lena, "s-6")).Problem);
        Assert.Equal(SignOnProblem.OtherAccount, (await LinkAsync(desk, otto, otto, "s-5")).Problem);
        Assert.Equal(SignOnProblem.Spent, (await LinkAsync(desk, otto, lena, "s-7")).Problem);

        Assert.Equal(1, await desk.CountAsync("SELECT COUNT(*) FROM access_identity"));
        Assert.Equal(lena, (await desk.WhoAsync((await EnterAsync(desk, "s-5", null)).Secret!))!.Caller.Actor);
    }

    [Fact]
    public void Claims_WithinOthersAndInLists_GiveRolesByTheRules()
    {
        var claims = ClaimSet.Of("""{"iss":"https://x","realm_access":{"roles":["ops","partners"]},"company":"p1","https://x/team":["a b"],"deep":{"n":1,"no":null}}""", """{"company":"p2"}""");

        Assert.Equal(["p1", "p2"], claims["company"]);
        Assert.Equal(["a b"], claims["https://x/team"]);
        Assert.Equal("1", claims.First("deep.n"));
        Assert.Equal(
            ["operator host", "partner-member partner:p1", "partner-member partner:p2"],
            claims.RolesBy(
            [
                new() { Claim = "realm_access.roles", Value = "ops", Role = "operator", Scope = "host" },
                new() { Claim = "realm_access.roles", Value = "Ops", Role = "vendor-viewer", Scope = "program:x" },
                new() { Claim = "company", Role = "partner-member", Scope = "partner:{value}" },
                new() { Claim = "nowhere", Role = "operator", Scope = "host" },
            ]).Select(role => $"{role.Role.Id} {RoleScope.Text(role)}"));
    }

    [Theory]
    [InlineData("House", "https://login.example", "id", "fr", null, "operator", "host", "name")]
    [InlineData("house", "http://login.example", "id", "fr", null, "operator", "host", "Authority")]
    [InlineData("house", "login", "id", "fr", null, "operator", "host", "Authority")]
    [InlineData("house", "https://login.example", "", "fr", null, "operator", "host", "ClientId")]
    [InlineData("house", "https://login.example", "id", "", null, "operator", "host", "LabelFr")]
    [InlineData("house", "https://login.example", "id", "fr", "id", "operator", "host", "Audience")]
    [InlineData("house", "https://login.example", "id", "fr", null, "boss", "host", "Roles:0:Role")]
    [InlineData("house", "https://login.example", "id", "fr", null, "operator", "program:x", "Roles:0:Scope")]
    [InlineData("house", "https://login.example", "id", "fr", null, "vendor-viewer", "program:", "Roles:0:Scope")]
    public void Settings_Wrong_AreToldByASentence(string name, string authority, string client, string label, string? audience, string role, string scope, string told)
    {
        var provider = new SignOnOptions { Authority = authority, ClientId = client, LabelFr = label, LabelEn = "House", Audience = audience, Roles = { new() { Claim = "groups", Role = role, Scope = scope } } };

        Assert.Contains(told, Assert.Single(SignOnCheck.Of(name, provider)), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_Right_AreNotComplainedAbout() => Assert.Empty(SignOnCheck.Of("house-1", new()
    {
        Authority = "https://login.example/tenant",
        ClientId = "id",
        LabelFr = "Maison",
        LabelEn = "House",
        Audience = "urn:api",
        Roles = { new() { Claim = "company", Role = "partner-member", Scope = "partner:{value}" } },
    }));

    private static Task<SignOnAnswer> EnterAsync(AccessDesk desk, string subject, string? email, params (string Role, string Scope)[] roles) =>
        desk.VisitAsync(new EnterBySignOn(Identity(subject, email, roles), "tests"));

    private static async Task<SignOnAnswer> LinkAsync(AccessDesk desk, string by, string account, string subject)
    {
        var wish = await desk.Host.SendAsync(new BeginLink(AccessDesk.Password), As(account));
        return await desk.Host.SendAsync(new EnterBySignOn(Identity(subject, null), "tests") { Link = wish }, As(by));
    }

    private static Caller As(string account) => GivenRole.CallerOf(account, []);

    private static ProviderIdentity Identity(string subject, string? email, params (string Role, string Scope)[] roles) => new()
    {
        Provider = "house",
        Issuer = "https://login.house.example/",
        Subject = subject,
        Email = email,
        Name = "Somebody",
        Roles = [.. roles.Select(role => RoleScope.Read(role.Role, role.Scope, null))],
    };
}
