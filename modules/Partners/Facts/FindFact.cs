using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Facts;

/// <summary>One fact of a member by its number; null when there is none.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record FindFact(string Member, long Number) : IRequest<RecordedFact?>, IAboutMember;
