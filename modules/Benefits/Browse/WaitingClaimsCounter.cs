using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Benefits.Browse;

/// <summary>How many claims wait for a person of the vendor, in all programs.</summary>
[RequiresRight(Rights.Read)]
internal sealed record CountWaitingClaims : IRequest<long>, IAboutHost, INarrowed;

internal sealed class WaitingClaimsCounter(IMediator mediator) : IHomeCounter
{
    public int Order => 20;

    public LocalizedText Name => ClaimWords.Waiting;

    public string Address => "/claims";

    public Task<long> CountAsync(CancellationToken cancellation) => mediator.Send(new CountWaitingClaims(), cancellation);
}
