using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>The memberships of one partner that the caller may see, by program.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record ListMemberships(string Partner) : IRequest<IReadOnlyList<Member>>, IAboutPartner, IListOf<IAboutMember>;
