using System.Data.Common;
using System.Reflection;
using PartnerHub.Imports;
using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine.Backup;

/// <summary>Puts what a restored hub needs into one archive, while the hub serves and writes.</summary>
internal sealed class BackupMaker(IServiceProvider services)
{
    private readonly Database _database = services.GetRequiredService<Database>();
    private readonly DatabaseCopies _copies = services.GetRequiredService<DatabaseCopies>();
    private readonly StoredPackages _packages = services.GetRequiredService<StoredPackages>();
    private readonly SpooledFiles _imports = services.GetRequiredService<SpooledFiles>();
    private readonly TimeProvider _time = services.GetRequiredService<TimeProvider>();

    public async Task<BackupReport> MakeAsync(string path, bool overwrite, CancellationToken cancellation)
    {
        using var archive = new ArchiveWriter(path);

        // Files of loads before and after the database: one that comes in or is through meanwhile is in it, or not waited for.
        var waiting = new HashSet<string>(StringComparer.Ordinal);
        await AddImportsAsync(archive, waiting, cancellation);
        var madeAt = _time.GetUtcNow();
        var scripts = await _copies.ListScriptsAsync(cancellation);
        if (_database.File is not null)
        {
            await AddDatabaseAsync(archive, cancellation);
        }

        var leftOut = await AddImportsAsync(archive, waiting, cancellation);
        var packages = _packages.List();
        var damaged = packages.Where(package => !package.IsWhole).Select(package => $"{package.Id} {package.Version}").ToList();
        foreach (var package in packages.Where(package => package.IsWhole))
        {
            await AddPackageAsync(archive, package, cancellation);
        }

        var bytes = await archive.CompleteAsync(
            new ArchiveManifest
            {
                Form = ArchiveManifest.Current,
                Version = typeof(BackupMaker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
                MadeAt = madeAt,
                Engine = _database.Dialect.Name,
                Scripts = scripts,
                Files = archive.Files,
            },
            overwrite,
            cancellation);
        return new BackupReport(path, bytes, _database.Dialect.Name)
        {
            HoldsDatabase = _database.File is not null,
            Packages = packages.Count - damaged.Count,
            DamagedPackages = damaged,
            WaitingFiles = waiting.Count,
            LeftOut = leftOut,
            ServerCommand = _database.ToolsOf(DumpBeside(path))?.Backup,
        };
    }

    /// <summary>Where the dump of a server's database is called, which goes with an archive.</summary>
    public static string DumpBeside(string archive) => Path.ChangeExtension(archive, ".dump");

    private async Task AddDatabaseAsync(ArchiveWriter archive, CancellationToken cancellation)
    {
        var copy = archive.Beside(".db");
        try
        {
            File.Delete(copy);
            await _copies.CopyAsync(copy, cancellation);
            if (!await archive.TryAddAsync(ArchiveManifest.Database, copy, cancellation))
            {
                throw new IOException(copy);
            }
        }
        finally
        {
            File.Delete(copy);
            File.Delete(copy + "-journal");
        }
    }

    private async Task<IReadOnlyList<string>> AddImportsAsync(ArchiveWriter archive, HashSet<string> added, CancellationToken cancellation)
    {
        var left = new List<string>();
        foreach (var file in await ListImportsAsync(cancellation))
        {
            var name = Path.GetFileName(file);
            if (added.Contains(name))
            {
                continue;
            }

            if (await archive.TryAddAsync(ArchiveManifest.Imports + name, file, cancellation))
            {
                added.Add(name);
            }
            else if (File.Exists(file))
            {
                left.Add(name);
            }
        }

        return left;
    }

    private async Task<IReadOnlyList<string>> ListImportsAsync(CancellationToken cancellation)
    {
        try
        {
            return await _imports.ListAsync(cancellation);
        }
        catch (DbException error) when (StorageTroubles.Of(error) == StorageTrouble.None)
        {
            // The database is of before files were kept.
            return [];
        }
    }

    private static async Task AddPackageAsync(ArchiveWriter archive, StoredPackage package, CancellationToken cancellation)
    {
        var folder = ArchiveManifest.Packages + Path.GetFileName(package.Folder) + "/";
        foreach (var file in Directory.EnumerateFiles(package.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = folder + Path.GetRelativePath(package.Folder, file).Replace(Path.DirectorySeparatorChar, '/');
            if (!await archive.TryAddAsync(path, file, cancellation))
            {
                throw new IOException(file);
            }
        }
    }
}

/// <param name="File">Where the archive is.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Engine">The kind of database.</param>
internal sealed record BackupReport(string File, long Bytes, string Engine)
{
    public required bool HoldsDatabase { get; init; }

    public required int Packages { get; init; }

    /// <summary>Kept packages that are not what they were, and are not in the archive.</summary>
    public required IReadOnlyList<string> DamagedPackages { get; init; }

    public required int WaitingFiles { get; init; }

    /// <summary>Numbers of the loads whose files another process held.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>What backs up the database of a server.</summary>
    public required string? ServerCommand { get; init; }
}
