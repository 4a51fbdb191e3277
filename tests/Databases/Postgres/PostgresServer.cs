using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace PartnerHub.Databases.Postgres;

/// <summary>
/// A PostgreSQL server of this test process on a free loopback port, gone when the process ends. Its default order of text is French and
/// its time zone Paris, as an operator's may be: SQL that wants the order of bytes or UTC has to say so.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "partnerhub";

    private static readonly Lazy<Task<PostgresServer>> Shared = new(() => StartNewAsync());
    private static int _databases;

    private readonly ServerFolder _folder = ServerFolder.Create();
    private readonly string _password = RandomNumberGenerator.GetHexString(32);
    private readonly int _port = FreePort();
    private readonly bool _durable;
    private ServerRun? _run;

    private PostgresServer(bool durable)
    {
        _durable = durable;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Why no server can be started here; null when one can.</summary>
    public static string? Unavailable => PostgresBinaries.Unavailable;

    /// <summary>Skips the test, or fails it in CI, where no server can be started.</summary>
    public static void Demand() => Requirement.Demand(Unavailable, Requirement.IsCi);

    /// <summary>The one that tests share, each with databases of its own.</summary>
    public static Task<PostgresServer> SharedAsync() => Shared.Value;

    /// <param name="durable">Waits for the disk at each commit, as in production. Without it a killed server still loses nothing: only a machine that goes down would.</param>
    public static async Task<PostgresServer> StartNewAsync(bool durable = false)
    {
        var server = new PostgresServer(durable);
        try
        {
            await server.InitializeAsync();
            await server.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>What the server and all its processes have taken so far.</summary>
    public TimeSpan ProcessorTime() => _folder.ServerId() is { } id ? Processes.Processor(id) : default;

    /// <summary>The connection string of a fresh, empty database.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await ExecuteAsync($"CREATE DATABASE {name}");
        return ConnectionString(name);
    }

    public async Task DropDatabaseAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
        await ExecuteAsync($"DROP DATABASE {connection.Database} WITH (FORCE)");
    }

    /// <summary>Starts again after <see cref="Kill"/>, with the same files and port, and waits until it has recovered.</summary>
    public async Task StartAsync()
    {
        _run = ServerRun.Start(PostgresBinaries.Command(_folder.Path, "postgres", ["-D", _folder.Data, .. Settings().SelectMany(setting => new[] { "-c", setting })]));
        await _run.WaitUntilReadyAsync(ConnectionString("postgres"));
    }

    /// <summary><c>kill -9</c> to the server and all its processes.</summary>
    public void Kill()
    {
        if (_folder.ServerId() is { } id)
        {
            Processes.KillTree(id);
        }

        _run?.Dispose();
        _run = null;
    }

    public ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Kill();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private void OnExit(object? sender, EventArgs arguments)
    {
        Kill();
        _folder.Dispose();
    }

    private async Task InitializeAsync()
    {
        var secret = _folder.WriteSecret(_password);
        await ServerRun.RunAsync(PostgresBinaries.Command(
            _folder.Path,
            "initdb",
            "-D",
            _folder.Data,
            "-U",
            User,
            "--auth=scram-sha-256",
            "--pwfile=" + secret,
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=icu",
            "--icu-locale=fr",
            "--no-sync"));
        File.Delete(secret);
    }

    private IEnumerable<string> Settings() =>
    [
        "listen_addresses=127.0.0.1",
        string.Create(CultureInfo.InvariantCulture, $"port={_port}"),
        "unix_socket_directories=",
        "max_connections=300",
        "timezone=Europe/Paris",
        .. _durable ? (string[])[] : ["fsync=off", "full_page_writes=off"],
    ];

    private string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _port,
        Database = database,
        Username = User,
        Password = _password,
        IncludeErrorDetail = true,
    }.ToString();

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
