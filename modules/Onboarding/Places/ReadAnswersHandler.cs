using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Places;

internal sealed class ReadAnswersHandler(UnitOfWork unit) : IRequestHandler<ReadAnswers, AnsweredQuestionnaire?>
{
    public async Task<AnsweredQuestionnaire?> Handle(ReadAnswers request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        if (await QuestionnaireTable.FindAsync(session, request.Questionnaire, cancellationToken) is not { } found)
        {
            return null;
        }

        var answers = await KeptAnswers.ReadAsync(session, request.Questionnaire, cancellationToken);
        return new(answers.Count(found, Questionnaire.Own), answers);
    }
}
