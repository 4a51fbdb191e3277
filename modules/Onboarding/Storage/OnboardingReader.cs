using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Storage;

/// <summary>A questionnaire with all that is said in it.</summary>
internal sealed class OnboardingReader(UnitOfWork unit)
{
    public async Task<(ClientQuestionnaire Questionnaire, KeptAnswers Answers)?> ReadAsync(string id, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        if (await QuestionnaireTable.FindAsync(session, id, cancellation) is not { } found)
        {
            return null;
        }

        var answers = await KeptAnswers.ReadAsync(session, id, cancellation);
        return (answers.Count(found, Questionnaire.Own), answers);
    }
}
