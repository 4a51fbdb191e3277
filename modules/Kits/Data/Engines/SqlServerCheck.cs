using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>What a SQL Server has to be. It is asked once, at the start: the first statement that fails would say less.</summary>
internal static class SqlServerCheck
{
    public const string Question =
        """
        SELECT CAST(SERVERPROPERTY('ProductVersion') AS nvarchar(128)), CAST(SERVERPROPERTY('EngineEdition') AS int),
               CAST(COLLATIONPROPERTY('Latin1_General_100_BIN2_UTF8', 'CodePage') AS int),
               (SELECT CAST(is_read_committed_snapshot_on AS int) FROM sys.databases WHERE name = DB_NAME()), DB_NAME();
        """;

    public const string Traits =
        "SELECT CAST(SERVERPROPERTY('ProductVersion') AS nvarchar(128)), CAST(DATABASEPROPERTYEX(DB_NAME(), 'Collation') AS nvarchar(128)), CAST(SYSUTCDATETIME() AS datetime2);";

    private const int LeastMajor = 15;
    private const int Utf8CodePage = 65001;

    // Azure SQL Database and Managed Instance are as new as any, whatever version they tell.
    private const int AzureDatabase = 5;
    private const int AzureInstance = 8;

    /// <exception cref="UnfitDatabaseException">The server or the database has to be another, or set otherwise.</exception>
    public static async Task DemandAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Question;
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        var found = new SqlServerTraits(row.GetString(0), row.GetInt32(1), Number(row, 2), Number(row, 3) != 0);
        if (Lack(found) is { } lack)
        {
            throw new UnfitDatabaseException(lack, lack == DatabaseLack.Version ? found.Version : row.GetString(4));
        }
    }

    /// <summary>Null when nothing is missing.</summary>
    public static DatabaseLack? Lack(SqlServerTraits found) =>
        found.Edition is not (AzureDatabase or AzureInstance) && !(Version.TryParse(found.Version, out var version) && version.Major >= LeastMajor) ? DatabaseLack.Version
        : found.CodePage != Utf8CodePage ? DatabaseLack.Utf8Collation
        : !found.ReadsSnapshots ? DatabaseLack.ReadCommittedSnapshot
        : null;

    private static int? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}

/// <param name="Version">As the server tells it, such as <c>15.0.4415.2</c>.</param>
/// <param name="Edition">The number of its edition.</param>
/// <param name="CodePage">Of the UTF-8 collation; null when the server has none.</param>
/// <param name="ReadsSnapshots">Whether those who read wait for nobody who writes.</param>
internal sealed record SqlServerTraits(string Version, int Edition, int? CodePage, bool ReadsSnapshots);
