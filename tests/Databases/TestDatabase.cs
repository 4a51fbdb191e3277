using PartnerHub.Databases.Postgres;

namespace PartnerHub.Databases;

/// <summary>A fresh, empty database of one test, removed when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";
    public const string SqlServer = "sqlserver";

    private readonly Func<Task> _remove;

    internal TestDatabase(string provider, string connectionString, Func<Task> remove)
    {
        Provider = provider;
        ConnectionString = connectionString;
        _remove = remove;
    }

    /// <summary>All providers, for a theory; those named in PARTNERHUB_TEST_PROVIDERS alone, where tests are run for something that no engine tells from another.</summary>
    public static TheoryData<string> Providers =>
        Environment.GetEnvironmentVariable("PARTNERHUB_TEST_PROVIDERS") is { Length: > 0 } named ? [.. named.Split(',')] : [Sqlite, PostgreSql, SqlServer];

    /// <summary>The value of <c>Storage:Provider</c>.</summary>
    public string Provider { get; }

    public string ConnectionString { get; }

    /// <summary>The settings that make the host use it.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Storage:Provider"] = Provider,
        ["ConnectionStrings:PartnerHub"] = ConnectionString,
    };

    /// <summary>A SQLite file at a place of the test's own choice, which the test removes itself.</summary>
    public static TestDatabase OfFile(string path) => SqliteFile.At(path);

    /// <summary>Skips the test, or fails it in CI, where the provider's server is missing.</summary>
    public static async Task<TestDatabase> CreateAsync(string provider) => provider switch
    {
        Sqlite => SqliteFile.Create(),
        PostgreSql => await CreatePostgreSqlAsync(),
        SqlServer => await SqlServerTarget.CreateDatabaseAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, $"{Sqlite}, {PostgreSql} or {SqlServer}"),
    };

    public ValueTask DisposeAsync() => new(_remove());

    private static async Task<TestDatabase> CreatePostgreSqlAsync()
    {
        PostgresServer.Demand();
        var server = await PostgresServer.SharedAsync();
        var connectionString = await server.CreateDatabaseAsync();
        return new(PostgreSql, connectionString, () => server.DropDatabaseAsync(connectionString));
    }
}
