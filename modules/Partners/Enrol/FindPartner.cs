using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Enrol;

/// <summary>One partner; null when there is none of that id.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record FindPartner(string Partner) : IRequest<KnownPartner?>, IAboutPartner;
