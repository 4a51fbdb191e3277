using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Import;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.ShowSummary;

/// <summary>What a questionnaire's answers add up to today.</summary>
internal sealed class SummaryReader(UnitOfWork unit, DocumentReadings readings, IProgramDays days) : IRequestHandler<WriteSummary, string?>
{
    public async Task<string?> Handle(WriteSummary request, CancellationToken cancellationToken) =>
        await ReadAsync(request.Questionnaire, cancellationToken) is var (questionnaire, summary)
            ? SummaryMarkdown.Write(summary, questionnaire.Client, request.Language)
            : null;

    public async Task<(ClientQuestionnaire Questionnaire, ExecutiveSummary Summary)?> ReadAsync(string id, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        if (await QuestionnaireTable.FindAsync(session, id, cancellation) is not { } found)
        {
            return null;
        }

        var kept = await KeptAnswers.ReadAsync(session, id, cancellation);
        var document = await DocumentArchive.LastInAsync(session, id, cancellation);
        var answers = AnswerConversion.Of(found, kept, readings.Bound(document, cancellation));
        return (kept.Count(found, Questionnaire.Own), ExecutiveSummary.Of(answers, Questionnaire.Own, days.Today()));
    }
}
