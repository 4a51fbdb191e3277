using PartnerHub.Contracts;
using MediatR;

namespace PartnerHub.Partners.Enrol;

internal sealed class AddPartnerHandler(IMediator mediator) : IRequestHandler<AddPartner, Unit>
{
    private static readonly LocalizedText NotTaken = LocalizedText.Of("un identifiant que personne n’a", "an id that nobody has");

    // Looked at here and not by the check: a repetition with its key is answered as the first time, though the id is taken by now.
    public async Task<Unit> Handle(AddPartner request, CancellationToken cancellationToken) =>
        await mediator.Send(new FindPartner(request.Enrolment.Partner.Id), cancellationToken) is not null
            ? throw Refusals.Of("$.id", NotTaken, request.Enrolment.Partner.Id)
            : await mediator.Send(new EnrolPartners([request.Enrolment], request.Source), cancellationToken);
}
