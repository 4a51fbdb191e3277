using Microsoft.Data.Sqlite;

namespace PartnerHub.Kits.Data;

/// <summary>A whole SQLite database as one file, and such a file in the place of a database.</summary>
internal static class SqliteCopy
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int NoDatabase = 26;
    private const int Patience = 2;

    private static ReadOnlySpan<byte> Header => "SQLite format 3\0"u8;

    // What SQLite keeps beside a database's file; left behind, it would be taken for the next one's.
    private static readonly string[] Beside = ["-wal", "-shm", "-journal"];

    /// <summary>Copies the database as it is at one moment; whoever writes meanwhile goes on.</summary>
    /// <exception cref="InvalidDataException">The database is damaged.</exception>
    public static void Make(SqliteConnection source, string file)
    {
        using var copy = Open(file, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(copy);
        Ask(copy, "PRAGMA journal_mode = DELETE;");
        if (Ask(copy, "PRAGMA quick_check(1);") is var found and not "ok")
        {
            throw new InvalidDataException(found);
        }
    }

    /// <summary>Puts a copy where the database is, which was closed in good order or is set aside where it can't be read.</summary>
    /// <exception cref="DatabaseInUseException">A process has the database open.</exception>
    public static void PutInPlace(string copy, string file, string aside)
    {
        if (!File.Exists(file) || !TryClose(file))
        {
            foreach (var end in Beside.Prepend("").Where(end => File.Exists(file + end)))
            {
                File.Move(file + end, aside + end);
            }
        }

        File.Move(copy, file, overwrite: true);
    }

    /// <summary>Brings all that was written into the one file; false where it is no database that can be read.</summary>
    private static bool TryClose(string file)
    {
        if (!HasHeader(file))
        {
            return false;
        }

        try
        {
            using var database = Open(file, SqliteOpenMode.ReadWrite);
            return Ask(database, "PRAGMA journal_mode = DELETE;") == "delete" ? true : throw new DatabaseInUseException(file);
        }
        catch (SqliteException error) when (error.SqliteErrorCode is Busy or Locked)
        {
            throw new DatabaseInUseException(file, error);
        }
        catch (SqliteException error) when (error.SqliteErrorCode is Corrupt or NoDatabase)
        {
            return false;
        }
    }

    // SQLite removes the log of what is no database when it closes it.
    private static bool HasHeader(string file)
    {
        Span<byte> start = stackalloc byte[Header.Length];
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Header);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = Patience }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string? Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar() as string;
    }
}

/// <summary>A process has the database open that another one is to take the place of; nothing was changed.</summary>
public sealed class DatabaseInUseException(string file, Exception? inner = null) : Exception($"The database {file} is in use", inner)
{
    public string File => file;
}
