using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Data;

namespace PartnerHub.Imports;

/// <summary>The files sent to the host whose loads are not through: they lie beside the database, in a folder that it names.</summary>
public sealed class SpooledFiles
{
    private readonly ImportFolder _folder;

    internal SpooledFiles(ImportFolder folder) => _folder = folder;

    /// <summary>Where all databases of this host have theirs.</summary>
    public string Root => _folder.FolderOf("");

    /// <summary>Those of the database as it is.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation)
    {
        var folder = await _folder.FindAsync(cancellation);
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Where(file => !ImportFolder.IsArriving(file)).Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>Puts files where the database as it is looks for them.</summary>
    public async Task TakeAsync(IEnumerable<string> files, CancellationToken cancellation) => Copy(files, await _folder.FindAsync(cancellation));

    /// <summary>Puts files into a folder of their own, and has a database that nobody uses yet look for them there; gives the folder.</summary>
    public async Task<string> TakeAsync(IEnumerable<string> files, Session database, CancellationToken cancellation)
    {
        var id = Guid.NewGuid().ToString("N");
        await ImportFolder.RenameAsync(database, id, cancellation);
        Copy(files, _folder.FolderOf(id));
        return _folder.FolderOf(id);
    }

    private static void Copy(IEnumerable<string> files, string folder)
    {
        foreach (var file in files)
        {
            Directory.CreateDirectory(folder);
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }
    }
}
