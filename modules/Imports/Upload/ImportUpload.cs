using System.Data.Common;
using System.Security.Cryptography;
using MediatR;
using PartnerHub.Imports.Loads;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Upload;

/// <summary>A file that someone sends.</summary>
internal sealed record UploadedFile(string Program, string Source, string Name, string? Mapping, string? Period)
{
    public string Kind { get; init; } = ImportKinds.Sales;

    /// <summary>Makes the token of a file that was sent with a key from the file's hash; null when it was sent without.</summary>
    public Func<string, IdempotencyToken>? Token { get; init; }
}

/// <summary>Takes files in: onto the disk first, then into the queue of those to be loaded.</summary>
internal sealed class ImportUpload(IMediator mediator, CallerContext caller, ImportFolder folder, ImportWorker worker)
{
    private const int LongestName = 200;
    private const int Attempts = 5;

    public async Task<OpenedImport> TakeAsync(UploadedFile file, Stream content, CancellationToken cancellation)
    {
        var path = await folder.ArrivingAsync(cancellation);
        try
        {
            var hash = await SpoolAsync(content, path, cancellation);
            caller.Token = file.Token?.Invoke(hash);
            var opened = await OpenAsync(Question(file, path, hash), cancellation);
            return Enqueued(opened);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Takes in a file that is on the disk already.</summary>
    public async Task<OpenedImport> TakeAsync(OpenImport file, CancellationToken cancellation) => Enqueued(await OpenAsync(file, cancellation));

    private OpenedImport Enqueued(OpenedImport opened)
    {
        if (opened is { Receipt: { } receipt, AlreadyKnown: false })
        {
            worker.Enqueue(receipt.Number);
        }

        return opened;
    }

    private static async Task<string> SpoolAsync(Stream content, string path, CancellationToken cancellation)
    {
        using var hash = SHA256.Create();
        await using (var spool = File.Create(path))
        await using (var hashed = new CryptoStream(spool, hash, CryptoStreamMode.Write))
        {
            await content.CopyToAsync(hashed, cancellation);
        }

        return Convert.ToHexStringLower(hash.Hash!);
    }

    private async Task<OpenedImport> OpenAsync(OpenImport file, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await mediator.Send(new ReceiveFile(file), cancellation);
            }
            catch (FileRefusedException refused)
            {
                return refused.Opened;
            }
            catch (TakenException) when (attempt < Attempts)
            {
                // Another import took the same number: the next one is tried.
            }
        }
    }

    private static OpenImport Question(UploadedFile file, string path, string hash)
    {
        var name = Path.GetFileName(file.Name);
        return new OpenImport
        {
            Kind = file.Kind,
            Program = file.Program,
            Source = file.Source.Trim(),
            Path = path,
            FileName = name.Length > LongestName ? name[..LongestName] : name,
            FileHash = hash,
            Spooled = true,
            Mapping = string.IsNullOrWhiteSpace(file.Mapping) ? null : file.Mapping,
            Period = string.IsNullOrWhiteSpace(file.Period) ? null : file.Period.Trim(),
        };
    }
}
