using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Loads;
using PartnerHub.Partners.People;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.LoadPeople;

/// <summary>What is right of a person that a load tells of.</summary>
internal sealed class CheckPeopleHandler(UnitOfWork unit) : IRequestHandler<CheckPeople, IReadOnlyList<RecordFault?>>
{
    private static readonly LocalizedText NotErased = LocalizedText.Of("une personne dont les données n’ont pas été effacées", "a person whose data were not erased");

    public async Task<IReadOnlyList<RecordFault?>> Handle(CheckPeople request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var members = new Dictionary<string, bool>(StringComparer.Ordinal);
        var faults = new List<RecordFault?>();
        foreach (var record in request.Records)
        {
            var partner = MemberIds.PartnerOf(record.Partner, request.Program);
            if (!members.TryGetValue(partner, out var isMember))
            {
                members[partner] = isMember = (await Memberships.ListAsync(session, partner, cancellationToken)).Any(membership => membership.Program == request.Program);
            }

            faults.Add(isMember ? await CheckAsync(session, record, partner, cancellationToken) : MemberIds.Unknown("$.partner", record.Partner));
        }

        return faults;
    }

    private static async Task<RecordFault?> CheckAsync(Session session, PersonRecord record, string partner, CancellationToken cancellation)
    {
        var said = new RecordPerson(partner, record.Person, record.Over(null), null, "");
        return (await new RecordPersonCheck().Check(said, cancellation)).FirstOrDefault() is { } error ? new RecordFault(error)
            : (await PersonRows.FindAsync(session, partner, record.Person, cancellation))?.ErasedAt is not null ? new RecordFault(Refusals.Error("$.person", NotErased, record.Person))
            : null;
    }
}

internal sealed class WritePeopleHandler(UnitOfWork unit, IMediator mediator, TimeProvider time) : IRequestHandler<WritePeople, LoadCounts>
{
    public Task<LoadCounts> Handle(WritePeople request, CancellationToken cancellationToken) =>
        unit.JoinAsync(session => WriteAsync(session, request, cancellationToken));

    private async Task<LoadCounts> WriteAsync(Session session, WritePeople request, CancellationToken cancellation)
    {
        var counts = default(LoadCounts);
        PersonRecord[] named = [.. request.Records.Select(record => record with { Partner = MemberIds.PartnerOf(record.Partner, request.Program) })];
        foreach (var round in Rounds.Of(named, record => $"{record.Partner}/{record.Person}"))
        {
            counts += await new PersonRound(session, request.Origin, time.Instant(), mediator).WriteAsync(round, cancellation);
        }

        return counts;
    }
}
