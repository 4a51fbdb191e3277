using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;
using PartnerHub.Submissions.Api;
using PartnerHub.Submissions.Documents;

namespace PartnerHub.Submissions.Browse;

/// <summary>Evidence that has waited longest, in all programs that the caller reads.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListOldestEvidence(int Limit) : IRequest<IReadOnlyList<EvidenceDocument>>, IAboutHost, INarrowed, IListOf<IAboutMember>;

internal sealed class OldestEvidenceHandler(UnitOfWork unit, CallerContext callers) : IRequestHandler<ListOldestEvidence, IReadOnlyList<EvidenceDocument>>
{
    public async Task<IReadOnlyList<EvidenceDocument>> Handle(ListOldestEvidence request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await EvidenceRows.OldestWaitingAsync(session, callers.Caller.Ids(Rights.Read, GrantScope.Program), request.Limit, cancellationToken);
    }
}

internal sealed class EvidenceInbox(IMediator mediator, IProgramDays days) : IInboxSource
{
    public async Task<IReadOnlyList<InboxItem>> ListAsync(int limit, CancellationToken cancellation)
    {
        var oldest = await mediator.Send(new ListOldestEvidence(limit), cancellation);
        return [.. (await mediator.WithNamesAsync(oldest, document => (document.Program, document.Member), cancellation)).Select(named => Item(named.Item, named.Name))];
    }

    private InboxItem Item(EvidenceDocument document, string name) => new()
    {
        Since = days.DayOf(document.Program, document.FiledAt),
        Kind = Words.EvidenceKind,
        About = LocalizedText.Of(name, name),
        Address = EvidenceAddress.Document(document.Member, document.Number),
        Program = document.Program,
    };
}
