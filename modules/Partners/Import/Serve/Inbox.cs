using MediatR;
using PartnerHub.Partners.Import.Open;
using PartnerHub.Partners.Import.Run;

namespace PartnerHub.Partners.Import.Serve;

/// <summary>A file that someone sends.</summary>
internal sealed record ArrivingFile(string Program, string Source, string Name, string? Mapping, string? Period)
{
    public string Kind { get; init; } = ImportKinds.Sales;
}

/// <summary>Takes files in: onto the disk first, then into the queue of those to be loaded.</summary>
internal sealed class Inbox(IMediator mediator, ImportFolder folder, ImportWorker worker)
{
    private const int LongestName = 200;

    public async Task<OpenedImport> TakeAsync(ArrivingFile file, Stream content, CancellationToken cancellation)
    {
        var path = folder.Arriving();
        try
        {
            await using (var spool = File.Create(path))
            {
                await content.CopyToAsync(spool, cancellation);
            }

            return await OpenAsync(file, path, cancellation);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private async Task<OpenedImport> OpenAsync(ArrivingFile file, string path, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file.Name);
        var opened = await mediator.Send(
            new OpenImport
            {
                Kind = file.Kind,
                Program = file.Program,
                Source = file.Source.Trim(),
                Path = path,
                FileName = name.Length > LongestName ? name[..LongestName] : name,
                Spooled = true,
                Mapping = string.IsNullOrWhiteSpace(file.Mapping) ? null : file.Mapping,
                Period = string.IsNullOrWhiteSpace(file.Period) ? null : file.Period.Trim(),
            },
            cancellation);
        if (opened is { Receipt: { } receipt, AlreadyKnown: false })
        {
            worker.Enqueue(receipt.Number);
        }

        return opened;
    }
}
