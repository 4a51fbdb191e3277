using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access;

/// <summary>In Development, adds accounts for a first look, one for each role; elsewhere nothing.</summary>
/// <param name="Programs">What the channel manager, the viewer and the consultant are given.</param>
/// <param name="Partner">The company of the partner's two.</param>
[RequiresRight(Rights.Administer)]
public sealed record AddReadyMadeAccounts(IReadOnlyList<string> Programs, string Partner) : IRequest<Unit>, IAboutHost, IInnerStep;
