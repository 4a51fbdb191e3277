using System.Text.Json;
using PartnerHub.Imports.Upload;

namespace PartnerHub.Imports.Looks;

/// <summary>Keeps files that wait for someone to say how they are read, for a day: none has to be chosen again meanwhile.</summary>
internal sealed class HeldFiles(ImportFolder folder, TimeProvider time)
{
    private const string FileEnd = ".held";
    private const string SaidEnd = ".said";
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public async Task<HeldFile> HoldAsync(HeldFile file, Stream content, CancellationToken cancellation)
    {
        await DropOldAsync(cancellation);
        file = file with { Path = await folder.PlaceAsync(file.Id + FileEnd, cancellation) };
        await using (var kept = File.Create(file.Path))
        {
            await content.CopyToAsync(kept, cancellation);
        }

        await SayAsync(file, cancellation);
        return file;
    }

    public async Task SayAsync(HeldFile file, CancellationToken cancellation) =>
        await File.WriteAllBytesAsync(await folder.PlaceAsync(file.Id + SaidEnd, cancellation), JsonSerializer.SerializeToUtf8Bytes(file), cancellation);

    /// <summary>Null when there is none of that id for the program, or not any more.</summary>
    public async Task<HeldFile?> FindAsync(string program, string id, CancellationToken cancellation)
    {
        // The id becomes a name in a folder: nothing but the digits that ids are made of gets there.
        if (!Guid.TryParseExact(id, "N", out _))
        {
            return null;
        }

        var (path, said) = (await folder.PlaceAsync(id + FileEnd, cancellation), await folder.PlaceAsync(id + SaidEnd, cancellation));
        if (!File.Exists(path) || !File.Exists(said))
        {
            return null;
        }

        var file = JsonSerializer.Deserialize<HeldFile>(await File.ReadAllBytesAsync(said, cancellation))!;
        return file.Program == program ? file with { Path = path } : null;
    }

    public async Task DropAsync(HeldFile file, CancellationToken cancellation)
    {
        File.Delete(await folder.PlaceAsync(file.Id + SaidEnd, cancellation));
        File.Delete(file.Path);
    }

    private async Task DropOldAsync(CancellationToken cancellation)
    {
        var before = (time.GetUtcNow() - Longest).UtcDateTime;
        var all = new DirectoryInfo(Path.GetDirectoryName(await folder.PlaceAsync("any", cancellation))!);
        foreach (var old in all.EnumerateFiles().Where(file => file.Extension is FileEnd or SaidEnd && file.LastWriteTimeUtc < before).ToList())
        {
            old.Delete();
        }
    }
}
