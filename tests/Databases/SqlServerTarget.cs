using Microsoft.Data.SqlClient;

namespace PartnerHub.Databases;

/// <summary>The SQL Server that the environment names, on which the tests may create databases. Without one, nothing is known of it: its tests never pass.</summary>
public static class SqlServerTarget
{
    public const string Variable = "PARTNERHUB_SQLSERVER";

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;

    public static string? Unavailable => ConnectionString is null ? $"unverified: {Variable} holds no connection string" : null;

    public static async Task<TestDatabase> CreateDatabaseAsync()
    {
        Requirement.Demand(Unavailable, isRequired: false);
        var name = $"partnerhub_test_{Guid.NewGuid():N}";
        await ExecuteAsync($"CREATE DATABASE [{name}]");
        await ExecuteAsync(
            $"""
            IF EXISTS (SELECT 1 FROM sys.databases WHERE name = '{name}' AND is_read_committed_snapshot_on = 0)
                ALTER DATABASE [{name}] SET READ_COMMITTED_SNAPSHOT ON;
            """);
        var connectionString = new SqlConnectionStringBuilder(ConnectionString) { InitialCatalog = name }.ToString();
        return new(TestDatabase.SqlServer, connectionString, () => DropAsync(name));
    }

    private static async Task DropAsync(string name)
    {
        SqlConnection.ClearAllPools();
        await ExecuteAsync($"ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
        await ExecuteAsync($"DROP DATABASE [{name}]");
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
