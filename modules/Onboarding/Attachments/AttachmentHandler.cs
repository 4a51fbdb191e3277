using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Attachments;

internal sealed class AttachmentHandler(UnitOfWork unit, CallerContext caller, TimeProvider time) :
    IRequestHandler<AttachFile, Attachment?>,
    IRequestHandler<RemoveAttachment, bool>,
    IRequestHandler<ListAttachments, IReadOnlyList<Attachment>?>,
    IRequestHandler<FindAttachment, AttachedFile?>
{
    private const int MostFiles = 100;
    private const long MostBytes = 200L * 1024 * 1024;

    private static readonly LocalizedText Most = LocalizedText.Of(
        $"au plus {MostFiles} fichiers et 200 Mo pour un questionnaire ; retirez-en un", $"at most {MostFiles} files and 200 MB for a questionnaire; remove one");

    public Task<Attachment?> Handle(AttachFile request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => AddAsync(session, request, cancellationToken), cancellationToken);

    public Task<bool> Handle(RemoveAttachment request, CancellationToken cancellationToken) =>
        unit.RunAsync(async session => await AttachmentTable.EmptyAsync(session, request.Questionnaire, request.Number, cancellationToken) == 1, cancellationToken);

    public async Task<IReadOnlyList<Attachment>?> Handle(ListAttachments request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await QuestionnaireTable.FindAsync(session, request.Questionnaire, cancellationToken) is null
            ? null
            : await AttachmentTable.ListAsync(session, request.Questionnaire, cancellationToken);
    }

    public async Task<AttachedFile?> Handle(FindAttachment request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await AttachmentTable.FindAsync(session, request.Questionnaire, request.Number, cancellationToken) is { } row
            ? new AttachedFile(row.FileName, row.Content)
            : null;
    }

    private async Task<Attachment?> AddAsync(Session session, AttachFile request, CancellationToken cancellation)
    {
        if (await QuestionnaireTable.LockAsync(session, request.Questionnaire, cancellation) is null)
        {
            return null;
        }

        if (await AttachmentTable.SizeAsync(session, request.Questionnaire, cancellation) is { } size && (size.Files >= MostFiles || size.Bytes + request.Content.Length > MostBytes))
        {
            throw new InvalidRequestException([new InputError { Path = "$.content", Expected = Most, Found = LocalizedText.Of("un fichier de plus", "one more file") }]);
        }

        var added = new Attachment
        {
            Number = await AttachmentTable.LastAsync(session, request.Questionnaire, cancellation) + 1,
            Question = request.Question,
            FileName = Path.GetFileName(request.FileName.Replace('\\', '/')),
            MediaType = request.MediaType,
            Size = request.Content.Length,
            Actor = caller.Caller.Actor,
            AttachedAt = time.Instant(),
        };
        await AttachmentTable.AddAsync(session, request.Questionnaire, added, request.Content, cancellation);
        return added;
    }
}
