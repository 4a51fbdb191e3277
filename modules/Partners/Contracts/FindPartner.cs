using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>One partner; null when there is none of that id.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record FindPartner(string Partner) : IRequest<KnownPartner?>, IAboutPartner;
