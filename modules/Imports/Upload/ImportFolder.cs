using System.Globalization;
using Microsoft.Extensions.Hosting;
using PartnerHub.Imports.Loads;
using PartnerHub.Kits.Data;

namespace PartnerHub.Imports.Upload;

/// <summary>The files that were sent to the host, until they are loaded: a folder per database, for several may share the host's.</summary>
internal sealed class ImportFolder(IHostEnvironment environment, Database database, TimeProvider time)
{
    private const string ArrivingEnd = ".part";

    // Whoever makes the row of a file commits it soon after the file is in its place.
    private static readonly TimeSpan LongSettled = TimeSpan.FromHours(1);

    private static readonly Sql Name = Sql.Of("SELECT id FROM imports_spool");

    private static readonly Sql Rename = Sql.Of("UPDATE imports_spool SET id = @Id");

    private readonly string _all = Path.Combine(environment.ContentRootPath, "data", "imports");
    private string? _folder;

    public async ValueTask<string> FileAsync(long number, CancellationToken cancellation) =>
        Path.Combine(await FolderAsync(cancellation), number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Where a file of a name is that waits beside those to be loaded.</summary>
    public async ValueTask<string> PlaceAsync(string name, CancellationToken cancellation) => Path.Combine(await FolderAsync(cancellation), name);

    /// <summary>A name for a file that is still coming in.</summary>
    public async ValueTask<string> ArrivingAsync(CancellationToken cancellation) =>
        Path.Combine(await FolderAsync(cancellation), Guid.NewGuid().ToString("N") + ArrivingEnd);

    public async Task TakeAsync(string path, long number, CancellationToken cancellation) =>
        File.Move(path, await FileAsync(number, cancellation), overwrite: true);

    /// <summary>Numbers of the imports whose files lie here.</summary>
    public async Task<IReadOnlyList<long>> ListAsync(CancellationToken cancellation) =>
    [
        .. Directory.EnumerateFiles(await FolderAsync(cancellation))
            .Select(file => long.TryParse(Path.GetFileName(file), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number > 0)
            .Order(),
    ];

    /// <summary>Opens the file for the one who loads it; null where it does not lie here, or another process is loading it.</summary>
    public async Task<Stream?> OpenAsync(long number, CancellationToken cancellation)
    {
        try
        {
            return new FileStream(await FileAsync(number, cancellation), FileMode.Open, FileAccess.Read, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Removes a file that nothing is to be done with, once whoever brought it must have said what it is.</summary>
    public async Task DropOldAsync(long number, CancellationToken cancellation) => DropOld(await FileAsync(number, cancellation));

    /// <summary>Removes what was coming in when its host ended.</summary>
    public async Task DropArrivalsAsync(CancellationToken cancellation)
    {
        foreach (var file in Directory.EnumerateFiles(await FolderAsync(cancellation), "*" + ArrivingEnd).ToList())
        {
            DropOld(file);
        }
    }

    public async Task DropAsync(long number, CancellationToken cancellation) => File.Delete(await FileAsync(number, cancellation));

    private void DropOld(string file)
    {
        if (File.GetLastWriteTimeUtc(file) < (time.GetUtcNow() - LongSettled).UtcDateTime)
        {
            File.Delete(file);
        }
    }

    /// <summary>Where this database's files lie, whether there are any or not.</summary>
    public async Task<string> FindAsync(CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return FolderOf((await session.FindAsync<string>(Name, null, cancellation))!);
    }

    public string FolderOf(string id) => Path.Combine(_all, id);

    public static Task RenameAsync(Session session, string id, CancellationToken cancellation) => session.ExecuteAsync(Rename, new { Id = id }, cancellation);

    public static bool IsArriving(string file) => file.EndsWith(ArrivingEnd, StringComparison.Ordinal);

    private async ValueTask<string> FolderAsync(CancellationToken cancellation)
    {
        if (_folder is null)
        {
            var folder = await FindAsync(cancellation);
            Directory.CreateDirectory(folder);
            _folder = folder;
        }

        return _folder;
    }
}
