using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Onboarding.Clients;

namespace PartnerHub.Onboarding.Import;

internal sealed class ImportDocumentHandler(UnitOfWork unit, NewQuestionnaire made, AnswerLog log, CallerContext caller, TimeProvider time) :
    IRequestHandler<ImportDocument, ImportedDocument?>
{
    private const string Source = "document";
    private static readonly LocalizedText Expected = LocalizedText.Of("un questionnaire en Markdown ou en Word", "a questionnaire in Markdown or Word");

    public Task<ImportedDocument?> Handle(ImportDocument request, CancellationToken cancellationToken)
    {
        var inspected = Inspection.Of(request.Content);
        return inspected.Document is { } document
            ? unit.RunAsync(session => ImportAsync(session, request, document, cancellationToken), cancellationToken)
            : throw new InvalidRequestException([new InputError { Path = "$.content", Expected = Expected, Found = inspected.Refusal! }]);
    }

    private async Task<ImportedDocument?> ImportAsync(Session session, ImportDocument request, InspectedDocument inspected, CancellationToken cancellation)
    {
        var bound = BoundDocument.Read(request.Content)!;
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
        var merged = await DocumentMerge.MergeAsync(session, locked, kept, bound, document.Number, cancellation);
        await DocumentArchive.AddAsync(session, locked.Id, document, caller.Caller.Actor, time.Instant(), cancellation);
        var saved = await log.AddAsync(session, locked, AnswerConversion.Changes(merged.Answers, kept, Place.NewRows(time)), Source, cancellation);
        var now = await KeptAnswers.ReadAsync(session, locked.Id, cancellation);
        return DocumentMerge.Describe(now.Count(saved, Questionnaire.Own), document, inspected, merged.Conflicts, await QuestionnaireTable.ListAsync(session, cancellation));
    }
}
