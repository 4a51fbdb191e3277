using System.Runtime.InteropServices;
using SQLitePCL;

namespace PartnerHub.Kits.Data;

/// <summary>What SQLite knows of the file it has open.</summary>
internal static partial class SqliteFile
{
    private const int HasMovedCode = 20;

    /// <summary>True when the file was deleted, moved or replaced by another one since it was opened; never told on Windows, which keeps open files.</summary>
    public static bool HasMoved(sqlite3 handle) => Control(handle, "main", HasMovedCode, out var moved) == raw.SQLITE_OK && moved != 0;

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static partial int Control(sqlite3 handle, string database, int code, out int answer);
}
