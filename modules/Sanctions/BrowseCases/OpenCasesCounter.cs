using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Sanctions.BrowseCases;

internal sealed class OpenCasesCounter(IMediator mediator) : IHomeCounter
{
    public int Order => 30;

    public LocalizedText Name => Words.OpenCases;

    public string Address => "/cases";

    public Task<long> CountAsync(CancellationToken cancellation) => mediator.Send(new CountOpenCases(), cancellation);
}
