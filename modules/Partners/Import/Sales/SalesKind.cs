using System.Text.Json;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Import.Formats;
using PartnerHub.Partners.Import.Lines;
using PartnerHub.Partners.Import.Open;
using PartnerHub.Partners.Import.Storage;

namespace PartnerHub.Partners.Import.Sales;

/// <summary>Files of sales.</summary>
internal sealed class SalesKind(FileLook look, SalesLoad load, Database database, ImportOptions options, TimeProvider time) : IImportKind
{
    public string Id => ImportKinds.Sales;

    public bool KeepsMapping => true;

    public Task<SeenFile> LookAsync(OpenImport request, CancellationToken cancellation) => look.AtAsync(request, cancellation);

    public Task<ImportRow> RunAsync(ImportRow import, Stream file, IProgress<ImportReceipt>? progress, CancellationToken cancellation) =>
        load.RunAsync(import, file, progress, cancellation);

    public async Task<TriedImport> TryAsync(Trial trial, Stream file, CancellationToken cancellation)
    {
        var names = new MemberNames(database, trial.Program);
        await names.LoadAsync(cancellation);
        var format = JsonSerializer.Deserialize<SalesFileFormat>(trial.Format, FileMapping.Json)!;
        var resolved = new ResolvedBatch();
        var batch = new SalesBatch(options.BatchLines);
        using var reader = new SalesFileReader(file, format);
        while (reader.Read(batch))
        {
            cancellation.ThrowIfCancellationRequested();
            await resolved.FillAsync(batch, format, names, cancellation);
            trial.Add(resolved.Next.Offset, resolved.Lines.Count, resolved.Rejected, resolved.Blank);
        }

        return trial.Finish(time.Instant());
    }
}
