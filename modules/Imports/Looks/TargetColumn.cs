using PartnerHub.Imports.Sales;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Records;

namespace PartnerHub.Imports.Looks;

/// <summary>What a column of a file may be said to be.</summary>
/// <param name="Id">Its name in a mapping; that of a detail of sales begins with <c>details.</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="IsNeeded">True where no file is read without it.</param>
/// <param name="IsKnown">Tells a header by which it is found without a mapping.</param>
internal sealed record TargetColumn(string Id, LocalizedText Name, bool IsNeeded, Func<string, bool> IsKnown)
{
    public const string DetailStart = "details.";

    /// <summary>What is picked of a column that is known by its name, but not alone.</summary>
    public const string Undecided = "?";

    private static readonly SalesColumn[] NeededOfSales = [SalesColumn.LineKey, SalesColumn.Member, SalesColumn.Day, SalesColumn.Amount, SalesColumn.Currency];

    public static IReadOnlyList<TargetColumn> ListFor(string kind, ProgramDescription program) => kind switch
    {
        ImportKinds.Partners => OfRecords(new PartnerKind().ShapeFor(program), program),
        ImportKinds.People => OfRecords(new PersonKind().ShapeFor(program), program),
        ImportKinds.Facts => OfRecords(new FactRecordKind().ShapeFor(program), program),
        _ => OfSales(program),
    };

    private static IReadOnlyList<TargetColumn> OfSales(ProgramDescription program)
    {
        var details = SalesFacts.KindOf(program)?.Details ?? [];
        return
        [
            .. Enum.GetValues<SalesColumn>().Select(column => new TargetColumn(
                FileWords.Written(column), ColumnNames.Name(column), NeededOfSales.Contains(column), header => ColumnNames.Find(header) == column)),
            .. details.Select(detail => new TargetColumn(DetailStart + detail.Id, detail.Name, detail.Required, Named(detail.Id, detail.Name.Fr, detail.Name.En))),
        ];
    }

    private static IReadOnlyList<TargetColumn> OfRecords(RecordShape shape, ProgramDescription program) =>
        [.. shape.Columns.Select(column => new TargetColumn(column.Path, NameOf(column, program), column.Required, Named([column.Path, .. column.Names])))];

    private static LocalizedText NameOf(RecordColumn column, ProgramDescription program) =>
        FileWords.Columns.GetValueOrDefault(column.Path)
        ?? program.FactKinds.SelectMany(kind => kind.Details).FirstOrDefault(detail => DetailStart + detail.Id == column.Path)?.Name
        ?? LocalizedText.Of(column.Path, column.Path);

    private static Func<string, bool> Named(params string[] names)
    {
        var plain = names.Select(ColumnNames.Plain).ToHashSet(StringComparer.Ordinal);
        return header => plain.Contains(ColumnNames.Plain(header));
    }
}
