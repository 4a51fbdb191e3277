using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Members;

/// <summary>The memberships of one partner, by program.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListMemberships(string Partner) : IRequest<IReadOnlyList<Member>>, IAboutPartner, IListOf<IAboutMember>;
