using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PartnerHub.Kits.Data;

/// <summary>The whole database as one file, where it is one: taken while others write, and put in its place again.</summary>
public sealed class DatabaseCopies
{
    private readonly Database _database;
    private readonly IEnumerable<MigrationSource> _sources;
    private readonly TimeProvider _time;

    internal DatabaseCopies(Database database, IEnumerable<MigrationSource> sources, TimeProvider time) => (_database, _sources, _time) = (database, sources, time);

    /// <summary>Copies the database as it is at one moment into a new file.</summary>
    /// <exception cref="InvalidDataException">The database is damaged.</exception>
    public async Task CopyAsync(string file, CancellationToken cancellation)
    {
        await using var session = await _database.OpenAsync(cancellation);
        await Task.Run(() => SqliteCopy.Make((SqliteConnection)session.Connection, file), cancellation);
    }

    public async Task<IReadOnlyList<AppliedScript>> ListScriptsAsync(CancellationToken cancellation)
    {
        await using var session = await _database.OpenAsync(cancellation);
        return await AppliedScript.ListAsync(session, cancellation);
    }

    public SchemaFit Fit(IReadOnlyCollection<AppliedScript> applied) => SchemaFit.Of(_sources, applied);

    /// <summary>Writes into a copy what makes a database of its own of it, before anybody uses it.</summary>
    public static async Task ChangeAsync(string copy, Func<Session, Task> change, CancellationToken cancellation)
    {
        var options = new StorageOptions { ConnectionString = new SqliteConnectionStringBuilder { DataSource = copy }.ToString() };
        await using var database = new Database(options, Path.GetDirectoryName(copy)!);
        await using (var session = await database.BeginAsync(cancellation))
        {
            await change(session);
            await session.CommitAsync(cancellation);
        }

        await using var idle = await database.OpenAsync(cancellation);
        SqliteConnection.ClearPool((SqliteConnection)idle.Connection);
    }

    /// <summary>Puts a copy where the database of the settings is, or is to be; what was there is replaced, and kept beside it where it can't be read.</summary>
    /// <exception cref="DatabaseInUseException">A process has that database open.</exception>
    public void PutInPlace(string copy)
    {
        var stamp = _time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        SqliteCopy.PutInPlace(copy, _database.File!, $"{_database.File}.{stamp}.damaged");
    }
}
