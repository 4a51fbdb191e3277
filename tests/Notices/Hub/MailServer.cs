using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace PartnerHub.Notices.Tests.Hub;

/// <summary>A real SMTP server on this machine, which keeps what it takes.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    public const string User = "hub";
    public const string Password = "correct horse";

    private readonly SmtpServer.SmtpServer _server;
    private readonly Desk _desk;
    private readonly Task _serving;

    private MailServer(SmtpServer.SmtpServer server, Desk desk, int port)
    {
        (_server, _desk, Port) = (server, desk, port);
        _serving = server.StartAsync(CancellationToken.None);
    }

    public int Port { get; }

    /// <summary>What came in and was taken, in its order.</summary>
    public IReadOnlyList<MimeMessage> Received => [.. _desk.Received];

    /// <summary>Who signed in, and by which password.</summary>
    public IReadOnlyList<(string User, string Password)> SignedIn => [.. _desk.SignedIn];

    /// <summary>What is answered to a mail; null to take it.</summary>
    public SmtpResponse? Answer
    {
        set => _desk.Answer = value;
    }

    /// <summary>An address that the server has no mailbox for.</summary>
    public string? Nobody
    {
        set => _desk.Nobody = value;
    }

    public static async Task<MailServer> StartAsync(int? port = null, X509Certificate2? certificate = null, bool isTls = false, bool wantsUser = false)
    {
        var at = port ?? FreePort();
        var desk = new Desk();
        var services = new ServiceProvider();
        services.Add((IMessageStore)desk);
        services.Add((IMailboxFilter)desk);
        services.Add((IUserAuthenticator)desk);
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(endpoint =>
        {
            endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, at)).IsSecure(isTls).AuthenticationRequired(wantsUser);
            if (certificate is not null)
            {
                endpoint.Certificate(certificate);
            }
        }).Build();
        var server = new MailServer(new SmtpServer.SmtpServer(options, services), desk, at);
        await server.ReachAsync();
        return server;
    }

    /// <summary>A port that nobody listens at.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A certificate for this machine that no authority signed.</summary>
    public static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    public async ValueTask DisposeAsync()
    {
        _server.Shutdown();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task ReachAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException) when (attempt < 50)
            {
                await Task.Delay(20);
            }
        }
    }

    private sealed class Desk : IMessageStore, IMailboxFilter, IUserAuthenticator
    {
        public ConcurrentQueue<MimeMessage> Received { get; } = new();

        public ConcurrentQueue<(string User, string Password)> SignedIn { get; } = new();

        public SmtpResponse? Answer { get; set; }

        public string? Nobody { get; set; }

        public async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            if (Answer is { } answer)
            {
                return answer;
            }

            using var bytes = new MemoryStream(buffer.ToArray());
            Received.Enqueue(await MimeMessage.LoadAsync(bytes, cancellationToken));
            return SmtpResponse.Ok;
        }

        public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) => Task.FromResult(true);

        public Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) => Task.FromResult(to.AsAddress() != Nobody);

        public Task<bool> AuthenticateAsync(ISessionContext context, string user, string password, CancellationToken cancellationToken)
        {
            SignedIn.Enqueue((user, password));
            return Task.FromResult((user, password) == (User, Password));
        }
    }
}
