using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Import;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Export;

internal sealed class ExportDocumentHandler(UnitOfWork unit, DocumentReadings readings, IMediator mediator, CallerContext caller, IProgramDays days, TimeProvider time) :
    IRequestHandler<ExportDocument, ExportedDocument?>,
    IRequestHandler<KeepExport, Unit>
{
    private static readonly LocalizedText Damaged = LocalizedText.Of(
        "Le document reçu est abîmé : écrites dedans, des réponses se perdraient. Elles sont données dans notre propre formulaire.",
        "The document taken in is damaged: written into it, answers would be lost. They are given in our own form.");

    // What was written is kept as it was given out, whoever answers meanwhile.
    public async Task<ExportedDocument?> Handle(ExportDocument request, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request.Questionnaire, cancellationToken) is not var (questionnaire, answers, layout))
        {
            return null;
        }

        var (content, isOwnLayout) = FaithfulExport.WriteFile(layout ?? Blank(questionnaire), () => Blank(questionnaire), answers, days.Today());
        cancellationToken.ThrowIfCancellationRequested();
        var exported = new ExportedDocument($"{questionnaire.Id}.{questionnaire.Language}.md", content) { Warning = isOwnLayout ? Damaged : null };
        await mediator.Send(new KeepExport(questionnaire.Id, exported), cancellationToken);
        return exported;
    }

    public async Task<Unit> Handle(KeepExport request, CancellationToken cancellationToken)
    {
        await unit.RunAsync(session => KeepAsync(session, request.Questionnaire, request.Document, cancellationToken), cancellationToken);
        return Unit.Value;
    }

    private async Task<(ClientQuestionnaire Questionnaire, Answers Answers, BoundDocument? Layout)?> ReadAsync(string id, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        if (await QuestionnaireTable.FindAsync(session, id, cancellation) is not { } questionnaire)
        {
            return null;
        }

        var layout = readings.Bound(await DocumentArchive.LastInAsync(session, id, cancellation), cancellation);
        var kept = await KeptAnswers.ReadAsync(session, id, cancellation);
        return (questionnaire, AnswerConversion.Of(questionnaire, kept, layout ?? Blank(questionnaire)), layout);
    }

    private static BoundDocument Blank(ClientQuestionnaire questionnaire) => BoundDocument.Blank(questionnaire.Client, questionnaire.Language);

    private async Task KeepAsync(Session session, string id, ExportedDocument exported, CancellationToken cancellation)
    {
        await QuestionnaireTable.LockAsync(session, id, cancellation);
        var last = await DocumentArchive.LastAsync(session, id, cancellation);
        if (last is null || !last.Content.AsSpan().SequenceEqual(exported.Content))
        {
            var document = new KeptDocument { Number = (last?.Number ?? 0) + 1, Direction = KeptDocument.Out, FileName = exported.FileName, Content = exported.Content };
            await DocumentArchive.AddAsync(session, id, document, caller.Caller.Actor, time.Instant(), cancellation);
        }
    }
}
