using System.Globalization;
using Microsoft.Extensions.Hosting;
using PartnerHub.Imports.Loads;
using PartnerHub.Kits.Data;

namespace PartnerHub.Imports.Upload;

/// <summary>The files that were sent to the host, until they are loaded: a folder per database, for several may share the host's.</summary>
internal sealed class ImportFolder(IHostEnvironment environment, Database database)
{
    private static readonly Sql Name = Sql.Of("SELECT id FROM imports_spool");

    private readonly string _all = Path.Combine(environment.ContentRootPath, "data", "imports");
    private string? _folder;

    public async ValueTask<string> FileAsync(long number, CancellationToken cancellation) =>
        Path.Combine(await FolderAsync(cancellation), number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Where a file of a name is that waits beside those to be loaded.</summary>
    public async ValueTask<string> PlaceAsync(string name, CancellationToken cancellation) => Path.Combine(await FolderAsync(cancellation), name);

    /// <summary>A name for a file that is still coming in.</summary>
    public async ValueTask<string> ArrivingAsync(CancellationToken cancellation) =>
        Path.Combine(await FolderAsync(cancellation), Guid.NewGuid().ToString("N") + ".part");

    public async Task TakeAsync(string path, long number, CancellationToken cancellation) =>
        File.Move(path, await FileAsync(number, cancellation), overwrite: true);

    public async Task DropAsync(long number, CancellationToken cancellation) => File.Delete(await FileAsync(number, cancellation));

    private async ValueTask<string> FolderAsync(CancellationToken cancellation)
    {
        if (_folder is null)
        {
            await using var session = await database.OpenAsync(cancellation);
            var folder = Path.Combine(_all, (await session.FindAsync<string>(Name, null, cancellation))!);
            Directory.CreateDirectory(folder);
            _folder = folder;
        }

        return _folder;
    }
}
