using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Joining.Browse;

internal sealed class WaitingApplicationsCounter(IMediator mediator) : IHomeCounter
{
    public int Order => 37;

    public LocalizedText Name => Words.Applications;

    public string Address => "/applications";

    public Task<long> CountAsync(CancellationToken cancellation) => mediator.Send(new CountApplications(), cancellation);
}
