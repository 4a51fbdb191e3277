using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Import.Formats;
using PartnerHub.Partners.Import.Lines;
using PartnerHub.Partners.Import.Storage;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Import.Sales;

/// <summary>
/// Loads a sales file batch by batch, each in one transaction with where the next one starts: whatever stops it, the load goes on from there.
/// </summary>
internal sealed class SalesLoad(UnitOfWork unit, Database database, IMediator mediator, TimeProvider time, ImportOptions options, Submissions submissions)
{
    public async Task<ImportRow> RunAsync(ImportRow import, Stream file, IProgress<ImportReceipt>? progress, CancellationToken cancellation)
    {
        var program = (await mediator.Send(new FindProgram(import.Program), cancellation))?.Description ?? throw new InvalidOperationException($"The program '{import.Program}' is not served.");
        var format = JsonSerializer.Deserialize<SalesFileFormat>(import.Mapping, FileMapping.Json)!;
        var load = await StartAsync(import, file, program, format, cancellation);
        await using var reader = new ReadingAhead(new SalesFileReader(file, format, import.At), options.BatchLines);
        var allNew = true;
        while (await reader.NextAsync() is { } batch)
        {
            cancellation.ThrowIfCancellationRequested();
            await load.Batch.FillAsync(batch, format, load.Names, cancellation);
            reader.Continue();
            (import, allNew) = await unit.RunAsync(session => WriteAsync(session, import, load, allNew, cancellation), cancellation);
            load.Tally.Add(load.Batch.Lines);
            progress?.Report(import.ToReceipt());
        }

        return await unit.RunAsync(session => EndAsync(session, import, load, program, cancellation), cancellation);
    }

    private async Task<Load> StartAsync(ImportRow import, Stream file, ProgramDescription program, SalesFileFormat format, CancellationToken cancellation)
    {
        var names = new MemberNames(database, import.Program);
        await names.LoadAsync(cancellation);
        await using var session = await database.OpenAsync(cancellation);
        var source = (await SourceTable.FindAsync(session, import.Program, import.Source, cancellation))!.Number;
        var kind = program.FactKinds.Single(fact => fact.Id == program.SalesReporting!.Kind);
        var load = new Load(source, kind, names);
        await RecallAsync(load, import, file, format, cancellation);
        return load;
    }

    /// <summary>Reads again what was loaded before the stop, to know whose sales the file holds.</summary>
    private async Task RecallAsync(Load load, ImportRow import, Stream file, SalesFileFormat format, CancellationToken cancellation)
    {
        if (import.Position <= format.FirstLine.Offset)
        {
            return;
        }

        using var reader = new SalesFileReader(file, format);
        var batch = new SalesBatch(options.BatchLines);
        while (batch.Next.Offset < import.Position && reader.Read(batch))
        {
            cancellation.ThrowIfCancellationRequested();
            await load.Batch.FillAsync(batch, format, load.Names, cancellation);
            load.Tally.Add(load.Batch.Lines.Where(line => line.LineNumber < import.FileLine));
        }
    }

    private async Task<(ImportRow Import, bool AllNew)> WriteAsync(Session session, ImportRow import, Load load, bool allNew, CancellationToken cancellation)
    {
        var lines = new SalesBatchWriter(new LineTable(session, load.Source, import.Number), load.Split);
        var revision = await Revisions.TakeAsync(session, import.Program, import.Actor, import.Source, time.Instant(), cancellation);
        await lines.WriteAsync(load.Batch.Lines, allNew, cancellation);
        await lines.Sums.WriteAsync(session, import.Program, load.Kind.Id, revision, cancellation);
        await RejectTable.AddAsync(session, import.Number, import.Rejected, load.Batch.Rejected, cancellation);
        var counts = new BatchCounts(load.Batch.Next)
        {
            Accepted = lines.Accepted,
            Known = lines.Known,
            Corrected = lines.Corrected,
            Rejected = load.Batch.Rejected.Count,
            Blank = load.Batch.Blank,
            UnknownMembers = load.Batch.Unknown,
        };
        await ImportTable.MoveAsync(session, import, counts, cancellation);
        await mediator.Publish(new FactsChanged(import.Program, revision, lines.Sums.Members, Bulk: true) { GoesOn = true }, cancellation);
        return ((await ImportTable.FindAsync(session, import.Number, cancellation))!, lines.Known + lines.Corrected == 0);
    }

    private async Task<ImportRow> EndAsync(Session session, ImportRow import, Load load, ProgramDescription program, CancellationToken cancellation)
    {
        await submissions.WriteAsync(session, program, import, load.Tally, cancellation);
        await ImportTable.EndAsync(session, import, time.Instant(), cancellation);
        await mediator.Publish(new LoadEnded(import.Program), cancellation);
        return (await ImportTable.FindAsync(session, import.Number, cancellation))!;
    }

    private sealed record Load(long Source, FactKind Kind, MemberNames Names)
    {
        public DetailSplit Split { get; } = new(Kind);

        public ResolvedBatch Batch { get; } = new();

        public SalesTally Tally { get; } = new();
    }
}
