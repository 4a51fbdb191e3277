using Dapper;

namespace PartnerHub.Kits.Data.Tests;

public class MigrationTests
{
    private static readonly Migration First = new(1, "shelf", "CREATE TABLE store_shelf (id TEXT NOT NULL PRIMARY KEY);");
    private static readonly Migration Second = new(2, "box", "CREATE TABLE store_box (id TEXT NOT NULL PRIMARY KEY);");

    [Fact]
    public async Task Run_OnANewDatabase_AppliesScriptsInOrder()
    {
        await using var temp = new TempDatabase(null, Store(Second, First));

        await temp.MigrateAsync();

        Assert.Equal(["1 shelf", "2 box"], await AppliedAsync(temp));
    }

    [Fact]
    public async Task Run_Again_AppliesNothing()
    {
        await using var temp = new TempDatabase(null, Store(First, Second));
        await temp.MigrateAsync();

        await temp.MigrateAsync();

        Assert.Equal(2, (await AppliedAsync(temp)).Count);
    }

    [Fact]
    public async Task Run_FromTwoSidesAtOnce_AppliesEachScriptOnce()
    {
        await using var temp = new TempDatabase(null, Store(First, Second));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(temp.MigrateAsync)));

        Assert.Equal(["1 shelf", "2 box"], await AppliedAsync(temp));
    }

    [Fact]
    public async Task Run_AfterAScriptChanged_StopsAndNamesIt()
    {
        await using var temp = new TempDatabase(null, Store(First));
        await temp.MigrateAsync();

        var error = await Assert.ThrowsAsync<MigrationException>(() => RunAsync(temp, Store(First with { Sql = "SELECT 1;" })));

        Assert.Contains("store 0001_shelf has changed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OnANewerDatabase_StopsAndNamesTheScript()
    {
        await using var temp = new TempDatabase(null, Store(First, Second));
        await temp.MigrateAsync();

        var error = await Assert.ThrowsAsync<MigrationException>(() => RunAsync(temp, Store(First)));

        Assert.Contains("newer than this program: it holds store 0002_box", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WhenAScriptFails_KeepsNothingOfIt()
    {
        var failing = new Migration(2, "broken", "CREATE TABLE store_half (id TEXT); CREATE TABLE store_shelf (id TEXT);");
        await using var temp = new TempDatabase(null, Store(First, failing));

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(temp.MigrateAsync);

        Assert.Equal(["1 shelf"], await AppliedAsync(temp));
        await using var connection = await temp.Database.OpenAsync(CancellationToken.None);
        Assert.Equal(0, await connection.Connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM sqlite_master WHERE name = 'store_half'"));
    }

    [Fact]
    public void Checksum_OfOtherLineEndings_IsTheSame() =>
        Assert.Equal((First with { Sql = "SELECT 1;\nSELECT 2;" }).Checksum, (First with { Sql = "SELECT 1;\r\nSELECT 2;" }).Checksum);

    [Fact]
    public void Source_WithAGap_IsRefused() =>
        Assert.Equal("store: expected script 0001, found 0002_box.", Assert.Throws<MigrationException>(() => Store(Second)).Message);

    [Fact]
    public void Source_WithoutScripts_IsEmpty() =>
        Assert.Empty(MigrationSource.Embedded("store", typeof(MigrationTests).Assembly).Migrations);

    [Fact]
    public void Join_OfTwoUnderOneName_IsOneInOrder()
    {
        var joined = MigrationSource.Join([MigrationSource.Of("store", []), MigrationSource.Of("other", []), Store(new Migration(1, "first", "SELECT 1;"))]);

        Assert.Equal(["store", "other"], joined.Select(source => source.Module));
        Assert.Equal(["0001_first"], joined[0].Migrations.Select(script => script.Label));
    }

    private static MigrationSource Store(params Migration[] migrations) => MigrationSource.Of("store", migrations);

    private static Task RunAsync(TempDatabase temp, MigrationSource source) =>
        new MigrationRunner(temp.Database, [source], TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<MigrationRunner>.Instance)
            .RunAsync(CancellationToken.None);

    private static async Task<IReadOnlyList<string>> AppliedAsync(TempDatabase temp)
    {
        await using var connection = await temp.Database.OpenAsync(CancellationToken.None);
        return [.. await connection.Connection.QueryAsync<string>("SELECT number || ' ' || name FROM data_migration WHERE module = 'store' ORDER BY number")];
    }
}
