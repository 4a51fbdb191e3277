using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Access.TwoPeople;

internal sealed class WaitingActHandlers(UnitOfWork unit, CallerContext callers) :
    IRequestHandler<ListWaitingActs, IReadOnlyList<WaitingAct>>,
    IRequestHandler<CountWaitingActs, long>
{
    private IReadOnlyCollection<string>? Seen => callers.Caller.Ids(Rights.Read, GrantScope.Program);

    public async Task<IReadOnlyList<WaitingAct>> Handle(ListWaitingActs request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return [.. (await ActRow.ListAsync(session, request.Settled, Seen, cancellationToken)).Select(row => row.ToAct())];
    }

    public async Task<long> Handle(CountWaitingActs request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await ActRow.CountAsync(session, callers.Caller.Actor, Seen, cancellationToken);
    }
}

internal sealed class WaitingActsCounter(IMediator mediator) : IHomeCounter
{
    public int Order => 5;

    public LocalizedText Name => TwoPeopleWords.Title;

    public string Address => PageAddress.WaitingActs;

    public Task<long> CountAsync(CancellationToken cancellation) => mediator.Send(new CountWaitingActs(), cancellation);
}

internal sealed class WaitingActInbox(IMediator mediator, CallerContext callers, IProgramDays days) : IInboxSource
{
    public async Task<IReadOnlyList<InboxItem>> ListAsync(int limit, CancellationToken cancellation) =>
    [
        .. (await mediator.Send(new ListWaitingActs(), cancellation)).Where(act => act.AskedBy != callers.Caller.Actor).Take(limit).Select(act => new InboxItem
        {
            Since = days.DayOf(act.Program, act.AskedAt),
            Kind = TwoPeopleWords.Kind(act.Kind),
            About = act.What,
            Address = $"{PageAddress.WaitingActs}#{act.Id}",
            Program = act.Program,
        }),
    ];
}
