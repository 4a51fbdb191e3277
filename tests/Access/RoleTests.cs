using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.MyAccount;
using PartnerHub.Access.Roles;
using PartnerHub.Databases;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.Tests;

public sealed class RoleTests
{
    private const string Email = "clara@studio.example";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task TakeRole_OpenSession_LosesItAtOnce(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        var (account, secret) = await desk.JoinAsync(Email, "vendor-manager", "program:acme-tiers");
        Assert.True((await desk.WhoAsync(secret))!.Caller.May(Rights.Decide, SubjectPlace.OfProgram("acme-tiers")));

        Assert.True(await desk.Host.SendAsync(new TakeRole(account, "vendor-manager", "program:acme-tiers")));

        Assert.False((await desk.WhoAsync(secret))!.Caller.May(Rights.Read, SubjectPlace.OfProgram("acme-tiers")));
        Assert.False(await desk.Host.SendAsync(new TakeRole(account, "vendor-manager", "program:acme-tiers")));
    }

    [Fact]
    public async Task GiveRole_UntilADay_HoldsOnThatDayAndNotAfter()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (account, secret) = await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");
        await desk.Host.SendAsync(new GiveRole(account, "vendor-manager", "program:acme-tiers", new DateOnly(2026, 6, 15)));

        desk.Time.Move(TimeSpan.FromHours(11.9));
        Assert.True((await desk.WhoAsync(secret))!.Caller.May(Rights.Decide, SubjectPlace.OfProgram("acme-tiers")));
        desk.Time.Move(TimeSpan.FromHours(0.1));
        var after = (await desk.WhoAsync(secret))!.Caller;
        Assert.False(after.May(Rights.Decide, SubjectPlace.OfProgram("acme-tiers")));
        Assert.True(after.May(Rights.Read, SubjectPlace.OfProgram("acme-tiers")));
    }

    [Theory]
    [InlineData("vendor-manager", "host", "$.scope")]
    [InlineData("vendor-manager", "partner:p1", "$.scope")]
    [InlineData("vendor-manager", "program:", "$.scope")]
    [InlineData("operator", "program:acme-tiers", "$.scope")]
    [InlineData("partner-member", "", "$.scope")]
    [InlineData("emperor", "host", "$.role")]
    public async Task GiveRole_OnWhatItIsNotFor_IsRefused(string role, string scope, string path)
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (account, _) = await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");

        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => desk.Host.SendAsync(new GiveRole(account, role, scope, null)));

        Assert.Equal(path, Assert.Single(refused.Errors).Path);
    }

    [Fact]
    public async Task LastOperator_TakenOrSuspendedOrLimited_IsRefused()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var olivia = (await desk.WhoAsync(await desk.SetUpAsync()))!.Caller.Actor;

        await Assert.ThrowsAsync<InvalidRequestException>(() => desk.Host.SendAsync(new TakeRole(olivia, "operator", "host")));
        await Assert.ThrowsAsync<InvalidRequestException>(() => desk.Host.SendAsync(new SuspendAccount(olivia, Suspended: true)));
        await Assert.ThrowsAsync<InvalidRequestException>(() => desk.Host.SendAsync(new GiveRole(olivia, "operator", "host", new DateOnly(2026, 12, 31))));

        await desk.JoinAsync("second@hub.example", "operator", "host");
        Assert.True(await desk.Host.SendAsync(new SuspendAccount(olivia, Suspended: true)));
    }

    [Fact]
    public async Task Consultant_BeginsAQuestionnaire_IsGivenIt()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, secret) = await desk.JoinAsync(Email, "consultant", "questionnaire:+");
        var who = (await desk.WhoAsync(secret))!.Caller;
        Assert.True(who.May(Rights.Record, new SubjectPlace { IsNewQuestionnaire = true }));
        Assert.False(who.May(Rights.Record, new SubjectPlace { Questionnaire = "acme" }));

        await desk.Host.InScopeAsync(async services =>
        {
            services.GetCallers().Caller = who;
            await services.GetMediator().Publish(new SubjectBegun(GrantScope.Questionnaire, "acme"));
            return true;
        });

        who = (await desk.WhoAsync(secret))!.Caller;
        Assert.True(who.May(Rights.Record, new SubjectPlace { Questionnaire = "acme" }));
        Assert.False(who.May(Rights.Read, new SubjectPlace { Questionnaire = "other" }));
    }

    [Fact]
    public async Task Key_ReadOnly_MayNotWriteAndEndsOnItsDay()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, secret) = await desk.JoinAsync(Email, "vendor-manager", "program:acme-tiers");
        var caller = (await desk.WhoAsync(secret))!.Caller;
        var reads = await desk.Host.SendAsync(new MakeKey("nightly export", Reads: true, 30), caller);
        var writes = await desk.Host.SendAsync(new MakeKey("loads", Reads: false, 30), caller);

        var acme = SubjectPlace.OfProgram("acme-tiers");
        var reading = (await desk.WhoseKeyAsync(reads.Secret))!.Caller;
        Assert.True(reading.May(Rights.Read, acme));
        Assert.False(reading.May(Rights.Record, acme));
        var writing = (await desk.WhoseKeyAsync(writes.Secret))!.Caller;
        Assert.True(writing.May(Rights.Record, acme));
        Assert.False(writing.Rights.HasFlag(Rights.KeepAccount));

        desk.Time.Move(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await desk.WhoseKeyAsync(reads.Secret));
        desk.Time.Move(TimeSpan.FromSeconds(6));
        Assert.Null(await desk.WhoseKeyAsync(reads.Secret));
    }

    [Fact]
    public async Task Key_EndedOrOfAnother_WorksNoMore()
    {
        await using var desk = await AccessDesk.OpenAsync();
        var (_, secret) = await desk.JoinAsync(Email, "vendor-manager", "program:acme-tiers");
        var (_, other) = await desk.JoinAsync("other@studio.example", "vendor-manager", "program:acme-tiers");
        var caller = (await desk.WhoAsync(secret))!.Caller;
        var key = await desk.Host.SendAsync(new MakeKey("loads", Reads: false, 30), caller);

        Assert.False(await desk.Host.SendAsync(new EndKey(key.Key.Id), (await desk.WhoAsync(other))!.Caller));
        Assert.NotNull(await desk.WhoseKeyAsync(key.Secret));
        Assert.True(await desk.Host.SendAsync(new EndKey(key.Key.Id), caller));
        Assert.Null(await desk.WhoseKeyAsync(key.Secret));
        Assert.Equal(0, await desk.CountAsync($"SELECT COUNT(*) FROM access_key WHERE hash = '{key.Secret}'"));
    }

    [Theory]
    [InlineData("UPDATE access_event SET actor = 'x' WHERE number = 2", 2)]
    [InlineData("UPDATE access_event SET detail = '{ }' WHERE number = 3", 3)]
    [InlineData("DELETE FROM access_event WHERE number = 1", 1)]
    [InlineData("DELETE FROM access_event WHERE number = (SELECT MAX(number) FROM access_event)", 4)]
    public async Task Events_ChangedOrRemoved_AreFound(string tampering, long at)
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.SetUpAsync();
        await desk.JoinAsync(Email, "vendor-viewer", "program:acme-tiers");
        await desk.SignInAsync(Email, AccessDesk.Password);
        Assert.Null(await desk.Host.SendAsync(new VerifyEvents()));
        Assert.Equal(4, await desk.CountAsync("SELECT COUNT(*) FROM access_event"));

        await using (var session = await desk.Host.Database.OpenAsync(CancellationToken.None))
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => session.ExecuteAsync(Sql.Of(tampering), null, CancellationToken.None));
            foreach (var trigger in await session.QueryAsync<string>(Sql.Of("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'access_event'"), null, CancellationToken.None))
            {
                await session.ExecuteAsync(Sql.Of("DROP TRIGGER " + trigger), null, CancellationToken.None);
            }

            Assert.Equal(1, await session.ExecuteAsync(Sql.Of(tampering), null, CancellationToken.None));
        }

        Assert.Equal(at, await desk.Host.SendAsync(new VerifyEvents()));
    }

    [Theory]
    [InlineData("Ann Example", true)]
    [InlineData("Élodie d’Exemple", true)]
    [InlineData("Анна Пример", true)]
    [InlineData("Аnn Example", false)]
    [InlineData("Ａｎｎ Example", true)]
    [InlineData("Ann\u202eExample", false)]
    [InlineData("Ann\u200bExample", false)]
    [InlineData("", false)]
    public void PersonName_MixedScriptsOrUnseenLetters_IsNone(string name, bool isName) => Assert.Equal(isName, PersonName.Read(name) is not null);

    [Fact]
    public void PersonName_HalfALetter_IsNone() => Assert.Null(PersonName.Read("Ann\ud800"));

    [Fact]
    public void PersonName_InOtherForms_IsTheSameName() => Assert.Equal("Ann Example", PersonName.Read("Ａｎｎ Example"));

    [Theory]
    [InlineData("Ann@Example.com", "ann@example.com")]
    [InlineData("аnn@example.com", null)]
    [InlineData("ann@exämple.com", null)]
    [InlineData("ａnn@example.com", "ann@example.com")]
    [InlineData("ﬁona@example.com", "fiona@example.com")]
    [InlineData("ann@example．com", "ann@example.com")]
    [InlineData("ann@example.com\r\nBcc: x@example.com", null)]
    [InlineData("ann", null)]
    [InlineData("Ann <ann@example.com>", null)]
    public void EmailAddress_LookAlikesAndHeaders_AreNone(string typed, string? read) => Assert.Equal(read, EmailAddress.Read(typed));

    [Theory]
    [InlineData("/programs/x", "/programs/x")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData(null, "/")]
    public void After_AddressElsewhere_IsHome(string? to, string after) => Assert.Equal(after, AccessAddress.After(to));
}
