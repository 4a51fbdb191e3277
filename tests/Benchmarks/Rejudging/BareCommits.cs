using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace PartnerHub.Benchmarks.Rejudging;

/// <summary>Durable commits of one row each: what nothing that keeps a fact can be faster than.</summary>
internal sealed class BareCommits : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;

    public BareCommits(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        using var create = _connection.CreateCommand();
        create.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE box (id INTEGER PRIMARY KEY, content TEXT);";
        create.ExecuteNonQuery();
        _insert = _connection.CreateCommand();
        _insert.CommandText = "INSERT INTO box (content) VALUES ('a row of about as many bytes as a fact has, amounts and days and all of it')";
    }

    public double Commit()
    {
        var started = Stopwatch.GetTimestamp();
        _insert.ExecuteNonQuery();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _connection.Dispose();
    }
}
