using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PartnerHub.Kits.Data;

/// <summary>
/// Brings what was written into the database's file beside the writers, who would wait for the disk once in some sixty
/// writes otherwise. They do it themselves only when the log has grown far beyond the usual.
/// </summary>
internal sealed class SqliteCheckpoints(Func<CancellationToken, Task<DbConnection>> connect) : IAsyncDisposable
{
    public const string Pragma = "PRAGMA wal_autocheckpoint = 8000;";
    private const int Writes = 100;

    private readonly Lock _gate = new();
    private Task _running = Task.CompletedTask;
    private int _written;
    private bool _ends;

    /// <summary>Something was written; now and then it is brought over.</summary>
    public void Written()
    {
        lock (_gate)
        {
            if (++_written >= Writes && _running.IsCompleted && !_ends)
            {
                _written = 0;
                _running = Task.Run(RunAsync);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            _ends = true;
        }

        await _running;
    }

    private async Task RunAsync()
    {
        try
        {
            await using var connection = await connect(CancellationToken.None);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(PASSIVE);";
            await command.ExecuteNonQueryAsync();
        }
        catch (SqliteException)
        {
            // Nothing is lost by it: the next one brings it over.
        }
    }
}
