using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Approve;

/// <summary>Placements of a member, newest first.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record ListPlacements(string Program, string Member) : IRequest<IReadOnlyList<Placement>>, IAboutMember, IListOf<IAboutMember>;
