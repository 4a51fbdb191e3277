using System.Data.Common;
using PartnerHub.Contracts;
using PartnerHub.Imports;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine.Backup;

/// <summary>Makes a hub of an archive. The database comes last: until it is in its place nothing that anybody uses has changed.</summary>
internal sealed class BackupRestorer(IServiceProvider services, string contentRoot)
{
    private readonly Database _database = services.GetRequiredService<Database>();
    private readonly DatabaseCopies _copies = services.GetRequiredService<DatabaseCopies>();
    private readonly StoredPackages _packages = services.GetRequiredService<StoredPackages>();
    private readonly SpooledFiles _imports = services.GetRequiredService<SpooledFiles>();

    /// <summary>Where files are taken out to: beside the database, so that it is put in its place in one step.</summary>
    public string Folder { get; } = services.GetRequiredService<Database>().File is { } file ? Path.GetDirectoryName(file)! : Path.Combine(contentRoot, "data");

    public async Task<ArchiveManifest> RestoreAsync(string path, bool overwrite, CancellationToken cancellation)
    {
        using var archive = await ArchiveReader.OpenAsync(path, cancellation);
        Check(path, archive.Manifest, overwrite);
        var makesFolder = !Directory.Exists(Folder);
        var taken = Path.Combine(Folder, ".restore");
        try
        {
            RemoveTaken(taken);
            Directory.CreateDirectory(taken);
            DemandRoom(archive.Manifest.Files.Sum(file => file.Bytes));
            await archive.TakeOutAsync(taken, cancellation);
            TakePackages(Path.Combine(taken, ArchiveManifest.Packages));
            await TakeDatabaseAsync(taken, cancellation);
            makesFolder = false;
            return archive.Manifest;
        }
        finally
        {
            RemoveTaken(taken);
            if (makesFolder && Directory.Exists(Folder) && !Directory.EnumerateFileSystemEntries(Folder).Any())
            {
                Directory.Delete(Folder);
            }
        }
    }

    // A restore that was killed leaves it behind.
    private static void RemoveTaken(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Check(string path, ArchiveManifest manifest, bool overwrite)
    {
        if (manifest.Engine != _database.Dialect.Name)
        {
            throw new BackupException(
                ExitCode.InvalidInput,
                LocalizedText.Of(
                    $"cette archive est celle d’une base {manifest.Engine}, et Storage:Provider est {_database.Dialect.Name}",
                    $"this archive is of a {manifest.Engine} database, and Storage:Provider is {_database.Dialect.Name}"),
                path);
        }

        if (_copies.Fit(manifest.Scripts).Unknown is [var unknown, ..])
        {
            throw new BackupException(
                ExitCode.InvalidInput,
                LocalizedText.Of(
                    $"cette archive est plus récente que ce programme : sa base contient {unknown}. Restaurez-la avec la version {manifest.Version} ou une version plus récente.",
                    $"this archive is newer than this program: its database holds {unknown}. Restore it with version {manifest.Version} or a later one."),
                path);
        }

        if (_database.File is { } file && !overwrite && File.Exists(file))
        {
            throw BackupException.Exists(file, LocalizedText.Of("cette base", "this database"));
        }
    }

    private static async Task ChangeAsync(string copy, Func<Session, Task> change, CancellationToken cancellation)
    {
        try
        {
            await DatabaseCopies.ChangeAsync(copy, change, cancellation);
        }
        catch (DbException error) when (StorageTroubles.Of(error) == StorageTrouble.None)
        {
            // The database is of before files were kept.
        }
    }

    private void DemandRoom(long bytes)
    {
        if (new DriveInfo(Folder).AvailableFreeSpace < bytes)
        {
            throw BackupException.NoRoom(Folder);
        }
    }

    // A package is kept under its hash: one more changes nothing of what is there.
    private void TakePackages(string folder)
    {
        foreach (var package in Directory.Exists(folder) ? Directory.EnumerateDirectories(folder) : [])
        {
            if (!_packages.Take(package))
            {
                throw BackupException.Damaged(ArchiveManifest.Packages + Path.GetFileName(package));
            }
        }
    }

    private async Task TakeDatabaseAsync(string taken, CancellationToken cancellation)
    {
        var imports = Path.Combine(taken, ArchiveManifest.Imports);
        var files = Directory.Exists(imports) ? Directory.GetFiles(imports) : [];
        if (_database.File is null)
        {
            await _imports.TakeAsync(files, cancellation);
            return;
        }

        var copy = Path.Combine(taken, ArchiveManifest.Database);
        if (!File.Exists(copy))
        {
            throw BackupException.Damaged(ArchiveManifest.Database);
        }

        string? folder = null;
        try
        {
            await ChangeAsync(copy, async session => folder = await _imports.TakeAsync(files, session, cancellation), cancellation);
            _copies.PutInPlace(copy);
        }
        catch
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            throw;
        }
    }
}
