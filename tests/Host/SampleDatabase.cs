using Microsoft.Data.Sqlite;

namespace PartnerHub.Host.Tests;

/// <summary>The database of a hub that has taken in the sample network, made once and copied: taking it in costs more than most tests.</summary>
internal static class SampleDatabase
{
    private static readonly TempFolder Folder = new();
    private static readonly Lazy<Task> Made = new(MakeAsync);

    public static async Task CopyAsync(TempFolder folder)
    {
        await Made.Value;
        await CopyDataAsync(Folder, folder);
    }

    /// <summary>Copies the data of a hub that has stopped into a folder without any.</summary>
    public static Task CopyDataAsync(TempFolder from, TempFolder to)
    {
        TempFolder.Copy(Path.Combine(from.Path, "data"), Path.Combine(to.Path, "data"));
        return TellApartAsync(to);
    }

    private static async Task MakeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Folder.Dispose();
        await (await ServedHub.StartAsync(Folder)).DisposeAsync();
        await RunAsync(Folder, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    // Files that wait lie in a folder by this name, and numbers of imports begin anew in each copy.
    private static Task TellApartAsync(TempFolder folder) => RunAsync(folder, $"UPDATE imports_spool SET id = '{Guid.NewGuid():N}'");

    private static async Task RunAsync(TempFolder folder, string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
