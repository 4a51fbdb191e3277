using PartnerHub.Access.Accounts;
using PartnerHub.Access.MyAccount;
using PartnerHub.Access.Purging;
using PartnerHub.Access.Setup;
using PartnerHub.Databases;

namespace PartnerHub.Access.Tests;

public sealed class PurgeTests
{
    private const string Email = "paul@partner.example";

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Purge_WhatNobodyEntersBy_IsRemovedAndTheRestStays(string provider)
    {
        await using var desk = await AccessDesk.OpenAsync(provider);
        var (_, kept) = await desk.JoinAsync(Email, "partner-member", "partner:p1");
        await desk.SignInAsync(Email, AccessDesk.Password);
        Assert.Null(await desk.SignInAsync("nobody@partner.example", "wrong"));
        await desk.Host.SendAsync(new InviteAccount("late@partner.example", "Late", "en", "partner-member", "partner:p1"));
        desk.Time.Move(TimeSpan.FromHours(11));
        Assert.NotNull(await desk.WhoAsync(kept));
        Assert.Equal(0, await desk.Host.SendAsync(new PurgeEntries()));

        desk.Time.Move(TimeSpan.FromHours(2));
        Assert.Equal(1, await desk.Host.SendAsync(new PurgeEntries()));
        Assert.NotNull(await desk.WhoAsync(kept));

        desk.Time.Move(TimeSpan.FromDays(3));
        Assert.Equal(4, await desk.Host.SendAsync(new PurgeEntries()));
        foreach (var table in (string[])["session", "link", "attempt"])
        {
            Assert.Equal(0, await desk.CountAsync($"SELECT COUNT(*) FROM access_{table}"));
        }
    }

    [Fact]
    public async Task Reset_AskedForTooOften_IsMailedThreeTimesAnHour()
    {
        await using var desk = await AccessDesk.OpenAsync();
        await desk.JoinAsync(Email, "partner-member", "partner:p1");
        var before = await MailsAsync(desk);
        for (var i = 0; i < 5; i++)
        {
            await desk.VisitAsync(new AskReset(Email));
            await desk.VisitAsync(new AskReset("nobody@partner.example"));
        }

        Assert.Equal(before + 3, await MailsAsync(desk));
        Assert.Equal(2, await desk.CountAsync("SELECT COUNT(*) FROM access_attempt WHERE locked_until IS NOT NULL"));
        Assert.NotNull(await desk.SignInAsync(Email, AccessDesk.Password));
        desk.Time.Move(TimeSpan.FromHours(1));
        await desk.VisitAsync(new AskReset(Email));
        Assert.Equal(before + 4, await MailsAsync(desk));
    }

    private static Task<int> MailsAsync(AccessDesk desk) => desk.CountAsync("SELECT COUNT(*) FROM notices_mail");
}
