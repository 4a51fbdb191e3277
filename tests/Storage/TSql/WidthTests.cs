namespace PartnerHub.Storage.Tests.TSql;

public class WidthTests
{
    private const int MostBytesOfAClusteredKey = 900;
    private const int MostBytesOfAnIndex = 1700;

    [Fact]
    public void Columns_OfEveryTable_HoldWhatTheChecksAllow()
    {
        Assert.True(Schema.Whole.Tables.Count > 30, "hardly any table was found");

        Assert.Empty(TooNarrow(Schema.Whole));
    }

    [Fact]
    public void Rows_OfTheTable_AreAllOfColumnsThatAreThere() => Assert.All(
        WidthTable.Rows.SelectMany(row => row.Columns), name => Assert.Contains(Schema.Whole.Columns, column => Names(name, column.Table.Name, column.Column.Name)));

    [Fact]
    public void Keys_OfEveryTable_FitTheServer() => Assert.Empty(TooWide(Schema.Whole));

    [Theory]
    [InlineData("CREATE TABLE t (product nvarchar(120) NOT NULL)", "t.product")]
    [InlineData("CREATE TABLE t (remark nvarchar(120) NOT NULL)", "t.remark")]
    [InlineData("CREATE TABLE t (a bigint); ALTER TABLE t ADD product nvarchar(199);", "t.product")]
    [InlineData("CREATE TABLE t (product nvarchar(200)); ALTER TABLE t ALTER COLUMN product nvarchar(150) NULL;", "t.product")]
    [InlineData("CREATE TABLE t (product nvarchar(120)); EXEC sp_rename 't', 'u';", "u.product")]
    [InlineData("CREATE TABLE t (a nvarchar(max), amount varchar(30))", "t.amount")]
    public void Column_TooNarrowOrUnheardOf_IsFound(string sql, string column) => Assert.Equal([column], TooNarrow(Schema.Of(sql)));

    [Theory]
    [InlineData("CREATE TABLE t (program nvarchar(120), product nvarchar(400), PRIMARY KEY (program, product))")]
    [InlineData("CREATE TABLE t (program nvarchar(max) PRIMARY KEY)")]
    [InlineData("CREATE TABLE t (program nvarchar(851)); CREATE INDEX i ON t (program);")]
    public void Key_TooWide_IsFound(string sql) => Assert.Single(TooWide(Schema.Of(sql)));

    private static string[] TooNarrow(Schema schema) =>
    [
        .. from column in schema.Columns
           where column.Column.Width is { } width && !(WidthTable.Of(column.Table.Name, column.Column)?.Longest <= width)
           select $"{column.Table.Name}.{column.Column.Name}",
    ];

    private static string[] TooWide(Schema schema) =>
    [
        .. from table in schema.Tables
           from key in table.Keys
           where key.Columns.Sum(name => Bytes(table.Columns.Single(column => column.Name == name))) > (key.IsClustered ? MostBytesOfAClusteredKey : MostBytesOfAnIndex)
           select $"{table.Name}: {key.Name}",
    ];

    private static int Bytes(SchemaColumn column) => column switch
    {
        { Type: "nvarchar", Width: { } width } => width * 2,
        { Type: "varchar", Width: { } width } => width,
        { Type: "nvarchar" or "varchar" or "varbinary" } => int.MaxValue / 100,
        _ => 10,
    };

    private static bool Names(string name, string table, string column) => name == $"{table}.{column}" || name == $"*.{column}";
}
