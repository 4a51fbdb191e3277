using System.Text.Json;
using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Scheduling;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.Writing;

internal sealed class SendMailHandler(UnitOfWork unit, WorkSignal<SendMail> signal, TimeProvider time) : IRequestHandler<SendMail, string>
{
    public async Task<string> Handle(SendMail request, CancellationToken cancellationToken)
    {
        var now = time.Instant();
        var mail = new MailRow
        {
            Id = Guid.CreateVersion7(now).ToString("N"),
            Recipient = request.To,
            Language = request.Reader.Language,
            Subject = request.Text.Subject,
            Written = JsonSerializer.Serialize(request.Text),
            State = MailRow.Text(MailState.Waiting),
            DueAt = now,
            CreatedAt = now,
            ExpiresAt = now + request.WorthFor,
        };
        await unit.RunAsync(session => MailTable.AddAsync(session, mail, cancellationToken), cancellationToken);
        unit.WhenCommitted(signal.Raise);
        return mail.Id;
    }
}
