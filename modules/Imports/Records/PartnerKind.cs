using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Records;

/// <summary>Partners: new ones are enrolled, known ones changed where the file says something else.</summary>
internal sealed class PartnerKind : IRecordKind<PartnerRecord>
{
    private static readonly RecordShape Shape = new(
    [
        new("id", CellType.Text, "partner", "partner id", "partner code", "partner number", "partenaire", "id partenaire", "code partenaire", "numéro partenaire", "identifiant") { Required = true },
        new("name", CellType.Text, "company", "company name", "partner name", "nom", "raison sociale", "société", "nom du partenaire") { Required = true },
        new("country", CellType.Text, "country code", "pays", "code pays") { Required = true },
        new("types", CellType.List, "type", "partner type", "partner types", "type de partenaire", "types de partenaire"),
        new("joinedOn", CellType.Day, "joined", "join date", "member since", "adhésion", "date d'adhésion", "membre depuis", "inscrit le"),
        new("level", CellType.Text, "tier", "track", "status", "niveau", "statut"),
        new("levelSince", CellType.Day, "since", "level since", "tier since", "niveau depuis", "depuis"),
    ]);

    public string Id => ImportKinds.Partners;

    public bool IsPersonal => false;

    public string KeyPath => "$.id";

    public string KeyOf(PartnerRecord record) => record.Id;

    public IReadOnlyList<string> KeyColumns => ["id"];

    public RecordShape ShapeFor(ProgramDescription program) => Shape;

    public IRequest<IReadOnlyList<RecordFault?>> Check(string program, IReadOnlyList<PartnerRecord> records) => new CheckPartners(program, records);

    public IRequest<LoadCounts> Write(string program, LoadOrigin origin, IReadOnlyList<PartnerRecord> records) => new WritePartners(program, origin, records);
}
