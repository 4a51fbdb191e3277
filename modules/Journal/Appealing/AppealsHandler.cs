using MediatR;

namespace PartnerHub.Journal.Appealing;

internal sealed class AppealsHandler(AppealStore appeals, TextStore texts) : IRequestHandler<ListAppeals, IReadOnlyList<Appeal>>, IRequestHandler<EraseText, bool>
{
    public Task<IReadOnlyList<Appeal>> Handle(ListAppeals request, CancellationToken cancellationToken) => appeals.ListAsync(request, cancellationToken);

    public Task<bool> Handle(EraseText request, CancellationToken cancellationToken) => texts.EraseAsync(request.Program, request.Number, cancellationToken);
}
