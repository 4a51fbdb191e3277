using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using PartnerHub.Databases;

namespace PartnerHub.Kits.Data.Tests.Kit;

public class TestDatabaseTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Create_Two_AreFreshAndApart(string provider)
    {
        await using var first = await TestDatabase.CreateAsync(provider);
        await using var second = await TestDatabase.CreateAsync(provider);

        await ScalarAsync(first, "CREATE TABLE t (id int)");
        await ScalarAsync(first, "INSERT INTO t VALUES (1)");
        await ScalarAsync(second, "CREATE TABLE t (id int)");

        Assert.Equal(1L, Convert.ToInt64(await ScalarAsync(first, "SELECT COUNT(*) FROM t")));
        Assert.Equal(0L, Convert.ToInt64(await ScalarAsync(second, "SELECT COUNT(*) FROM t")));
    }

    [Fact]
    public async Task Create_OnPostgres_TellsTheHostsSettings()
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.PostgreSql);

        Assert.Equal("postgresql", database.Settings["Storage:Provider"]);
        Assert.Equal(database.ConnectionString, database.Settings["ConnectionStrings:PartnerHub"]);
    }

    [Fact]
    public async Task Dispose_OnSqlite_LeavesNoFile()
    {
        var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await ScalarAsync(database, "CREATE TABLE t (id int)");
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        Assert.True(File.Exists(file));

        await database.DisposeAsync();

        Assert.False(Directory.Exists(Path.GetDirectoryName(file)));
    }

    [Theory]
    [InlineData(true, "FailException")]
    [InlineData(false, "SkipException")]
    public void Demand_OfWhatIsMissing_SkipsOrFails(bool isRequired, string outcome)
    {
        var thrown = Thrown(() => Requirement.Demand("no server", isRequired));

        Assert.Equal(outcome, thrown?.GetType().Name);
        Assert.EndsWith("no server", thrown?.Message, StringComparison.Ordinal);
    }

    /// <summary>What <c>Record.Exception</c> does, but for a skip too, which that one lets through.</summary>
    private static Exception? Thrown(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private static async Task<object?> ScalarAsync(TestDatabase database, string sql)
    {
        await using DbConnection connection = database.Provider switch
        {
            TestDatabase.Sqlite => new SqliteConnection(database.ConnectionString),
            TestDatabase.PostgreSql => new NpgsqlConnection(database.ConnectionString),
            _ => new SqlConnection(database.ConnectionString),
        };
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
