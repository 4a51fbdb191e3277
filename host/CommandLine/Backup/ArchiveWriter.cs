using System.IO.Compression;

namespace PartnerHub.Host.CommandLine.Backup;

/// <summary>Writes an archive beside its place, and puts it there once it is whole.</summary>
internal sealed class ArchiveWriter : IDisposable
{
    private const string PartEnd = ".part";

    private readonly string _path;
    private readonly FileStream _file;
    private readonly ZipArchive _zip;
    private readonly List<ArchivedFile> _files = [];

    public ArchiveWriter(string path)
    {
        _path = path;
        _file = Open(Beside(PartEnd));
        _zip = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true);
    }

    public IReadOnlyList<ArchivedFile> Files => _files;

    /// <summary>A name for a file beside the archive, where there is to be room for it; what was left behind there is written over.</summary>
    public string Beside(string end) => Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}{end}");

    /// <summary>False when another process holds the file, or it is gone.</summary>
    public async Task<bool> TryAddAsync(string path, string file, CancellationToken cancellation)
    {
        FileStream source;
        try
        {
            source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (IOException)
        {
            return false;
        }

        await using (source)
        {
            await AddAsync(path, source, cancellation);
            return true;
        }
    }

    public async Task AddAsync(string path, Stream source, CancellationToken cancellation)
    {
        await using var entry = await _zip.CreateEntry(path, CompressionLevel.Fastest).OpenAsync(cancellation);
        var (bytes, hash) = await HashedCopy.MakeAsync(source, entry, long.MaxValue, cancellation);
        _files.Add(new ArchivedFile(path, bytes, hash));
    }

    /// <summary>Ends the archive with its manifest and puts it in its place; gives its length.</summary>
    public async Task<long> CompleteAsync(ArchiveManifest manifest, bool overwrite, CancellationToken cancellation)
    {
        await using (var entry = await _zip.CreateEntry(ArchiveManifest.FileName, CompressionLevel.Fastest).OpenAsync(cancellation))
        {
            await entry.WriteAsync(manifest.Write(), cancellation);
        }

        await _zip.DisposeAsync();
        _file.Flush(flushToDisk: true);
        var length = _file.Length;
        await _file.DisposeAsync();
        File.Move(_file.Name, _path, overwrite);
        return length;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw BackupException.UnderWay(path);
        }
    }

    public void Dispose()
    {
        try
        {
            _zip.Dispose();
            _file.Dispose();
        }
        catch (IOException)
        {
            // No room for its end: it is removed.
        }

        File.Delete(_file.Name);
    }
}
