using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Import.Formats;
using PartnerHub.Partners.Import.Open;
using PartnerHub.Partners.Import.Records;
using PartnerHub.Partners.Import.Storage;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Import.Facts;

/// <summary>Facts of members, each held against the program's own declaration of its kind.</summary>
internal sealed class FactRecordKind(IMediator mediator, TimeProvider time) : IRecordKind<FactRecord>
{
    private static readonly LocalizedText MemberOf = LocalizedText.Of("un partenaire membre du programme", "a partner who is a member of the program");
    private static readonly LocalizedText AKey = LocalizedText.Of($"une clé de 1 à {TextLimits.Key} caractères", $"a key of 1 to {TextLimits.Key} characters");

    private static readonly RecordColumn[] Columns =
    [
        new("member", CellForm.Text, "partner", "member id", "membership", "partner id", "partner code", "partenaire", "membre", "id partenaire", "code partenaire") { Required = true },
        new("key", CellForm.Text, "line key", "line id", "unique id", "clé", "clé de ligne", "identifiant de ligne") { Required = true },
        new("kind", CellForm.Text, "fact kind", "fact", "sorte", "sorte de fait", "fait") { Required = true },
        new("on", CellForm.Day, "date", "day", "from", "jour", "le", "du") { Required = true },
        new("until", CellForm.Day, "to", "valid until", "jusqu'au", "au", "valable jusqu'au"),
        new("value", CellForm.Text, "valeur"),
        new("amount", CellForm.Number, "montant"),
        new("currency", CellForm.Text, "currency code", "devise", "code devise"),
        new("quantity", CellForm.Number, "qty", "quantité", "qté"),
        new("person", CellForm.Text, "person id", "personne", "id personne"),
        new("product", CellForm.Text, "product code", "sku", "produit", "code produit"),
        new("period", CellForm.Text, "période"),
    ];

    /// <summary>Headers that are not free to mean a detail.</summary>
    private static readonly HashSet<string> Taken = Columns.SelectMany(column => column.Names.Append(column.Path)).Select(ColumnNames.Plain).ToHashSet(StringComparer.Ordinal);

    public string Id => ImportKinds.Facts;

    public bool IsPersonal => false;

    public RecordShape ShapeFor(ProgramDescription program) => new(
    [
        .. Columns,
        .. program.FactKinds.SelectMany(kind => kind.Details).DistinctBy(detail => detail.Id, StringComparer.Ordinal)
            .Select(detail => new RecordColumn(PathOf(detail), Form(detail.Type), Taken.Contains(ColumnNames.Plain(detail.Id)) ? [] : [detail.Id])),
    ])
    {
        Forms = program.FactKinds.Select(kind => ((kind.Id, "value"), Form(kind.ValueType)))
            .Concat(program.FactKinds.SelectMany(kind => kind.Details.Select(detail => ((kind.Id, PathOf(detail)), Form(detail.Type)))))
            .ToDictionary(form => form.Item1, form => form.Item2),
    };

    public async Task<IReadOnlyList<RecordFault?>> CheckAsync(ProgramDescription program, IReadOnlyList<FactRecord> records, CancellationToken cancellation)
    {
        var members = new Dictionary<string, Member?>(StringComparer.Ordinal);
        var faults = new List<RecordFault?>();
        foreach (var record in records)
        {
            var id = MemberIds.MemberOf(record.Member, program.Id);
            if (!members.TryGetValue(id, out var member))
            {
                members.Add(id, member = await mediator.Send(new FindMember(id), cancellation));
            }

            faults.Add(member?.Program == program.Id ? Check(program, record, member.Partner) : new(Refusals.Error("$.member", MemberOf, record.Member), IsUnknown: true));
        }

        return faults;
    }

    public Task<RecordCounts> WriteAsync(
        Session session, ImportRow import, ProgramDescription program, IReadOnlyList<FactRecord> records, CancellationToken cancellation) =>
        new FactBatch(session, import, time.Instant(), mediator).WriteAsync(records, cancellation);

    private static RecordFault? Check(ProgramDescription program, FactRecord record, Partner partner)
    {
        if (record.Key.Length is 0 or > TextLimits.Key || record.Key.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter)))
        {
            return new(Refusals.Error("$.key", AKey, record.Key));
        }

        var error = QuestionCheck.CheckFacts([record.ToFact()], program, partner).FirstOrDefault();
        return error is null ? null : new(error with { Path = $"${error.Path["$[0]".Length..]}" });
    }

    private static string PathOf(FactDetail detail) => $"details.{detail.Id}";

    private static CellForm Form(FactValueType type) => type switch
    {
        FactValueType.Flag => CellForm.Flag,
        FactValueType.Number => CellForm.Number,
        _ => CellForm.Text,
    };

    private static CellForm Form(FactDetailType type) => type switch
    {
        FactDetailType.Number => CellForm.Number,
        FactDetailType.Flag => CellForm.Flag,
        FactDetailType.Date => CellForm.Day,
        _ => CellForm.Text,
    };
}
