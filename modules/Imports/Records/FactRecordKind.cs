using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Records;

/// <summary>Facts of members, each held against the program's own declaration of its kind.</summary>
internal sealed class FactRecordKind : IRecordKind<FactRecord>
{
    private static readonly RecordColumn[] Columns =
    [
        new("member", CellType.Text, "partner", "member id", "membership", "partner id", "partner code", "partenaire", "membre", "id partenaire", "code partenaire") { Required = true },
        new("key", CellType.Text, "line key", "line id", "unique id", "clé", "clé de ligne", "identifiant de ligne") { Required = true },
        new("kind", CellType.Text, "fact kind", "fact", "sorte", "sorte de fait", "fait") { Required = true },
        new("on", CellType.Day, "date", "day", "from", "jour", "le", "du") { Required = true },
        new("until", CellType.Day, "to", "valid until", "jusqu'au", "au", "valable jusqu'au") { IsEnd = true },
        new("value", CellType.Text, "valeur"),
        new("amount", CellType.Number, "montant"),
        new("currency", CellType.Text, "currency code", "devise", "code devise"),
        new("quantity", CellType.Number, "qty", "quantité", "qté"),
        new("person", CellType.Text, "person id", "personne", "id personne"),
        new("product", CellType.Text, "product code", "sku", "produit", "code produit"),
        new("period", CellType.Text, "période"),
    ];

    /// <summary>Headers that are not free to mean a detail.</summary>
    private static readonly HashSet<string> Taken = Columns.SelectMany(column => column.Names.Append(column.Path)).Select(ColumnNames.Plain).ToHashSet(StringComparer.Ordinal);

    public string Id => ImportKinds.Facts;

    public bool IsPersonal => false;

    public string KeyPath => "$.key";

    public string KeyOf(FactRecord record) => record.Key;

    public IReadOnlyList<string> KeyColumns => ["key"];

    public bool TakesSums => true;

    public FactRecord Under(string key, FactRecord record) => record with { Key = key };

    public RecordShape ShapeFor(ProgramDescription program) => new(
    [
        .. Columns,
        .. program.FactKinds.SelectMany(kind => kind.Details).DistinctBy(detail => detail.Id, StringComparer.Ordinal)
            .Select(detail => new RecordColumn(PathOf(detail), CellTypeOf(detail.Type), Taken.Contains(ColumnNames.Plain(detail.Id)) ? [] : [detail.Id])),
    ])
    {
        CellTypes = program.FactKinds.Select(kind => ((kind.Id, "value"), CellTypeOf(kind.ValueType)))
            .Concat(program.FactKinds.SelectMany(kind => kind.Details.Select(detail => ((kind.Id, PathOf(detail)), CellTypeOf(detail.Type)))))
            .ToDictionary(type => type.Item1, type => type.Item2),
    };

    public IRequest<IReadOnlyList<RecordFault?>> Check(string program, IReadOnlyList<FactRecord> records) =>
        new CheckKeyedFacts(program, [.. records.Select(record => record.ToKeyed())]);

    public IRequest<LoadCounts> Write(string program, LoadOrigin origin, IReadOnlyList<FactRecord> records) =>
        new WriteKeyedFacts(program, origin, [.. records.Select(record => record.ToKeyed())]);

    private static string PathOf(FactDetail detail) => $"details.{detail.Id}";

    private static CellType CellTypeOf(FactValueType type) => type switch
    {
        FactValueType.Flag => CellType.Flag,
        FactValueType.Number => CellType.Number,
        _ => CellType.Text,
    };

    private static CellType CellTypeOf(FactDetailType type) => type switch
    {
        FactDetailType.Number => CellType.Number,
        FactDetailType.Flag => CellType.Flag,
        FactDetailType.Date => CellType.Day,
        _ => CellType.Text,
    };
}
