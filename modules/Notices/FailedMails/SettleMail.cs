using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Notices.BrowseMails;
using PartnerHub.Notices.Delivery;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.FailedMails;

/// <summary>Has a mail that failed tried once more.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record RetryMail(string Mail) : ICommand<SettledMail>, IAboutHost;

/// <summary>Gives a mail up that failed, and erases what it says.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record DropMail(string Mail) : ICommand<SettledMail>, IAboutHost;

/// <param name="Mail">The mail as it is now; null where there is none.</param>
/// <param name="WasFailed">False where there was nothing to settle.</param>
internal sealed record SettledMail(MailSummary? Mail, bool WasFailed);

internal sealed class SettleMailHandler(UnitOfWork unit, WorkSignal<SendMail> signal, MailOptions options, TimeProvider time)
    : IRequestHandler<RetryMail, SettledMail>, IRequestHandler<DropMail, SettledMail>
{
    public Task<SettledMail> Handle(RetryMail request, CancellationToken cancellationToken)
    {
        unit.WhenCommitted(signal.Raise);
        return SettleAsync(request.Mail, (session, mail) => MailTable.RetryAsync(session, mail, time.Instant(), cancellationToken), cancellationToken);
    }

    public Task<SettledMail> Handle(DropMail request, CancellationToken cancellationToken) => SettleAsync(
        request.Mail,
        (session, mail) => MailTable.EndAsync(session, mail, MailState.Dropped, time.Instant(), time.Instant().AddDays(options.KeepDays), mail.FailureRead, cancellationToken),
        cancellationToken);

    private Task<SettledMail> SettleAsync(string id, Func<Session, MailRow, Task<bool>> settle, CancellationToken cancellation) => unit.RunAsync(
        async session =>
        {
            var mail = await MailTable.FindAsync(session, id, cancellation);
            var isSettled = mail is { StateRead: MailState.Failed } && await settle(session, mail);
            return new SettledMail(await MailTable.FindAsync(session, id, cancellation) is { } now ? MailSummary.Of(now) : null, isSettled);
        },
        cancellation);
}
