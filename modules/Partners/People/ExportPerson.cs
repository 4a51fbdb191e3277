using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.People;

/// <summary>All that is kept of a person; null when there is no such person.</summary>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record ExportPerson(string Partner, string Person) : IRequest<PersonExport?>, IAboutPartner;
