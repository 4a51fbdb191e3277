using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.ForeseeFacts;

/// <summary>What followed from what was recorded of a member at a revision of its program's data.</summary>
[RequiresRight(Rights.Read)]
internal sealed record TellFactEffects(string Member, long Revision) : IRequest<IReadOnlyList<FactEffect>>, IAboutMember;
