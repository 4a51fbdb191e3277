using PartnerHub.Databases;
using PartnerHub.Kits.Data;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.TSql;

/// <summary>Each column of each table takes the longest text it may be given, as the engine takes rows by the thousand, and gives it back.</summary>
public class WidestTextTests
{
    private const int OfATextWithoutEnd = 20_000;
    private const decimal WidestNumber = -7.9228162514264337593543950335m;

    private static readonly DateOnly Day = new(2026, 5, 4);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Text_AsLongAsAllowed_ComesBackFromEveryColumn(string provider)
    {
        await using var hub = await StorageHub.OpenAsync(provider);

        await hub.WriteAsync(async session =>
        {
            foreach (var table in Schema.Whole.Tables)
            {
                await WriteAsync(session, table);
            }
        });

        await using var read = await hub.Database.OpenAsync(CancellationToken.None);
        foreach (var table in Schema.Whole.Tables)
        {
            await CompareAsync(read, table);
        }
    }

    private static async Task WriteAsync(Session session, SchemaTable table)
    {
        await using var row = session.Rows(table.Name, [.. table.Columns.Select(column => new RowColumn(column.Name, TypeOf(column)))]);
        foreach (var column in table.Columns)
        {
            Write(row, table, column);
        }

        await row.EndRowAsync(CancellationToken.None);
        await row.CompleteAsync(CancellationToken.None);
    }

    private static async Task CompareAsync(Session session, SchemaTable table)
    {
        SchemaColumn[] texts = [.. table.Columns.Where(column => column.Type is "nvarchar" or "varchar").OrderByDescending(column => column.Type == "nvarchar")];
        var select = Sql.Of($"SELECT {string.Join(", ", texts.Select(column => column.Name))} FROM {table.Name} WHERE {texts[0].Name} = @First");
        await using var row = await session.ReadRowsAsync(select, new { First = Widest(table, texts[0]) }, CancellationToken.None);
        Assert.True(await row.ReadAsync(CancellationToken.None), $"{table.Name} has no such row");
        for (var i = 0; i < texts.Length; i++)
        {
            var read = texts[i].Type == "varchar" ? row.Number(i).ToString(System.Globalization.CultureInfo.InvariantCulture) : row.Text(i);
            Assert.True(read == Widest(table, texts[i]), $"{table.Name}.{texts[i].Name} gave back {read.Length} characters");
        }
    }

    private static void Write(RowWriter row, SchemaTable table, SchemaColumn column)
    {
        switch (TypeOf(column))
        {
            case RowType.Text:
                row.Text(Widest(table, column));
                break;
            case RowType.Decimal:
                row.Decimal(WidestNumber);
                break;
            case RowType.Day:
                row.Day(Day);
                break;
            case RowType.Instant:
                row.Instant(SteppingTime.Start);
                break;
            case RowType.Flag:
                row.Flag(true);
                break;
            case RowType.Bytes:
                row.Bytes(new byte[] { 1, 2, 3 });
                break;
            default:
                row.Long(1);
                break;
        }
    }

    private static string Widest(SchemaTable table, SchemaColumn column) =>
        column.Type == "varchar" ? WidestNumber.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : new string('é', column.Width is null ? OfATextWithoutEnd : RowOf(table, column).Longest);

    private static WidthRow RowOf(SchemaTable table, SchemaColumn column) => WidthTable.Of(table.Name, column)
        ?? throw new InvalidOperationException($"{table.Name}.{column.Name} has a width and no row in WidthTable: which check keeps longer texts away?");

    private static RowType TypeOf(SchemaColumn column) => column.Type switch
    {
        "nvarchar" => RowType.Text,
        "varchar" => RowType.Decimal,
        "date" => RowType.Day,
        "datetimeoffset" => RowType.Instant,
        "bit" => RowType.Flag,
        "varbinary" => RowType.Bytes,
        "bigint" => RowType.Long,
        _ => throw new InvalidOperationException($"{column} is of a type that no column has."),
    };
}
