using Npgsql;
using PartnerHub.Databases.Postgres;

namespace PartnerHub.Kits.Data.Tests.Kit;

public class PostgresServerTests
{
    [Fact]
    public async Task Kill_AfterACommit_LosesTheOpenWriteAlone()
    {
        PostgresServer.Demand();
        await using var server = await PostgresServer.StartNewAsync();
        var database = await server.CreateDatabaseAsync();
        await using (var connection = await OpenAsync(database))
        {
            await ExecuteAsync(connection, "CREATE TABLE t (id int); INSERT INTO t VALUES (1)");
            await ExecuteAsync(connection, "BEGIN; INSERT INTO t VALUES (2)");
            server.Kill();
            await Assert.ThrowsAnyAsync<NpgsqlException>(() => ExecuteAsync(connection, "COMMIT"));
        }

        await server.StartAsync();

        await using var again = await OpenAsync(database);
        Assert.Equal(1, await ExecuteAsync(again, "SELECT sum(id)::int FROM t"));
    }

    [Theory]
    [InlineData(false, "off")]
    [InlineData(true, "on")]
    public async Task Start_WithDurability_WaitsForTheDisk(bool durable, string fsync)
    {
        PostgresServer.Demand();
        await using var server = durable ? await PostgresServer.StartNewAsync(durable) : null;
        var shared = server ?? await PostgresServer.SharedAsync();

        await using var connection = await OpenAsync(await shared.CreateDatabaseAsync());

        Assert.Equal(fsync, await ExecuteAsync(connection, "SHOW fsync"));
        Assert.Equal("on", await ExecuteAsync(connection, "SHOW synchronous_commit"));
    }

    [Fact]
    public void Folder_OfAProcessThatIsGone_IsRemovedByTheNext()
    {
        PostgresServer.Demand();
        var left = Directory.CreateTempSubdirectory("partnerhub-postgres-").FullName;
        File.WriteAllText(Path.Combine(left, "lock"), "");
        using var held = ServerFolder.Create();

        using var next = ServerFolder.Create();

        Assert.False(Directory.Exists(left));
        Assert.True(Directory.Exists(held.Data));
    }

    private static async Task<NpgsqlConnection> OpenAsync(string database)
    {
        var connection = new NpgsqlConnection(database + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<object?> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
