using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Import;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.ShowSummary;

internal sealed class SummaryHandler(UnitOfWork unit, DocumentReadings readings, IProgramDays days) :
    IRequestHandler<SeeSummary, QuestionnaireSummary?>,
    IRequestHandler<WriteSummary, string?>
{
    public Task<QuestionnaireSummary?> Handle(SeeSummary request, CancellationToken cancellationToken) => ReadAsync(request.Questionnaire, cancellationToken);

    public async Task<string?> Handle(WriteSummary request, CancellationToken cancellationToken) =>
        await ReadAsync(request.Questionnaire, cancellationToken) is var (questionnaire, summary)
            ? SummaryMarkdown.Write(summary, questionnaire.Client, request.Language)
            : null;

    private async Task<QuestionnaireSummary?> ReadAsync(string id, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        if (await QuestionnaireTable.FindAsync(session, id, cancellation) is not { } found)
        {
            return null;
        }

        var kept = await KeptAnswers.ReadAsync(session, id, cancellation);
        var document = await DocumentArchive.LastInAsync(session, id, cancellation);
        var answers = AnswerConversion.Of(found, kept, readings.Bound(document, cancellation));
        return new(kept.Count(found, Questionnaire.Own), ExecutiveSummary.Of(answers, Questionnaire.Own, days.Today()));
    }
}
