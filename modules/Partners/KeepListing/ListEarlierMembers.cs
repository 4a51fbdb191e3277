using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.KeepListing;

/// <summary>Puts the next members that were there before the list was into it; false when all are.</summary>
[RequiresRight(Rights.Operate)]
internal sealed record ListEarlierMembers : IRequest<bool>, IAboutHost, IListOf<IAboutMember>, IInnerStep;
