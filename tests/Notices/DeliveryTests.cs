using MediatR;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using PartnerHub.Databases;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices.Delivery;
using PartnerHub.Notices.Mails;
using PartnerHub.Notices.Tests.Hub;
using SmtpServer.Protocol;

namespace PartnerHub.Notices.Tests;

/// <summary>A mail leaves once, and only if what it tells of was committed.</summary>
public sealed class DeliveryTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Mail_OfCommittedWork_IsSentOnceAndErased(string provider)
    {
        await using var server = await MailServer.StartAsync();
        await using var hub = await MailHub.OpenAsync(server, provider);
        var id = await hub.SendAsync(MailHub.Mail());

        Assert.Equal(1, await hub.DeliverAsync());
        Assert.Equal(0, await hub.DeliverAfterAsync(TimeSpan.FromDays(1)));

        var mail = Assert.Single(server.Received);
        Assert.Equal(("Your password", $"{id}@example.org"), (mail.Subject, mail.MessageId));
        Assert.Equal(MailHub.Ann, Assert.Single(mail.To.Mailboxes).Address);
        var row = (await hub.RowAsync(id))!;
        Assert.Equal((MailState.Sent, null, "a…@example.com", 1L), (row.StateRead, row.Written, row.Recipient, row.Attempts));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Mail_OfWorkUndone_IsNeverSent(string provider)
    {
        await using var server = await MailServer.StartAsync();
        await using var hub = await MailHub.OpenAsync(server, provider);

        await Assert.ThrowsAsync<TimeoutException>(() => hub.InScopeAsync(services => services.GetRequiredService<UnitOfWork>().RunAsync<bool>(
            async _ =>
            {
                services.GetRequiredService<CallerContext>().Caller = Caller.System;
                await services.GetRequiredService<IMediator>().Send(MailHub.Mail());
                throw new TimeoutException("changed my mind");
            },
            MailHub.Cancellation)));

        Assert.Equal(0, await hub.DeliverAsync());
        Assert.Empty(server.Received);
        Assert.Empty(await hub.SendAsync(new BrowseMails.ListMails()));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Mails_OfTwoHostsAtOnce_AreSentOnceEach(string provider)
    {
        await using var server = await MailServer.StartAsync();
        await using var hub = await MailHub.OpenAsync(server, provider);
        await using var other = hub.OpenBeside(server);
        for (var number = 0; number < 20; number++)
        {
            await hub.SendAsync(MailHub.Mail());
        }

        var sent = await Task.WhenAll(new[] { hub, other, hub, other }.Select(host => Task.Run(host.DeliverAsync)));

        Assert.Equal(20, sent.Sum());
        Assert.Equal((20, 20), (server.Received.Count, server.Received.Select(mail => mail.MessageId).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public async Task Mail_WhoseServerIsDown_IsSentOnceItIsBack()
    {
        var port = MailServer.FreePort();
        await using var hub = await MailHub.OpenAsync(settings: MailHub.Of(port));
        await hub.SendAsync(MailHub.Mail());

        Assert.Equal(0, await hub.DeliverAsync());
        var waiting = await hub.OneAsync();
        Assert.Equal((MailState.Waiting, 1L, hub.Time.GetUtcNow().AddMinutes(1)), (waiting.State, waiting.Attempts, waiting.NextAttemptAt!.Value));
        Assert.Contains("does not answer", waiting.Problem!.En, StringComparison.Ordinal);

        await using var server = await MailServer.StartAsync(port);
        Assert.Equal(0, await hub.DeliverAfterAsync(TimeSpan.FromSeconds(59)));
        Assert.Equal(1, await hub.DeliverAfterAsync(TimeSpan.FromSeconds(1)));
        Assert.Single(server.Received);
        Assert.Null((await hub.OneAsync()).Problem);
    }

    [Fact]
    public async Task Attempts_OfAMail_LieFurtherAndFurtherApart()
    {
        await using var hub = await MailHub.OpenAsync(settings: [.. MailHub.Of(MailServer.FreePort()), ("Mail:Attempts", "9")]);
        await hub.SendAsync(MailHub.Mail());
        var gaps = new List<double>();
        for (var attempt = 1; attempt < 9; attempt++)
        {
            await hub.DeliverAsync();
            var gap = (await hub.OneAsync()).NextAttemptAt!.Value - hub.Time.GetUtcNow();
            gaps.Add(gap.TotalMinutes);
            hub.Time.Advance(gap);
        }

        await hub.DeliverAsync();

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], gaps);
        Assert.Equal((MailState.Failed, 9L), ((await hub.OneAsync()).State, (await hub.OneAsync()).Attempts));
    }

    [Fact]
    public async Task Mail_WhoseRecipientIsRefused_FailsAloneAndAtOnce()
    {
        await using var server = await MailServer.StartAsync();
        server.Nobody = "gone@example.com";
        await using var hub = await MailHub.OpenAsync(server);
        var gone = await hub.SendAsync(MailHub.Mail("gone@example.com"));
        await hub.SendAsync(MailHub.Mail());

        Assert.Equal(1, await hub.DeliverAsync());

        var failed = Assert.Single(await hub.SendAsync(new BrowseMails.ListMails { State = MailState.Failed }));
        Assert.Equal((gone, "The mail server refuses this recipient (reply 550)"), (failed.Id, failed.Problem!.En));
        Assert.Single(server.Received);
        Assert.NotNull((await hub.RowAsync(gone))!.Written);
    }

    [Theory]
    [InlineData(SmtpReplyCode.Aborted, "Waiting")]
    [InlineData(SmtpReplyCode.TransactionFailed, "Failed")]
    public async Task Mail_ThatTheServerDoesNotTake_GoesByItsReply(SmtpReplyCode reply, string state)
    {
        await using var server = await MailServer.StartAsync();
        server.Answer = new SmtpResponse(reply, $"not for {MailHub.Ann}");
        await using var hub = await MailHub.OpenAsync(server);
        await hub.SendAsync(MailHub.Mail());

        Assert.Equal(0, await hub.DeliverAsync());

        Assert.Equal(state, (await hub.OneAsync()).State.ToString());
        Assert.DoesNotContain("ann", hub.Log.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Mail_WhoseHostEndedBeforeMarkingIt_ComesAgainUnderItsId()
    {
        var carrier = new DyingCarrier();
        await using var hub = await MailHub.OpenAsync(configure: services => services.AddSingleton<IMailCarrier>(carrier));
        await hub.SendAsync(MailHub.Mail());

        await Assert.ThrowsAsync<OperationCanceledException>(hub.DeliverAsync);
        Assert.Equal(0, await hub.DeliverAfterAsync(MailDelivery.Lease - TimeSpan.FromSeconds(1)));
        Assert.Equal(1, await hub.DeliverAfterAsync(TimeSpan.FromSeconds(1)));

        Assert.Equal(2, carrier.Ids.Count);
        Assert.Single(carrier.Ids.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Mail_ThatIsWorthNothingAnyMore_IsDroppedAndErased()
    {
        await using var server = await MailServer.StartAsync();
        await using var hub = await MailHub.OpenAsync(server);
        var id = await hub.SendAsync(MailHub.Mail() with { WorthFor = TimeSpan.FromHours(1) });

        Assert.Equal(0, await hub.DeliverAfterAsync(TimeSpan.FromHours(1)));

        var row = (await hub.RowAsync(id))!;
        Assert.Equal((MailState.Dropped, null, "a…@example.com"), (row.StateRead, row.Written, row.Recipient));
        Assert.Equal("It was too late to send it", (await hub.OneAsync()).Problem!.En);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task FailedMail_WhoseTimeIsOver_IsErasedAndSaysWhyItFailed()
    {
        await using var server = await MailServer.StartAsync();
        server.Nobody = MailHub.Ann;
        await using var hub = await MailHub.OpenAsync(server);
        var id = await hub.SendAsync(MailHub.Mail());
        await hub.DeliverAsync();

        await hub.DeliverAfterAsync(TimeSpan.FromDays(7));

        Assert.Equal((MailState.Dropped, null), ((await hub.RowAsync(id))!.StateRead, (await hub.RowAsync(id))!.Written));
        Assert.Equal("Le serveur de courriel refuse ce destinataire (réponse 550)", (await hub.OneAsync()).Problem!.Fr);
    }

    [Fact]
    public async Task Mail_SentLongAgo_IsToldNoMore()
    {
        await using var hub = await MailHub.OpenAsync(settings: ("Mail:KeepDays", "2"));
        await hub.SendAsync(MailHub.Mail());
        await hub.DeliverAsync();
        await hub.DeliverAfterAsync(TimeSpan.FromDays(2) - TimeSpan.FromSeconds(1));
        Assert.Equal(MailState.Sent, (await hub.OneAsync()).State);

        await hub.DeliverAfterAsync(TimeSpan.FromSeconds(1));

        Assert.Empty(await hub.SendAsync(new BrowseMails.ListMails()));
    }

    /// <summary>Hands the first mail over and ends before anybody is told.</summary>
    private sealed class DyingCarrier : IMailCarrier
    {
        public List<string> Ids { get; } = [];

        public Task CarryAsync(MimeMessage mail, CancellationToken stopping)
        {
            Ids.Add(mail.MessageId!);
            return Ids.Count == 1 ? throw new OperationCanceledException() : Task.CompletedTask;
        }

        public Task<MailFailure?> TryAsync(CancellationToken cancellation) => Task.FromResult<MailFailure?>(null);
    }
}
