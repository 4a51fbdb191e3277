using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Levels;

/// <summary>The levels ever told of a member, in the order recorded; null when there is no such member.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record ListLevels(string Member) : IRequest<IReadOnlyList<RecordedLevel>?>, IAboutMember, IListOf<IAboutMember>;
