using Dapper;

namespace PartnerHub.Kits.Data.Tests;

public class DatabaseTests
{
    [Fact]
    public async Task File_OfTheDefault_IsUnderTheContentRoot()
    {
        await using var temp = new TempDatabase();

        await temp.MigrateAsync();

        Assert.Equal(Path.Combine(temp.Folder, "data", "partnerhub.db"), temp.Database.File);
        Assert.True(File.Exists(temp.Database.File));
    }

    [Fact]
    public async Task Open_AnyConnection_IsDurableAndKeepsKeys()
    {
        await using var temp = new TempDatabase();
        await temp.MigrateAsync();

        await using var connection = await temp.Database.OpenAsync(CancellationToken.None);

        Assert.Equal("wal", await connection.Connection.ExecuteScalarAsync<string>("PRAGMA journal_mode"));
        Assert.Equal(2, await connection.Connection.ExecuteScalarAsync<int>("PRAGMA synchronous"));
        Assert.Equal(1, await connection.Connection.ExecuteScalarAsync<int>("PRAGMA foreign_keys"));
        Assert.Equal(10_000, await connection.Connection.ExecuteScalarAsync<int>("PRAGMA busy_timeout"));
    }

    [Theory]
    [InlineData("0.10")]
    [InlineData("-12999.99")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public async Task Decimal_WrittenAndRead_KeepsDigitsAndScale(string text)
    {
        await using var temp = new TempDatabase();
        await temp.MigrateAsync();
        await using var connection = await temp.Database.OpenAsync(CancellationToken.None);
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        var read = await connection.Connection.ExecuteScalarAsync<decimal>("SELECT @value", new { value });

        Assert.Equal(text, read.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Days_Written_AreTextThatSortsAsDays()
    {
        await using var temp = new TempDatabase();
        await temp.MigrateAsync();
        await using var connection = await temp.Database.OpenAsync(CancellationToken.None);
        var day = new DateOnly(2017, 6, 5);

        Assert.Equal("2017-06-05", await connection.Connection.ExecuteScalarAsync<string>("SELECT @day", new { day }));
        Assert.Equal(day, await connection.Connection.QuerySingleAsync<DateOnly>("SELECT @day", new { day }));
        Assert.Null(await connection.Connection.QuerySingleAsync<DateOnly?>("SELECT @none", new { none = (DateOnly?)null }));
    }

    [Fact]
    public async Task Instants_WrittenElsewhere_AreReadInUtcToTheTick()
    {
        await using var temp = new TempDatabase();
        await temp.MigrateAsync();
        await using var connection = await temp.Database.OpenAsync(CancellationToken.None);
        var instant = new DateTimeOffset(2017, 6, 5, 1, 2, 3, TimeSpan.FromHours(2)).AddTicks(7);

        Assert.Equal("2017-06-04T23:02:03.0000007Z", await connection.Connection.ExecuteScalarAsync<string>("SELECT @instant", new { instant }));
        Assert.Equal(instant, await connection.Connection.QuerySingleAsync<DateTimeOffset>("SELECT @instant", new { instant }));
    }
}
