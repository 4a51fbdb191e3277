using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Export;

internal sealed class ExportDocumentHandler(UnitOfWork unit, CallerContext caller, IProgramDays days, TimeProvider time) : IRequestHandler<ExportDocument, ExportedDocument?>
{
    private static readonly LocalizedText Damaged = LocalizedText.Of(
        "Le document reçu est abîmé : écrites dedans, des réponses se perdraient. Elles sont données dans notre propre formulaire.",
        "The document taken in is damaged: written into it, answers would be lost. They are given in our own form.");

    public Task<ExportedDocument?> Handle(ExportDocument request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => ExportAsync(session, request.Questionnaire, cancellationToken), cancellationToken);

    private async Task<ExportedDocument?> ExportAsync(Session session, string id, CancellationToken cancellation)
    {
        if (await QuestionnaireTable.LockAsync(session, id, cancellation) is not { } questionnaire)
        {
            return null;
        }

        var layout = await DocumentArchive.LastInAsync(session, id, cancellation);
        var bound = layout is null ? Blank(questionnaire) : BoundDocument.Read(layout.Content)!;
        var answers = AnswerConversion.Of(questionnaire, await KeptAnswers.ReadAsync(session, id, cancellation), bound);
        var (content, isOwnLayout) = FaithfulExport.WriteFile(bound, () => Blank(questionnaire), answers, days.Today());
        var exported = new ExportedDocument($"{id}.{questionnaire.Language}.md", content) { Warning = isOwnLayout ? Damaged : null };
        await KeepAsync(session, id, exported, cancellation);
        return exported;
    }

    private static BoundDocument Blank(ClientQuestionnaire questionnaire) => BoundDocument.Blank(questionnaire.Client, questionnaire.Language);

    private async Task KeepAsync(Session session, string id, ExportedDocument exported, CancellationToken cancellation)
    {
        var last = await DocumentArchive.LastAsync(session, id, cancellation);
        if (last is null || !last.Content.AsSpan().SequenceEqual(exported.Content))
        {
            var document = new KeptDocument { Number = (last?.Number ?? 0) + 1, Direction = KeptDocument.Out, FileName = exported.FileName, Content = exported.Content };
            await DocumentArchive.AddAsync(session, id, document, caller.Caller.Actor, time.Instant(), cancellation);
        }
    }
}
