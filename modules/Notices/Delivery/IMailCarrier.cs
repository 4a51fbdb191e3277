using MimeKit;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.Delivery;

/// <summary>Takes mails out of the hub.</summary>
internal interface IMailCarrier
{
    /// <summary>Hands a mail over. What is stopped before it begins to be handed over was not.</summary>
    /// <exception cref="MailCarriageException">It was not handed over.</exception>
    Task CarryAsync(MimeMessage mail, CancellationToken stopping);

    /// <summary>Whether mails would be taken at all; null when they would.</summary>
    Task<MailFailure?> TryAsync(CancellationToken cancellation);
}

/// <summary>A mail was not handed over. Its text is the problem's alone: what a server says names addresses.</summary>
internal sealed class MailCarriageException(MailFailure failure) : Exception(failure.ToString())
{
    public MailFailure Failure { get; } = failure;
}
