using MediatR;

namespace PartnerHub.Partners.Enrol;

internal sealed class AddPartnerHandler(IMediator mediator) : IRequestHandler<AddPartner, Unit>
{
    public Task<Unit> Handle(AddPartner request, CancellationToken cancellationToken) =>
        mediator.Send(new EnrolPartners([request.Enrolment], request.Source), cancellationToken);
}
