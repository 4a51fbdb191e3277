using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Submissions.Files;

/// <summary>A file of a document as it was sent; null when there is none.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record FindEvidenceFile(string Member, long Number, long File) : IRequest<SentFile?>, IAboutMember;

internal sealed class FindEvidenceFileHandler(UnitOfWork unit) : IRequestHandler<FindEvidenceFile, SentFile?>
{
    public async Task<SentFile?> Handle(FindEvidenceFile request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await FileRows.FindAsync(session, request.Member, request.Number, request.File, cancellationToken);
    }
}
