using PartnerHub.Contracts;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.BrowseMails;

/// <summary>What is told of a mail: never what it says, nor whom it is for in full.</summary>
internal sealed record MailSummary
{
    public required string Id { get; init; }

    /// <summary>The recipient, masked.</summary>
    public required string To { get; init; }

    public required string Language { get; init; }

    public required string Subject { get; init; }

    public required MailState State { get; init; }

    public required long Attempts { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is tried next; null unless it waits.</summary>
    public required DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>When it was sent or dropped; null before.</summary>
    public required DateTimeOffset? DoneAt { get; init; }

    /// <summary>Why the last attempt failed; null where none did.</summary>
    public required LocalizedText? Problem { get; init; }

    public static MailSummary Of(MailRow mail) => new()
    {
        Id = mail.Id,
        To = mail.DoneAt is null ? MailAddress.Mask(mail.Recipient) : mail.Recipient,
        Language = mail.Language,
        Subject = mail.Subject,
        State = mail.StateRead,
        Attempts = mail.Attempts,
        CreatedAt = mail.CreatedAt,
        NextAttemptAt = mail.StateRead == MailState.Waiting ? mail.DueAt : null,
        DoneAt = mail.DoneAt,
        Problem = mail.StateRead != MailState.Sent && mail.FailureRead is { } failure ? Words.Of(failure) : null,
    };
}
