using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;

namespace PartnerHub.Onboarding.History;

internal sealed class ListHistoryHandler(UnitOfWork unit) :
    IRequestHandler<ListAnswerHistory, IReadOnlyList<SaidAnswer>>,
    IRequestHandler<ListAnswers, IReadOnlyList<SaidAnswer>?>
{
    public async Task<IReadOnlyList<SaidAnswer>?> Handle(ListAnswers request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await QuestionnaireTable.FindAsync(session, request.Questionnaire, cancellationToken) is null
            ? null
            : await AnswerTable.ListAsync(session, request.Questionnaire, cancellationToken);
    }

    public async Task<IReadOnlyList<SaidAnswer>> Handle(ListAnswerHistory request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await AnswerTable.ListHistoryAsync(session, request.Questionnaire, request.Place, request.Limit, cancellationToken);
    }
}
