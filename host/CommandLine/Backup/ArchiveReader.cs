using System.IO.Compression;
using System.Text.Json;

namespace PartnerHub.Host.CommandLine.Backup;

/// <summary>An archive as it was made, or why it is none.</summary>
internal sealed class ArchiveReader : IDisposable
{
    private const int LongestManifest = 64 * 1024 * 1024;

    private readonly ZipArchive _zip;

    private ArchiveReader(ZipArchive zip, ArchiveManifest manifest) => (_zip, Manifest) = (zip, manifest);

    public ArchiveManifest Manifest { get; }

    public static async Task<ArchiveReader> OpenAsync(string path, CancellationToken cancellation)
    {
        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(path, cancellation);
            return new ArchiveReader(zip, await ReadManifestAsync(zip, cancellation));
        }
        catch (Exception error)
        {
            zip?.Dispose();
            throw error is InvalidDataException or JsonException ? BackupException.NoArchive(path) : error;
        }
    }

    /// <summary>Takes all files out into a folder, where each must be what the manifest says.</summary>
    public async Task TakeOutAsync(string folder, CancellationToken cancellation)
    {
        foreach (var file in Manifest.Files)
        {
            if (!file.IsInside() || _zip.GetEntry(file.Path) is not { } entry || !await IsTakenOutAsync(file, entry, Path.Combine(folder, file.Path), cancellation))
            {
                throw BackupException.Damaged(file.Path);
            }
        }

        if (_zip.Entries.FirstOrDefault(entry => entry.FullName != ArchiveManifest.FileName && Manifest.Files.All(file => file.Path != entry.FullName)) is { } unknown)
        {
            throw BackupException.Damaged(unknown.FullName);
        }
    }

    public void Dispose() => _zip.Dispose();

    private static async Task<bool> IsTakenOutAsync(ArchivedFile file, ZipArchiveEntry entry, string path, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            await using var source = await entry.OpenAsync(cancellation);
            var (bytes, hash) = await HashedCopy.MakeAsync(source, target, file.Bytes, cancellation);
            target.Flush(flushToDisk: true);
            return bytes == file.Bytes && string.Equals(hash, file.Sha256, StringComparison.OrdinalIgnoreCase);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static async Task<ArchiveManifest> ReadManifestAsync(ZipArchive zip, CancellationToken cancellation)
    {
        if (zip.GetEntry(ArchiveManifest.FileName) is not { Length: <= LongestManifest } entry)
        {
            throw new InvalidDataException();
        }

        await using var stream = await entry.OpenAsync(cancellation);
        using var bytes = new MemoryStream();
        await HashedCopy.MakeAsync(stream, bytes, LongestManifest, cancellation);
        var manifest = ArchiveManifest.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return manifest.Form == ArchiveManifest.Current ? manifest : throw new InvalidDataException(manifest.Form);
    }
}
