using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices.BrowseMails;
using PartnerHub.Notices.FailedMails;
using PartnerHub.Notices.Mails;
using PartnerHub.Notices.Tests.Hub;

namespace PartnerHub.Notices.Tests;

/// <summary>Whoever looks after the host sees which mails failed and why, and settles them; nobody else does.</summary>
public sealed class FailedMailTests
{
    [Fact]
    public async Task FailedMail_TriedAgain_IsSent()
    {
        await using var server = await MailServer.StartAsync();
        server.Nobody = MailHub.Ann;
        await using var hub = await MailHub.OpenAsync(server);
        var id = await hub.SendAsync(MailHub.Mail());
        await hub.DeliverAsync();
        server.Nobody = null;

        var settled = await hub.SendAsync(new RetryMail(id));

        Assert.Equal((true, MailState.Waiting), (settled.WasFailed, settled.Mail!.State));
        Assert.Equal(1, await hub.DeliverAsync());
        Assert.False((await hub.SendAsync(new RetryMail(id))).WasFailed);
        Assert.Equal(0, await hub.DeliverAsync());
    }

    [Fact]
    public async Task FailedMail_Dropped_IsErasedForGood()
    {
        await using var server = await MailServer.StartAsync();
        server.Nobody = MailHub.Ann;
        await using var hub = await MailHub.OpenAsync(server);
        var id = await hub.SendAsync(MailHub.Mail());
        Assert.False((await hub.SendAsync(new DropMail(id))).WasFailed);
        await hub.DeliverAsync();

        Assert.True((await hub.SendAsync(new DropMail(id))).WasFailed);

        Assert.Null((await hub.RowAsync(id))!.Written);
        Assert.False((await hub.SendAsync(new RetryMail(id))).WasFailed);
        Assert.Null((await hub.SendAsync(new RetryMail("none"))).Mail);
    }

    [Fact]
    public async Task Mails_InTheList_AreMaskedAndNewestFirst()
    {
        await using var hub = await MailHub.OpenAsync();
        var first = await hub.SendAsync(MailHub.Mail());
        hub.Time.Advance(TimeSpan.FromSeconds(1));
        var second = await hub.SendAsync(MailHub.Mail("élise@example.org"));

        var mails = await hub.SendAsync(new ListMails());

        Assert.Equal([(second, "é…@example.org"), (first, "a…@example.com")], mails.Select(mail => (mail.Id, mail.To)));
        Assert.Equal(first, Assert.Single(await hub.SendAsync(new ListMails { After = second })).Id);
        Assert.Equal(2, (await hub.SendAsync(new CountMails()))[MailState.Waiting]);
    }

    [Fact]
    public async Task Mails_OfAHost_AreForWhoLooksAfterIt()
    {
        await using var hub = await MailHub.OpenAsync();
        var reader = new Caller { Actor = "reader", Rights = Rights.Read | Rights.Record | Rights.Operate | Rights.Decide };

        await Assert.ThrowsAsync<RightMissingException>(() => hub.SendAsync(new ListMails(), reader));
        await Assert.ThrowsAsync<RightMissingException>(() => hub.SendAsync(new CountMails(), reader));
        await Assert.ThrowsAsync<RightMissingException>(() => hub.SendAsync(new RetryMail("a"), reader));
        await Assert.ThrowsAsync<RightMissingException>(() => hub.SendAsync(new DropMail("a"), reader));
    }

    [Fact]
    public async Task Mail_SentByItself_IsRefused()
    {
        await using var hub = await MailHub.OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => hub.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(MailHub.Mail(), MailHub.Cancellation)));

        Assert.Empty(await hub.SendAsync(new ListMails()));
    }
}
