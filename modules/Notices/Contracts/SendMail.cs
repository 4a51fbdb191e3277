using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Notices;

/// <summary>
/// Has a mail sent once the work that it is a step of is committed, and never when it is not. Answers the mail's id. What it
/// says is erased as soon as it is sent, or is worth nothing any more.
/// </summary>
/// <param name="To">One address, without a name: <c>ann@example.com</c>.</param>
/// <param name="Reader">The language of the mail's text.</param>
/// <param name="Text">What it says.</param>
[RequiresRight(Rights.Read)]
public sealed record SendMail(string To, Locale Reader, MailText Text) : ICommand<string>, IAboutHost, IInnerStep
{
    /// <summary>For how long it is worth sending, a minute to 30 days: as long as its link works.</summary>
    public TimeSpan WorthFor { get; init; } = TimeSpan.FromDays(7);
}

/// <summary>What a mail says, in its reader's language. Plain text; an empty line begins a paragraph.</summary>
/// <param name="Subject">One line of at most 200 letters. It stays to be read by whoever looks after the host: no secret, no name.</param>
/// <param name="Body">At most 10 000 letters.</param>
public sealed record MailText(string Subject, string Body)
{
    /// <summary>What the reader is to open, below the text; null for nothing.</summary>
    public MailLink? Link { get; init; }
}

/// <param name="Address">A whole address of http or https.</param>
/// <param name="Words">What opening it does, in a few words.</param>
public sealed record MailLink(Uri Address, string Words);
