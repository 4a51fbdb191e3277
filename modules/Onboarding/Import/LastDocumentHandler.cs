using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Onboarding.Wizard;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Import;

/// <summary>The last document taken in: what it differs in, and taking its side.</summary>
internal sealed class LastDocumentHandler(UnitOfWork unit, DocumentReadings readings, AnswerLog log) :
    IRequestHandler<FindImportedDocument, ImportedDocument?>,
    IRequestHandler<TakeFromDocument, ImportedDocument?>
{
    private const string Source = "document";

    public async Task<ImportedDocument?> Handle(FindImportedDocument request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await QuestionnaireTable.FindAsync(session, request.Questionnaire, cancellationToken) is { } found
            ? await DescribeAsync(session, found, cancellationToken)
            : null;
    }

    public Task<ImportedDocument?> Handle(TakeFromDocument request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => TakeAsync(session, request, cancellationToken), cancellationToken);

    private async Task<ImportedDocument?> TakeAsync(Session session, TakeFromDocument request, CancellationToken cancellation)
    {
        if (await QuestionnaireTable.LockAsync(session, request.Questionnaire, cancellation) is not { } locked
            || await DocumentArchive.LastInAsync(session, locked.Id, cancellation) is not { } last
            || readings.Bound(last, cancellation) is not { } came)
        {
            return null;
        }

        var kept = await KeptAnswers.ReadAsync(session, locked.Id, cancellation);
        var merged = await DocumentMerge.MergeAsync(session, readings, locked, kept, came, last.Number, cancellation);
        var taken = merged.Conflicts.Where(conflict => DocumentMerge.KeyOf(conflict) == request.Key).SelectMany(conflict => Answers(conflict, locked, kept, came));
        return await DescribeAsync(session, await log.AddAsync(session, locked, [.. taken], Source, cancellation), cancellation);
    }

    private async Task<ImportedDocument?> DescribeAsync(Session session, ClientQuestionnaire questionnaire, CancellationToken cancellation)
    {
        if (await DocumentArchive.LastInAsync(session, questionnaire.Id, cancellation) is not { } last
            || readings.Of(last.Content, cancellation) is not { Document: { } inspected, Bound: { } came })
        {
            return null;
        }

        var kept = await KeptAnswers.ReadAsync(session, questionnaire.Id, cancellation);
        var merged = await DocumentMerge.MergeAsync(session, readings, questionnaire, kept, came, last.Number, cancellation);
        return DocumentMerge.Describe(kept.Count(questionnaire, Questionnaire.Own), last, inspected, merged.Conflicts, await QuestionnaireTable.ListAsync(session, cancellation));
    }

    /// <summary>What has to be said so that the document's side holds; a row that it no longer has is taken back cell by cell.</summary>
    private static IEnumerable<PlaceAnswer> Answers(MergeConflict conflict, ClientQuestionnaire questionnaire, KeptAnswers kept, BoundDocument came)
    {
        if (conflict.Row is null)
        {
            var isReason = Questionnaire.Own.Questions.Any(question => question.Id == conflict.Id);
            return [new(isReason ? Place.NotApplicable(conflict.Id) : conflict.Id, conflict.Came)];
        }

        var rows = RowKeys.Of(AnswerConversion.Of(questionnaire, kept, came).Rows(conflict.Id));
        var index = rows.FindIndex(row => row.Key.Number == conflict.RowNumber && RowKeys.NameOf(row.Row) == conflict.Row);
        var key = kept.Rows(conflict.Id)[index];
        return conflict.Column is { } column
            ? [new(Place.Cell(conflict.Id, key, column), conflict.Came)]
            : rows[index].Row.Cells.Keys.Select(cell => new PlaceAnswer(Place.Cell(conflict.Id, key, cell), null));
    }
}
