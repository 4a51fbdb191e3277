using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Databases;
using PartnerHub.Notices.Delivery;
using PartnerHub.Notices.Mails;
using PartnerHub.Notices.Tests.Hub;

namespace PartnerHub.Notices.Tests;

/// <summary>No mail and no password go by a way that anybody could read or stand in for.</summary>
public sealed class EncryptionTests
{
    private static readonly (string, string?)[] User = [("Mail:User", MailServer.User), ("Mail:Password", MailServer.Password)];

    [Fact]
    public async Task Server_WithoutStartTls_GetsNothing()
    {
        await using var server = await MailServer.StartAsync();
        await using var hub = await MailHub.OpenAsync(settings: [.. MailHub.Of(server.Port, "StartTls"), .. User]);
        await hub.SendAsync(MailHub.Mail());

        Assert.Equal(0, await hub.DeliverAsync());

        Assert.Equal((MailState.Waiting, "The mail server offers no encrypted connection that can be trusted"), ((await hub.OneAsync()).State, (await hub.OneAsync()).Problem!.En));
        Assert.Empty(server.Received);
        Assert.Empty(server.SignedIn);
    }

    [Theory]
    [InlineData("StartTls", false)]
    [InlineData("Tls", true)]
    public async Task Server_WhoseCertificateNobodySigned_GetsNothing(string security, bool isTls)
    {
        using var certificate = MailServer.MakeCertificate();
        await using var server = await MailServer.StartAsync(certificate: certificate, isTls: isTls);
        await using var hub = await MailHub.OpenAsync(settings: [.. MailHub.Of(server.Port, security), .. User]);
        await hub.SendAsync(MailHub.Mail());

        Assert.Equal(0, await hub.DeliverAsync());

        Assert.Equal("The mail server offers no encrypted connection that can be trusted", (await hub.OneAsync()).Problem!.En);
        Assert.Empty(server.Received);
        Assert.Empty(server.SignedIn);
    }

    [Theory]
    [InlineData("StartTls", false)]
    [InlineData("Tls", true)]
    public async Task Server_ThatIsTrusted_TakesTheMailOfItsUser(string security, bool isTls)
    {
        using var certificate = MailServer.MakeCertificate();
        await using var server = await MailServer.StartAsync(certificate: certificate, isTls: isTls, wantsUser: true);
        await using var hub = await MailHub.OpenAsync(
            TestDatabase.Sqlite,
            services => services.AddSingleton<IMailCarrier>(provider => new SmtpCarrier(provider.GetRequiredService<MailOptions>())
            {
                Trust = (_, shown, _, _) => shown?.GetCertHashString() == certificate.GetCertHashString(),
            }),
            [.. MailHub.Of(server.Port, security), .. User]);
        await hub.SendAsync(MailHub.Mail());

        Assert.Equal(1, await hub.DeliverAsync());

        Assert.Single(server.Received);
        Assert.Equal((MailServer.User, MailServer.Password), Assert.Single(server.SignedIn));
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData(null)]
    public async Task Server_ThatDoesNotKnowTheUser_IsTriedAgain(string? password)
    {
        using var certificate = MailServer.MakeCertificate();
        await using var server = await MailServer.StartAsync(certificate: certificate, wantsUser: true);
        (string, string?)[] user = password is null ? [] : [("Mail:User", MailServer.User), ("Mail:Password", password)];
        await using var hub = await MailHub.OpenAsync(
            TestDatabase.Sqlite,
            services => services.AddSingleton<IMailCarrier>(provider => new SmtpCarrier(provider.GetRequiredService<MailOptions>()) { Trust = (_, _, _, _) => true }),
            [.. MailHub.Of(server.Port, "StartTls"), .. user]);
        await hub.SendAsync(MailHub.Mail());

        Assert.Equal(0, await hub.DeliverAsync());

        Assert.Equal(MailState.Waiting, (await hub.OneAsync()).State);
        Assert.StartsWith("The mail server refuses the user of the settings", (await hub.OneAsync()).Problem!.En, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", hub.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checkup_OfAServer_SaysWhetherItWouldTakeMail()
    {
        await using var server = await MailServer.StartAsync();
        await using var open = await MailHub.OpenAsync(server);
        await using var closed = await MailHub.OpenAsync(settings: MailHub.Of(server.Port, "StartTls"));

        Assert.Null(await open.Services.GetRequiredService<MailCheckup>().AskAsync(MailHub.Cancellation));
        Assert.Contains("encrypted", (await closed.Services.GetRequiredService<MailCheckup>().AskAsync(MailHub.Cancellation))!.En, StringComparison.Ordinal);
    }
}
