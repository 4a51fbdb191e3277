using System.Net.Security;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.Delivery;

/// <summary>Hands mails to an SMTP server.</summary>
internal sealed class SmtpCarrier(MailOptions options) : IMailCarrier
{
    private const int SignInWanted = 530;
    private const int LastPassing = 499;

    /// <summary>How long reaching the server, and handing a mail over, may take each.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Which certificates are trusted; null for those that the machine trusts.</summary>
    public RemoteCertificateValidationCallback? Trust { get; init; }

    public async Task CarryAsync(MimeMessage mail, CancellationToken stopping)
    {
        using var client = await ReachAsync(stopping);

        // A mail that is on its way is not called back: nobody would know whether it arrived.
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await client.SendAsync(mail, patience.Token);
        }
        catch (Exception error) when (Failure(error, isReached: true) is { } failure)
        {
            throw new MailCarriageException(failure);
        }

        await LeaveAsync(client, patience.Token);
    }

    public async Task<MailFailure?> TryAsync(CancellationToken cancellation)
    {
        try
        {
            using var client = await ReachAsync(cancellation);
            await LeaveAsync(client, cancellation);
            return null;
        }
        catch (MailCarriageException error)
        {
            return error.Failure;
        }
    }

    private async Task<SmtpClient> ReachAsync(CancellationToken stopping)
    {
        // A private authority mostly has no list of revoked certificates to look at; no other client of the hub looks either.
        var client = new SmtpClient { CheckCertificateRevocation = false, ServerCertificateValidationCallback = Trust };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        patience.CancelAfter(Patience);
        try
        {
            await client.ConnectAsync(options.Host!, options.Port, Security(options.SecurityRead), patience.Token);
            if (options.User is not null)
            {
                await client.AuthenticateAsync(options.User, options.Password!, patience.Token);
            }

            return client;
        }
        catch (Exception error)
        {
            client.Dispose();
            stopping.ThrowIfCancellationRequested();
            if (Failure(error, isReached: false) is { } failure)
            {
                throw new MailCarriageException(failure);
            }

            throw;
        }
    }

    // The mail is the server's by now, whether or not it says goodbye.
    private static async Task LeaveAsync(SmtpClient client, CancellationToken cancellation)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception error) when (error is IOException or SocketException or ProtocolException or CommandException or OperationCanceledException)
        {
        }
    }

    private static SecureSocketOptions Security(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    private static MailFailure? Failure(Exception error, bool isReached) => error switch
    {
        SmtpCommandException { StatusCode: var code } when (int)code == SignInWanted => new(MailProblem.SignIn, SignInWanted),
        SmtpCommandException { StatusCode: var code } when (int)code <= LastPassing || !isReached => new(MailProblem.Busy, (long)code),
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted, StatusCode: var code } => new(MailProblem.Recipient, (long)code),
        SmtpCommandException { StatusCode: var code } => new(MailProblem.Refused, (long)code),
        AuthenticationException or ServiceNotAuthenticatedException => new(MailProblem.SignIn),
        SslHandshakeException or System.Security.Authentication.AuthenticationException => new(MailProblem.Encryption),

        // Of the connection it is STARTTLS that the server lacks, of a mail the letters of its address.
        NotSupportedException => new(isReached ? MailProblem.Recipient : MailProblem.Encryption),
        IOException or SocketException or ProtocolException or OperationCanceledException or TimeoutException => new(MailProblem.Unreachable),
        _ => null,
    };
}
