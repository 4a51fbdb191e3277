using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.BrowseMails;

/// <summary>Mails, newest first. What is null does not narrow.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record ListMails : IRequest<IReadOnlyList<MailSummary>>, IAboutHost, IListOf<IAboutHost>
{
    public MailState? State { get; init; }

    /// <summary>Id of the last mail seen: older ones follow.</summary>
    public string? After { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>How many mails there are in each state that has some.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record CountMails : IRequest<IReadOnlyDictionary<MailState, long>>, IAboutHost;

internal sealed class BrowseMailsHandler(UnitOfWork unit)
    : IRequestHandler<ListMails, IReadOnlyList<MailSummary>>, IRequestHandler<CountMails, IReadOnlyDictionary<MailState, long>>
{
    public async Task<IReadOnlyList<MailSummary>> Handle(ListMails request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return [.. (await MailTable.ListAsync(session, request.State, request.After, request.Limit, cancellationToken)).Select(MailSummary.Of)];
    }

    public async Task<IReadOnlyDictionary<MailState, long>> Handle(CountMails request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await MailTable.CountAsync(session, cancellationToken);
    }
}
