using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Records;

/// <summary>People of the program's partners, with personal data that are kept apart and in no reject.</summary>
internal sealed class PersonKind : IRecordKind<PersonRecord>
{
    private static readonly RecordShape Shape = new(
    [
        new("partner", CellType.Text, "partner id", "partner code", "member", "member id", "partenaire", "id partenaire", "code partenaire", "membre") { Required = true },
        new("person", CellType.Text, "person id", "id", "contact id", "personne", "id personne", "identifiant", "id contact") { Required = true },
        new("name", CellType.Text, "full name", "nom", "nom complet"),
        new("email", CellType.Text, "e-mail", "mail", "email address", "courriel", "adresse électronique"),
        new("phone", CellType.Text, "telephone", "phone number", "téléphone", "numéro de téléphone"),
        new("position", CellType.Text, "job title", "role", "fonction", "poste"),
    ]);

    public string Id => ImportKinds.People;

    public bool IsPersonal => true;

    public string KeyPath => "$.person";

    public string KeyOf(PersonRecord record) => $"{record.Partner}{RecordKey.Between}{record.Person}";

    public IReadOnlyList<string> KeyColumns => ["partner", "person"];

    public RecordShape ShapeFor(ProgramDescription program) => Shape;

    public IRequest<IReadOnlyList<RecordFault?>> Check(string program, IReadOnlyList<PersonRecord> records) => new CheckPeople(program, records);

    public IRequest<LoadCounts> Write(string program, LoadOrigin origin, IReadOnlyList<PersonRecord> records) => new WritePeople(program, origin, records);
}
