using MediatR;
using PartnerHub.Appeals.Storage;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Appeals.BrowseAppeals;

/// <summary>How many appeals nobody has settled, in all programs.</summary>
[RequiresRight(Rights.Read)]
internal sealed record CountOpenAppeals : IRequest<long>, IAboutHost, INarrowed;

internal sealed class CountOpenAppealsHandler(AppealStore appeals, CallerContext callers) : IRequestHandler<CountOpenAppeals, long>
{
    public Task<long> Handle(CountOpenAppeals request, CancellationToken cancellationToken) => appeals.CountOpenAsync(callers.Caller.Ids(Rights.Read, GrantScope.Program), cancellationToken);
}

internal sealed class OpenAppealsCounter(IMediator mediator) : IHomeCounter
{
    public int Order => 35;

    public LocalizedText Name => Words.OpenAppeals;

    public string Address => "/appeals";

    public Task<long> CountAsync(CancellationToken cancellation) => mediator.Send(new CountOpenAppeals(), cancellation);
}
