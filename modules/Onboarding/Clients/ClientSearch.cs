using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding.Clients;

/// <summary>Clients by a part of their name, or by id, newest first.</summary>
[RequiresRight(Rights.Read)]
internal sealed record FindClients(string Text, int Limit) : IRequest<IReadOnlyList<ClientQuestionnaire>>, IAboutHost, INarrowed, IListOf<IAboutQuestionnaire>;

internal sealed class FindClientsHandler(UnitOfWork unit, CallerContext callers) : IRequestHandler<FindClients, IReadOnlyList<ClientQuestionnaire>>
{
    public async Task<IReadOnlyList<ClientQuestionnaire>> Handle(FindClients request, CancellationToken cancellationToken)
    {
        var seen = callers.Caller.Ids(Rights.Read, GrantScope.Questionnaire);
        await using var session = await unit.ReadAsync(cancellationToken);
        var clients = await QuestionnaireTable.ListAsync(session, cancellationToken);
        return [.. clients.Where(client => seen?.Contains(client.Id) != false).Where(client => LooseText.Holds(client.Client, request.Text) || client.Id == request.Text).Take(request.Limit)];
    }
}

internal sealed class ClientSearch(IMediator mediator, CallerContext callers) : ISearchSource
{
    public int Order => 15;

    public LocalizedText Title => WizardWords.Clients;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, int limit, CancellationToken cancellation) => !callers.Caller.Rights.HasFlag(Rights.Read) ? [] :
    [
        .. (await mediator.Send(new FindClients(text, limit), cancellation))
            .Select(client => new SearchHit(OnboardingAddress.Client(client.Id), LocalizedText.Of(client.Client, client.Client), WizardWords.Onboarding)),
    ];
}
