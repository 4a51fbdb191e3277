using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Override;

/// <summary>The last override of a member; null when there never was one.</summary>
[RequiresRight(Rights.Read)]
internal sealed record FindOverride(string Member) : IRequest<LevelOverride?>, IAboutMember;
