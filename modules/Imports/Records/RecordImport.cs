using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Mappings;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Records;

/// <summary>Files of records, as CSV or JSON.</summary>
internal sealed class RecordImport<T>(IRecordKind<T> kind, UnitOfWork unit, IMediator mediator, ImportOptions options, TimeProvider time) : IImportKind
    where T : class
{
    /// <summary>In one batch: what is written of them lies here and there in indexes, so that few large batches write each page fewer times.</summary>
    private const int MostRecords = 20_000;

    public string Id => kind.Id;

    public async Task<InspectedFile> InspectAsync(OpenImport request, CancellationToken cancellation)
    {
        if (await DescriptionAsync(request.Program, cancellation) is not { } program)
        {
            return new(OpenProblem.NotServed);
        }

        try
        {
            var declared = request.Mapping ?? (await mediator.Send(new FindMapping(request.Program, request.Source, kind.Id), cancellation)).Mapping;
            var mapping = MappingText.ReadRecords(declared);
            await using var file = File.OpenRead(request.Path);
            var (format, problems) = RecordDetection.Detect(file, mapping, kind.ShapeFor(program).Columns, DateOnly.FromDateTime(time.Instant().UtcDateTime));
            if (mapping.RepeatedKeys == RepeatedKeys.Add && !kind.TakesSums)
            {
                return new(RecordProblem.NoSums);
            }

            return InspectedFile.Of(format is null ? null : JsonSerializer.Serialize(format, FileMapping.Json), format?.FirstLine ?? default, problems);
        }
        catch (JsonException error)
        {
            return new(OpenProblem.BadMapping(error));
        }
    }

    public async Task<ImportRow> RunAsync(ImportRow import, Stream file, IProgress<ImportReceipt>? progress, CancellationToken cancellation)
    {
        var program = await ServedAsync(import.Program, cancellation);
        var format = RecordFormat.Read(import.Mapping, import.StartedAt);
        var keys = Keys(file, format, program, cancellation);
        using var reader = Open(file, format, import.At, import.Lines, kind.ShapeFor(program));
        var batch = new RecordBatches<T>(reader, kind, keys, program.Id, mediator, Math.Min(options.BatchLines, MostRecords));
        while (await batch.ReadAsync(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            import = await unit.RunAsync(session => WriteAsync(session, import, batch, cancellation), cancellation);
            progress?.Report(import.ToReceipt());
        }

        return await unit.RunAsync(session => EndAsync(session, import, cancellation), cancellation);
    }

    public async Task<TriedImport> TryAsync(Trial trial, Stream file, CancellationToken cancellation)
    {
        var program = await ServedAsync(trial.Program, cancellation);
        var format = RecordFormat.Read(trial.Format, time.Instant());
        var keys = Keys(file, format, program, cancellation);
        using var reader = Open(file, format, format.FirstLine, 0, kind.ShapeFor(program));
        var batch = new RecordBatches<T>(reader, kind, keys, program.Id, mediator, Math.Min(options.BatchLines, MostRecords));
        while (await batch.ReadAsync(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var written = batch.Records.Count == 0 ? default : await trial.RehearseAsync(unit, origin => mediator.Send(kind.Write(trial.Program, origin, batch.Records), cancellation), cancellation);
            trial.Add(batch.Counts(written), batch.Rejected, batch.Remarks);
        }

        return trial.Finish(time.Instant());
    }

    public async Task<IReadOnlyList<SeenLine>> SeeAsync(string program, string path, string format, int lines, CancellationToken cancellation)
    {
        var served = await ServedAsync(program, cancellation);
        var read = RecordFormat.Read(format, time.GetUtcNow());
        await using var file = File.OpenRead(path);
        using var seen = new SeenRecords(Open(file, read, read.FirstLine, 0, kind.ShapeFor(served)), lines);
        var batch = new RecordBatches<T>(seen, kind, RecordKeys.None, served.Id, mediator, lines);
        while (await batch.ReadAsync(cancellation))
        {
            seen.Reject(batch.Rejected);
        }

        return seen.Lines;
    }

    private RecordKeys Keys(Stream file, RecordFormat format, ProgramDescription program, CancellationToken cancellation)
    {
        var shape = kind.ShapeFor(program);
        return RecordKeys.Of(of => Open(file, format, format.FirstLine, 0, of), kind, format, shape, cancellation);
    }

    private static IRecordReader Open(Stream file, RecordFormat format, FilePosition at, long before, RecordShape shape)
    {
        var text = Utf8Text.Open(file, format.Encoding, at.Offset, format.Sheet);
        return format.Delimiter is null ? new JsonRecords(text, at, before) : new CsvRecords(text, format, at, shape);
    }

    private async Task<ImportRow> WriteAsync(Session session, ImportRow import, RecordBatches<T> batch, CancellationToken cancellation)
    {
        await ImportTable.HoldAsync(session, import, cancellation);
        var source = await SourceTable.HoldAsync(session, import.Program, import.Source, cancellation);
        var written = batch.Records.Count == 0 ? default : await mediator.Send(kind.Write(import.Program, import.OriginFrom(source), batch.Records), cancellation);
        await RejectTable.AddAsync(session, import.Number, import.Rejected, batch.Rejected, cancellation);
        await RemarkTable.AddAsync(session, import.Number, batch.Remarks, cancellation);
        await ImportTable.MoveAsync(session, import, batch.Counts(written), cancellation);
        return (await ImportTable.FindAsync(session, import.Number, cancellation))!;
    }

    private async Task<ImportRow> EndAsync(Session session, ImportRow import, CancellationToken cancellation)
    {
        await ImportTable.EndAsync(session, import, time.Instant(), cancellation);
        await mediator.Publish(new LoadEnded(import.Program), cancellation);
        return (await ImportTable.FindAsync(session, import.Number, cancellation))!;
    }

    private async Task<ProgramDescription> ServedAsync(string program, CancellationToken cancellation) =>
        await DescriptionAsync(program, cancellation) ?? throw new InvalidOperationException($"The program '{program}' is not served.");

    private async Task<ProgramDescription?> DescriptionAsync(string program, CancellationToken cancellation) =>
        (await mediator.Send(new FindProgram(program), cancellation))?.Description;
}
