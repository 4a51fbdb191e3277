using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Mappings;
using PartnerHub.Imports.Sales;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Formats;

/// <summary>How a file of a source is to be read, or why it is not.</summary>
internal sealed class FormatInspector(UnitOfWork unit, IMediator mediator, TimeProvider time)
{
    public async Task<InspectedFile> InspectAsync(OpenImport request, CancellationToken cancellation)
    {
        var program = (await mediator.Send(new FindProgram(request.Program), cancellation))?.Description;
        if (program is null || SalesFacts.KindOf(program) is not { } kind)
        {
            return new(program is null ? OpenProblem.NotServed : OpenProblem.NoSales);
        }

        if (request.Period is { } period && (program.SalesReporting is not { } reporting || ReportingPeriod.Read(period, reporting.Period, program.Calendar.YearStartMonth) is null))
        {
            return new(program.SalesReporting is null ? OpenProblem.NoPeriod : OpenProblem.BadPeriod(period));
        }

        try
        {
            var mapping = await MappingAsync(request, cancellation);
            await using var file = File.OpenRead(request.Path);
            var detected = FormatDetection.Detect(file, mapping, kind.Details, DateOnly.FromDateTime(time.Instant().UtcDateTime));
            return InspectedFile.Of(detected.Format is { } format ? JsonSerializer.Serialize(format, FileMapping.Json) : null, detected.Format?.FirstLine ?? default, detected.Problems);
        }
        catch (JsonException error)
        {
            return new(OpenProblem.BadMapping(error));
        }
    }

    private async Task<FileMapping> MappingAsync(OpenImport request, CancellationToken cancellation)
    {
        var declared = request.Mapping;
        if (declared is null)
        {
            await using var session = await unit.ReadAsync(cancellation);
            declared = (await SourceTable.FindAsync(session, request.Program, request.Source, request.Kind, cancellation))?.Mapping;
        }

        return declared is null ? new FileMapping() : MappingText.Read(declared);
    }
}
