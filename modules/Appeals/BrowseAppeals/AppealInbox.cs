using MediatR;
using PartnerHub.Appeals.Storage;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;

namespace PartnerHub.Appeals.BrowseAppeals;

/// <summary>Appeals that have waited longest, in all programs that the caller reads.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListOldestAppeals(int Limit) : IRequest<IReadOnlyList<Appeal>>, IAboutHost, INarrowed, IListOf<IAboutMember>;

internal sealed class OldestAppealsHandler(AppealStore appeals, CallerContext callers) : IRequestHandler<ListOldestAppeals, IReadOnlyList<Appeal>>
{
    public Task<IReadOnlyList<Appeal>> Handle(ListOldestAppeals request, CancellationToken cancellationToken) =>
        appeals.ListOldestAsync(callers.Caller.Ids(Rights.Read, GrantScope.Program), request.Limit, cancellationToken);
}

internal sealed class AppealInbox(IMediator mediator, IProgramDays days) : IInboxSource
{
    public async Task<IReadOnlyList<InboxItem>> ListAsync(int limit, CancellationToken cancellation)
    {
        var oldest = await mediator.Send(new ListOldestAppeals(limit), cancellation);
        return [.. (await mediator.WithNamesAsync(oldest, appeal => (appeal.Program, appeal.Member), cancellation)).Select(named => Item(named.Item, named.Name))];
    }

    private InboxItem Item(Appeal appeal, string name) => new()
    {
        Since = days.DayOf(appeal.Program, appeal.FiledAt),
        Kind = Words.AppealKind,
        About = LocalizedText.Of(name, name),
        Address = PageAddress.Journal(appeal.Program, appeal.Number),
        Program = appeal.Program,
    };
}
