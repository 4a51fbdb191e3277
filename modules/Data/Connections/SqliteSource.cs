using Microsoft.Data.Sqlite;

namespace PartnerHub.Data;

internal static class SqliteSource
{
    /// <summary>What is wrong with a connection string; null when nothing is.</summary>
    public static string? Error(string connectionString)
    {
        try
        {
            var source = new SqliteConnectionStringBuilder(connectionString).DataSource;
            return string.IsNullOrWhiteSpace(source) ? "names no file; expected 'Data Source=<file>'"
                : source is ":memory:" ? "is in memory, where every connection is a database of its own; expected a file"
                : null;
        }
        catch (ArgumentException error)
        {
            return "can't be read: " + error.Message.TrimEnd('.');
        }
    }

    public static string Resolve(StorageOptions options, string contentRoot)
    {
        var builder = new SqliteConnectionStringBuilder(options.ConnectionString)
        {
            ForeignKeys = true,
            DefaultTimeout = options.BusyTimeoutSeconds,
            Pooling = true,
        };
        builder.DataSource = Path.GetFullPath(builder.DataSource, contentRoot);
        return builder.ToString();
    }
}
