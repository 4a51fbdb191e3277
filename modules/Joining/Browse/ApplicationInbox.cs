using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Joining.Api;
using PartnerHub.Joining.Applications;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Joining.Browse;

/// <summary>Applications that have waited longest, in all programs in which the caller decides.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record ListOldestApplications(int Limit) : IRequest<IReadOnlyList<JoinApplication>>, IAboutHost, INarrowed, IListOf<IAboutProgram>;

internal sealed class OldestApplicationsHandler(UnitOfWork unit, CallerContext callers) : IRequestHandler<ListOldestApplications, IReadOnlyList<JoinApplication>>
{
    public async Task<IReadOnlyList<JoinApplication>> Handle(ListOldestApplications request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await ApplicationRows.OldestWaitingAsync(session, callers.Caller.Ids(Rights.Decide, GrantScope.Program), request.Limit, cancellationToken);
    }
}

internal sealed class ApplicationInbox(IMediator mediator, IProgramDays days) : IInboxSource
{
    public async Task<IReadOnlyList<InboxItem>> ListAsync(int limit, CancellationToken cancellation) =>
    [
        .. (await mediator.Send(new ListOldestApplications(limit), cancellation)).Select(application => new InboxItem
        {
            Since = days.DayOf(application.Program, application.FiledAt),
            Kind = Words.ApplicationKind,
            About = LocalizedText.Of(application.Company.Name, application.Company.Name),
            Address = JoinAddress.Application(application.Program, application.Number),
            Program = application.Program,
        }),
    ];
}
