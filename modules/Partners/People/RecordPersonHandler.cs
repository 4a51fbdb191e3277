using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.People;

internal sealed class RecordPersonHandler(UnitOfWork unit, TimeProvider time, IMediator mediator) : IRequestHandler<RecordPerson, long>
{
    private static readonly LocalizedText NotErased = LocalizedText.Of("une personne dont les données n’ont pas été effacées", "a person whose data were not erased");

    public Task<long> Handle(RecordPerson request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => RecordAsync(session, request, cancellationToken), cancellationToken);

    private async Task<long> RecordAsync(Session session, RecordPerson request, CancellationToken cancellation)
    {
        await mediator.Send(new AddPeople(request.Partner, [request.Person], request.Source), cancellation);
        var known = (await PersonRows.FindAsync(session, request.Partner, request.Person, cancellation))!;
        if (known.ErasedAt is not null)
        {
            // Facts about the erased person would become the facts of someone known again.
            throw Refusals.Of("$.person", NotErased, request.Person);
        }

        if (request.Version is { } seen && seen != known.Version)
        {
            throw new LostRaceException(known.Version);
        }

        await PersonRows.WriteAsync(session, request.Partner, request.Person, request.Data, known.Version + 1, time.Instant(), cancellation);
        return known.Version + 1;
    }
}
