using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;

namespace PartnerHub.Onboarding.Clients;

internal sealed class ListClientsHandler(UnitOfWork unit, CallerContext callers) :
    IRequestHandler<ListClients, IReadOnlyList<ClientQuestionnaire>>,
    IRequestHandler<FindQuestionnaire, ClientQuestionnaire?>
{
    public async Task<IReadOnlyList<ClientQuestionnaire>> Handle(ListClients request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var counted = new List<ClientQuestionnaire>();
        var seen = callers.Caller.Ids(Rights.Read, GrantScope.Questionnaire);
        foreach (var questionnaire in await QuestionnaireTable.ListAsync(session, cancellationToken))
        {
            if (seen?.Contains(questionnaire.Id) == false)
            {
                continue;
            }

            counted.Add(await CountAsync(session, questionnaire, cancellationToken));
        }

        return counted;
    }

    public async Task<ClientQuestionnaire?> Handle(FindQuestionnaire request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await QuestionnaireTable.FindAsync(session, request.Questionnaire, cancellationToken) is { } found
            ? await CountAsync(session, found, cancellationToken)
            : null;
    }

    private static async Task<ClientQuestionnaire> CountAsync(Session session, ClientQuestionnaire questionnaire, CancellationToken cancellation) =>
        (await KeptAnswers.ReadAsync(session, questionnaire.Id, cancellation)).Count(questionnaire, Questionnaire.Own);
}
