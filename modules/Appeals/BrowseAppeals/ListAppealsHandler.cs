using MediatR;
using PartnerHub.Appeals.Storage;

namespace PartnerHub.Appeals.BrowseAppeals;

internal sealed class ListAppealsHandler(AppealStore appeals) : IRequestHandler<ListAppeals, IReadOnlyList<Appeal>>
{
    public Task<IReadOnlyList<Appeal>> Handle(ListAppeals request, CancellationToken cancellationToken) => appeals.ListAsync(request, cancellationToken);
}
