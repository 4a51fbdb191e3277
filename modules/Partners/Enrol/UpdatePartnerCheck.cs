using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Members;

namespace PartnerHub.Partners.Enrol;

internal sealed class UpdatePartnerCheck(IMediator mediator) : IRequestCheck<UpdatePartner>
{
    public async ValueTask<IReadOnlyList<InputError>> Check(UpdatePartner request, CancellationToken cancellation)
    {
        var memberships = await mediator.Send(new ListMemberships(request.Partner), cancellation);
        var partner = new Partner { Id = request.Partner, Name = request.Name, Country = request.Country, Types = request.Types };
        return await new PartnerCheck(mediator).CheckAsync(partner, memberships.Select(member => member.Program), cancellation);
    }
}
