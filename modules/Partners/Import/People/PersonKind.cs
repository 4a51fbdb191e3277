using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Import.Open;
using PartnerHub.Partners.Import.Records;
using PartnerHub.Partners.Import.Storage;

namespace PartnerHub.Partners.Import.People;

/// <summary>People of the program's partners, with personal data that are kept apart and in no reject.</summary>
internal sealed class PersonKind(UnitOfWork unit, IMediator mediator, TimeProvider time) : IRecordKind<PersonRecord>
{
    private static readonly LocalizedText MemberOf = LocalizedText.Of("un partenaire membre du programme", "a partner who is a member of the program");
    private static readonly LocalizedText NotErased = LocalizedText.Of("une personne dont les données n’ont pas été effacées", "a person whose data were not erased");

    private static readonly RecordShape Shape = new(
    [
        new("partner", CellForm.Text, "partner id", "partner code", "member", "member id", "partenaire", "id partenaire", "code partenaire", "membre") { Required = true },
        new("person", CellForm.Text, "person id", "id", "contact id", "personne", "id personne", "identifiant", "id contact") { Required = true },
        new("name", CellForm.Text, "full name", "nom", "nom complet"),
        new("email", CellForm.Text, "e-mail", "mail", "email address", "courriel", "adresse électronique"),
        new("phone", CellForm.Text, "telephone", "phone number", "téléphone", "numéro de téléphone"),
        new("position", CellForm.Text, "job title", "role", "fonction", "poste"),
    ]);

    public string Id => ImportKinds.People;

    public bool IsPersonal => true;

    public RecordShape ShapeFor(ProgramDescription program) => Shape;

    public async Task<IReadOnlyList<RecordFault?>> CheckAsync(ProgramDescription program, IReadOnlyList<PersonRecord> records, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        var members = new Dictionary<string, bool>(StringComparer.Ordinal);
        var faults = new List<RecordFault?>();
        foreach (var record in records)
        {
            var partner = MemberIds.PartnerOf(record.Partner, program.Id);
            if (!members.TryGetValue(partner, out var isMember))
            {
                members[partner] = isMember = (await Memberships.ListAsync(session, partner, cancellation)).Any(membership => membership.Program == program.Id);
            }

            faults.Add(isMember ? await CheckAsync(session, record, partner, cancellation) : new(Refusals.Error("$.partner", MemberOf, record.Partner), IsUnknown: true));
        }

        return faults;
    }

    public async Task<RecordCounts> WriteAsync(
        Session session, ImportRow import, ProgramDescription program, IReadOnlyList<PersonRecord> records, CancellationToken cancellation)
    {
        var counts = default(RecordCounts);
        PersonRecord[] named = [.. records.Select(record => record with { Partner = MemberIds.PartnerOf(record.Partner, program.Id) })];
        foreach (var round in Rounds.Of(named, record => $"{record.Partner}/{record.Person}"))
        {
            counts += await new PersonRound(session, import, time.Instant(), mediator).WriteAsync(round, cancellation);
        }

        return counts;
    }

    private static async Task<RecordFault?> CheckAsync(Session session, PersonRecord record, string partner, CancellationToken cancellation)
    {
        var said = new RecordPerson(partner, record.Person, record.Over(null), null, "");
        return (await new RecordPersonCheck().Check(said, cancellation)).FirstOrDefault() is { } error ? new RecordFault(error)
            : (await PersonRows.FindAsync(session, partner, record.Person, cancellation))?.ErasedAt is not null ? new RecordFault(Refusals.Error("$.person", NotErased, record.Person))
            : null;
    }
}
