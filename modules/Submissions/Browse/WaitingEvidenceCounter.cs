using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Submissions.Browse;

internal sealed class WaitingEvidenceCounter(IMediator mediator) : IHomeCounter
{
    public int Order => 36;

    public LocalizedText Name => Words.Waiting;

    public string Address => "/evidence";

    public Task<long> CountAsync(CancellationToken cancellation) => mediator.Send(new CountWaitingEvidence(), cancellation);
}
