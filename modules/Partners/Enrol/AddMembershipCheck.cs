using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Enrol;

internal sealed class AddMembershipCheck(IMediator mediator) : IRequestCheck<AddMembership>
{
    public async ValueTask<IReadOnlyList<InputError>> Check(AddMembership request, CancellationToken cancellation)
    {
        var partner = (await mediator.Send(new FindPartner(request.Partner), cancellation))?.Partner;
        return await new EnrolmentCheck(mediator).CheckAsync(partner, request.Program, request.Membership, "$", cancellation);
    }
}
