using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Dossiers;

internal sealed class ViewDossierHandler(AskedOnce<string, MemberDossier?> seen, IMediator mediator) : IRequestHandler<ViewDossier, MemberDossier?>
{
    public Task<MemberDossier?> Handle(ViewDossier request, CancellationToken cancellationToken) =>
        seen.AskAsync(request.Member, () => mediator.Send(new GetDossier(request.Member), cancellationToken));
}
