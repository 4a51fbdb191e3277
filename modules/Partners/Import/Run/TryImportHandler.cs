using MediatR;
using PartnerHub.Data;
using PartnerHub.Dispatch;
using PartnerHub.Partners.Import.Formats;
using PartnerHub.Partners.Import.Lines;
using PartnerHub.Partners.Import.Open;
using PartnerHub.Partners.Import.Sales;

namespace PartnerHub.Partners.Import.Run;

internal sealed class TryImportHandler(FileLook look, Database database, ImportOptions options, CallerContext caller, TimeProvider time) : IRequestHandler<TryImport, TriedImport>
{
    private const int MostRejects = 1_000;

    public async Task<TriedImport> Handle(TryImport request, CancellationToken cancellationToken)
    {
        var seen = await look.AtAsync(request.File, cancellationToken);
        if (seen.Format is not { } format)
        {
            return new(null, seen.Problems, []);
        }

        var names = new MemberNames(database, request.File.Program);
        await names.LoadAsync(cancellationToken);
        await using var file = File.OpenRead(request.File.Path);
        return await ReadAsync(request, file, format, names, cancellationToken);
    }

    private async Task<TriedImport> ReadAsync(TryImport request, FileStream file, SalesFileFormat format, MemberNames names, CancellationToken cancellation)
    {
        var receipt = Receipt(request.File, file.Length);
        var rejects = new List<ImportReject>();
        var resolved = new ResolvedBatch();
        var batch = new SalesBatch(options.BatchLines);
        using var reader = new SalesFileReader(file, format);
        while (reader.Read(batch))
        {
            cancellation.ThrowIfCancellationRequested();
            await resolved.FillAsync(batch, format, names, cancellation);
            rejects.AddRange(resolved.Rejected.Take(MostRejects - rejects.Count).Select((line, i) => Reject(line, rejects.Count + i + 1)));
            receipt = receipt with
            {
                Position = Math.Min(resolved.Next.Offset, receipt.Bytes),
                Accepted = receipt.Accepted + resolved.Lines.Count,
                Rejected = receipt.Rejected + resolved.Rejected.Count,
                Blank = receipt.Blank + resolved.Blank,
            };
            request.Progress?.Report(receipt);
        }

        return new(receipt with { State = ImportState.Finished, FinishedAt = time.Instant() }, [], rejects);
    }

    private ImportReceipt Receipt(OpenImport file, long bytes) => new()
    {
        Number = 0,
        Program = file.Program,
        Kind = ImportKinds.Sales,
        Source = file.Source,
        FileName = file.FileName,
        FileHash = "",
        Bytes = bytes,
        State = ImportState.Running,
        Actor = caller.Caller.Actor,
        StartedAt = time.Instant(),
    };

    private static ImportReject Reject(RejectedLine line, long number) => new()
    {
        Number = number,
        Line = line.LineNumber,
        Column = line.Column,
        Value = line.Value,
        Reason = line.Reason.Text,
        Raw = line.Raw,
    };
}
