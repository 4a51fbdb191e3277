using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.People;

internal sealed class ErasePersonHandler(UnitOfWork unit, IMediator mediator, TimeProvider time) : IRequestHandler<ErasePerson, bool>
{
    private static readonly Sql Write = Sql.Upsert(
        "partners_person_data", "partner_id, person_id", "name, email, phone, position, version, recorded_at, erased_at");

    public Task<bool> Handle(ErasePerson request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => EraseAsync(session, request, cancellationToken), cancellationToken);

    private async Task<bool> EraseAsync(Session session, ErasePerson request, CancellationToken cancellation)
    {
        await PartnerRows.LockAsync(session, request.Partner, cancellation);
        if (await PersonRows.FindAsync(session, request.Partner, request.Person, cancellation) is not { } known)
        {
            return false;
        }

        if (known.ErasedAt is null)
        {
            var now = time.Instant();
            await session.ExecuteAsync(Write, Blank(request, known.Version + 1, now), cancellation);
            await mediator.Publish(new PersonalDataErased($"{request.Partner}/{request.Person}"), cancellation);
        }

        return true;
    }

    private static object Blank(ErasePerson request, long version, DateTimeOffset now) => new
    {
        PartnerId = request.Partner,
        PersonId = request.Person,
        Name = (string?)null,
        Email = (string?)null,
        Phone = (string?)null,
        Position = (string?)null,
        Version = version,
        RecordedAt = now,
        ErasedAt = now,
    };
}
