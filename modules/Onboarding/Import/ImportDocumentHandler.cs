using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Onboarding.Clients;

namespace PartnerHub.Onboarding.Import;

internal sealed class ImportDocumentHandler(UnitOfWork unit, DocumentReadings readings, NewQuestionnaire made, AnswerLog log, CallerContext caller, TimeProvider time) :
    IRequestHandler<ImportDocument, ImportedDocument?>
{
    private const string Source = "document";

    public Task<ImportedDocument?> Handle(ImportDocument request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => ImportAsync(session, request, readings.Of(request.Content, cancellationToken), cancellationToken), cancellationToken);

    private async Task<ImportedDocument?> ImportAsync(Session session, ImportDocument request, Inspection read, CancellationToken cancellation)
    {
        var (inspected, bound) = (read.Document!, read.Bound!);
        var locked = request.Questionnaire is null
            ? await made.AddAsync(session, inspected.Client ?? Path.GetFileNameWithoutExtension(request.FileName), bound.Language, cancellation)
            : await QuestionnaireTable.LockAsync(session, request.Questionnaire, cancellation);
        if (locked is null)
        {
            return null;
        }

        var last = await DocumentArchive.LastAsync(session, locked.Id, cancellation);
        var document = new KeptDocument { Number = (last?.Number ?? 0) + 1, Direction = KeptDocument.In, FileName = request.FileName, Content = request.Content };
        var kept = await KeptAnswers.ReadAsync(session, locked.Id, cancellation);
        var merged = await DocumentMerge.MergeAsync(session, readings, locked, kept, bound, document.Number, cancellation);
        await DocumentArchive.AddAsync(session, locked.Id, document, caller.Caller.Actor, time.Instant(), cancellation);
        var saved = await log.AddAsync(session, locked, AnswerConversion.Changes(merged.Answers, kept, Place.NewRows(time)), Source, cancellation);
        var now = await KeptAnswers.ReadAsync(session, locked.Id, cancellation);
        return DocumentMerge.Describe(now.Count(saved, Questionnaire.Own), document, inspected, merged.Conflicts, await QuestionnaireTable.ListAsync(session, cancellation));
    }
}
