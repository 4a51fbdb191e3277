using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Receipts;

/// <summary>What is pointed out on lines of a file that are not rejected, the first of each kind, in its order.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListRemarks(long Import, int Limit) : IRequest<IReadOnlyList<Remark>>, IAboutHost, IAboutImport, IListOf<IAboutProgram>;

internal sealed class ListRemarksHandler(UnitOfWork unit) : IRequestHandler<ListRemarks, IReadOnlyList<Remark>>
{
    public async Task<IReadOnlyList<Remark>> Handle(ListRemarks request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await RemarkTable.OfAsync(session, request.Import, request.Limit, cancellationToken);
    }
}
