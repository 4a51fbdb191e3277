using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Surveys;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Sales;

/// <summary>Files of sales.</summary>
internal sealed class SalesKind(FormatInspector inspector, SalesLoad load, UnitOfWork unit, IMediator mediator, IProgramDays days, ImportOptions options, TimeProvider time) : IImportKind
{
    public string Id => ImportKinds.Sales;

    public Task<InspectedFile> InspectAsync(OpenImport request, CancellationToken cancellation) => inspector.InspectAsync(request, cancellation);

    public Task<ImportRow> RunAsync(ImportRow import, Stream file, IProgress<ImportReceipt>? progress, CancellationToken cancellation) =>
        load.RunAsync(import, file, progress, cancellation);

    public async Task<TriedImport> TryAsync(Trial trial, Stream file, CancellationToken cancellation)
    {
        var (names, check, kind) = await MembersAsync(trial.Program, cancellation);
        var format = SalesFileFormat.Read(trial.Format, time.Instant());
        var resolved = new ResolvedBatch(SalesSurvey.Of(file, format, days.Today(trial.Program), cancellation));
        var batch = new SalesBatch(options.BatchLines);
        using var reader = new SalesFileReader(file, format);
        while (reader.Read(batch))
        {
            cancellation.ThrowIfCancellationRequested();
            await resolved.FillAsync(batch, format, names, check, cancellation);
            var written = await trial.RehearseAsync(unit, origin => mediator.Send(new WriteSalesLines(trial.Program, kind, origin, resolved.Lines), cancellation), cancellation);
            trial.Add(resolved.Counts(written), resolved.Rejected, resolved.Remarks);
        }

        return trial.Finish(time.Instant());
    }

    public async Task<IReadOnlyList<SeenLine>> SeeAsync(string program, string path, string format, int lines, CancellationToken cancellation)
    {
        var (names, check, _) = await MembersAsync(program, cancellation);
        var read = SalesFileFormat.Read(format, time.GetUtcNow());
        var batch = new SalesBatch(lines);
        var resolved = new ResolvedBatch(SalesSurvey.None);
        await using var file = File.OpenRead(path);
        using var reader = new SalesFileReader(file, read);
        reader.Read(batch);
        await resolved.FillAsync(batch, read, names, check, cancellation);
        return SeenSales.Of(batch, resolved, lines);
    }

    private async Task<(MemberNames Names, LineCheck Check, FactKind Kind)> MembersAsync(string program, CancellationToken cancellation)
    {
        var description = (await mediator.Send(new FindProgram(program), cancellation))?.Description ?? throw new InvalidOperationException($"The program '{program}' is not served.");
        var names = new MemberNames(mediator, program);
        await names.LoadAsync(cancellation);
        var kind = SalesFacts.KindOf(description) ?? throw new InvalidOperationException($"The program '{program}' takes no sales.");
        return (names, new LineCheck(description, kind), kind);
    }
}
