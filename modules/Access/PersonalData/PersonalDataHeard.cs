using MediatR;
using PartnerHub.Access.Audit;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.PersonalData;

/// <summary>Logs what other modules give out of people, or erase of them.</summary>
internal sealed class PersonalDataHeard(EventLog log) : INotificationHandler<PersonalDataGivenOut>, INotificationHandler<PersonalDataErased>
{
    public Task Handle(PersonalDataGivenOut notification, CancellationToken cancellationToken) =>
        log.AddAsync(EventKind.DataExported, null, new { about = notification.About }, cancellationToken);

    public Task Handle(PersonalDataErased notification, CancellationToken cancellationToken) =>
        log.AddAsync(EventKind.Erased, null, new { about = notification.About }, cancellationToken);
}
