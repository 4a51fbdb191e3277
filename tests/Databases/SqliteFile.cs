using Microsoft.Data.Sqlite;

namespace PartnerHub.Databases;

internal static class SqliteFile
{
    public static TestDatabase Create()
    {
        var folder = Directory.CreateTempSubdirectory("partnerhub-sqlite-");
        var connectionString = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "partnerhub.db") }.ToString();
        return new(TestDatabase.Sqlite, connectionString, () => Remove(folder));
    }

    public static TestDatabase At(string path) => new(TestDatabase.Sqlite, new SqliteConnectionStringBuilder { DataSource = path }.ToString(), () =>
    {
        SqliteConnection.ClearAllPools();
        return Task.CompletedTask;
    });

    /// <summary>The product pools by connection strings of its own making, so all pools are let go.</summary>
    private static Task Remove(DirectoryInfo folder)
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
