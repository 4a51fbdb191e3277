using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Mappings;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Surveys;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Sales;

/// <summary>
/// Loads a sales file batch by batch, each in one transaction with where the next one starts: whatever stops it, the load goes on from there.
/// </summary>
internal sealed class SalesLoad(UnitOfWork unit, IMediator mediator, IProgramDays days, TimeProvider time, ImportOptions options)
{
    public async Task<ImportRow> RunAsync(ImportRow import, Stream file, IProgress<ImportReceipt>? progress, CancellationToken cancellation)
    {
        var program = (await mediator.Send(new FindProgram(import.Program), cancellation))?.Description ?? throw new InvalidOperationException($"The program '{import.Program}' is not served.");
        var format = SalesFileFormat.Read(import.Mapping, import.StartedAt);
        var survey = SalesSurvey.Of(file, format, days.DayOf(import.Program, import.StartedAt), cancellation);
        var load = await StartAsync(import, file, program, format, survey, cancellation);
        await using var reader = new ReadingAhead(new SalesFileReader(file, format, import.At), options.BatchLines);
        var allNew = true;
        while (await reader.NextAsync() is { } batch)
        {
            cancellation.ThrowIfCancellationRequested();
            await load.Batch.FillAsync(batch, format, load.Names, load.Check, cancellation);
            reader.Continue();
            (import, allNew) = await unit.RunAsync(session => WriteAsync(session, import, load, allNew, cancellation), cancellation);
            load.Counter.Add(load.Batch.Lines);
            progress?.Report(import.ToReceipt());
        }

        await NilReport.NoteAsync(load.Counter, import, format, load.Names, cancellation);
        return await unit.RunAsync(session => EndAsync(session, import, load, program, cancellation), cancellation);
    }

    private async Task<Load> StartAsync(ImportRow import, Stream file, ProgramDescription program, SalesFileFormat format, SalesSurvey survey, CancellationToken cancellation)
    {
        var names = new MemberNames(mediator, import.Program);
        await names.LoadAsync(cancellation);
        var kind = SalesFacts.KindOf(program) ?? throw new InvalidOperationException($"The program '{import.Program}' takes no sales.");
        var load = new Load(import.OriginFrom(await SourceAsync(import, cancellation)), kind, names, new LineCheck(program, kind), survey);
        await RecallAsync(load, import, file, format, cancellation);
        return load;
    }

    private async Task<long> SourceAsync(ImportRow import, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return (await SourceTable.FindAsync(session, import.Program, import.Source, import.Kind, cancellation))!.Number;
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
            await load.Batch.FillAsync(batch, format, load.Names, load.Check, cancellation);
            load.Counter.Add(load.Batch.Lines.Where(line => line.LineNumber < import.FileLine));
        }
    }

    private async Task<(ImportRow Import, bool AllNew)> WriteAsync(Session session, ImportRow import, Load load, bool allNew, CancellationToken cancellation)
    {
        var batch = load.Batch;
        var written = await mediator.Send(new WriteSalesLines(import.Program, load.Kind, load.Origin, batch.Lines) { ExpectNew = allNew }, cancellation);
        await RejectTable.AddAsync(session, import.Number, import.Rejected, batch.Rejected, cancellation);
        await RemarkTable.AddAsync(session, import.Number, batch.Remarks, cancellation);
        await ImportTable.MoveAsync(session, import, batch.Counts(written), cancellation);
        return ((await ImportTable.FindAsync(session, import.Number, cancellation))!, written.Known + written.Corrected == 0);
    }

    private async Task<ImportRow> EndAsync(Session session, ImportRow import, Load load, ProgramDescription program, CancellationToken cancellation)
    {
        if (Submission.Of(program, import, load.Counter, days.DayOf(import.Program, import.StartedAt)) is { } submission)
        {
            await mediator.Send(new NoteSubmission(import.Program, load.Origin, submission, load.Counter.Members), cancellation);
        }

        await ImportTable.EndAsync(session, import, time.Instant(), cancellation);
        await mediator.Publish(new LoadEnded(import.Program), cancellation);
        return (await ImportTable.FindAsync(session, import.Number, cancellation))!;
    }

    private sealed record Load(LoadOrigin Origin, FactKind Kind, MemberNames Names, LineCheck Check, SalesSurvey Survey)
    {
        public ResolvedBatch Batch { get; } = new(Survey);

        public SalesCounter Counter { get; } = new(Survey.Outliers);
    }
}
