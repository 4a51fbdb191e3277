using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Data;
using PartnerHub.Dispatch;
using PartnerHub.Onboarding.Answering;
using PartnerHub.Onboarding.Binding;
using PartnerHub.Onboarding.Forms;
using PartnerHub.Onboarding.Keeping;
using PartnerHub.Onboarding.Merging;
using PartnerHub.Onboarding.Saving;
using PartnerHub.Onboarding.Starting;

namespace PartnerHub.Onboarding.TakingIn;

internal sealed class ImportDocumentHandler(UnitOfWork unit, NewQuestionnaire made, AnswerLog log, CallerContext caller, TimeProvider time) :
    IRequestHandler<ImportDocument, ImportedDocument?>,
    IRequestHandler<FindImportedDocument, ImportedDocument?>
{
    private const string Source = "document";
    private static readonly LocalizedText Expected = LocalizedText.Of("un questionnaire en Markdown", "a questionnaire in Markdown");

    public Task<ImportedDocument?> Handle(ImportDocument request, CancellationToken cancellationToken)
    {
        var inspected = Inspection.Of(request.Content);
        return inspected.Document is { } document
            ? unit.RunAsync(session => ImportAsync(session, request, document, cancellationToken), cancellationToken)
            : throw new InvalidRequest([new InputError { Path = "$.content", Expected = Expected, Found = inspected.Refusal! }]);
    }

    public async Task<ImportedDocument?> Handle(FindImportedDocument request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        if (await QuestionnaireTable.FindAsync(session, request.Id, cancellationToken) is not { } found
            || await DocumentShelf.LastInAsync(session, found.Id, cancellationToken) is not { } last)
        {
            return null;
        }

        var kept = await KeptAnswers.ReadAsync(session, found.Id, cancellationToken);
        var merged = await MergeAsync(session, found, kept, AnswerSheet.Bind(last.Content)!, last.Number, cancellationToken);
        return Describe(kept.Count(found, Questionnaire.Own), last, Inspection.Of(last.Content).Document!, merged.Conflicts);
    }

    private async Task<ImportedDocument?> ImportAsync(Session session, ImportDocument request, InspectedDocument inspected, CancellationToken cancellation)
    {
        var bound = AnswerSheet.Bind(request.Content)!;
        var locked = request.Id is null
            ? await made.AddAsync(session, inspected.Client ?? Path.GetFileNameWithoutExtension(request.FileName), bound.Language, cancellation)
            : await QuestionnaireTable.LockAsync(session, request.Id, cancellation);
        if (locked is null)
        {
            return null;
        }

        var last = await DocumentShelf.LastAsync(session, locked.Id, cancellation);
        var document = new KeptDocument { Number = (last?.Number ?? 0) + 1, Direction = KeptDocument.In, FileName = request.FileName, Content = request.Content };
        var kept = await KeptAnswers.ReadAsync(session, locked.Id, cancellation);
        var merged = await MergeAsync(session, locked, kept, bound, document.Number, cancellation);
        await DocumentShelf.AddAsync(session, locked.Id, document, caller.Caller.Actor, time.Instant(), cancellation);
        var saved = await log.AddAsync(session, locked, AnswerSheet.Changes(merged.Answers, kept, Place.NewRows(time)), Source, cancellation);
        var now = await KeptAnswers.ReadAsync(session, locked.Id, cancellation);
        return Describe(now.Count(saved, Questionnaire.Own), document, inspected, merged.Conflicts);
    }

    private static async Task<Merged> MergeAsync(
        Session session, ClientQuestionnaire questionnaire, KeptAnswers kept, BoundForm came, long number, CancellationToken cancellation)
    {
        var before = await DocumentShelf.BeforeAsync(session, questionnaire.Id, number, cancellation);
        return AnswerMerge.Merge(
            AnswerSheet.Of(before is null ? null : AnswerSheet.Bind(before.Content)), AnswerSheet.Of(questionnaire, kept, came), AnswerSheet.Of(came));
    }

    private static ImportedDocument Describe(
        ClientQuestionnaire questionnaire, KeptDocument document, InspectedDocument inspected, IReadOnlyList<MergeConflict> conflicts) => new()
    {
        Questionnaire = questionnaire,
        Number = document.Number,
        Document = inspected,
        Conflicts = [.. conflicts.Select(conflict => new AnswerConflict(conflict.Id, ConflictNames.Of(conflict), conflict.Kept, conflict.Came))],
    };
}
