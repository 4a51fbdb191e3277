using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.LoadSales;

internal sealed class WriteSalesLinesHandler(UnitOfWork unit, IMediator mediator, TimeProvider time) : IRequestHandler<WriteSalesLines, LoadCounts>
{
    public Task<LoadCounts> Handle(WriteSalesLines request, CancellationToken cancellationToken) =>
        unit.JoinAsync(session => WriteAsync(session, request, cancellationToken));

    private async Task<LoadCounts> WriteAsync(Session session, WriteSalesLines request, CancellationToken cancellation)
    {
        var (program, origin) = (request.Program, request.Origin);
        var lines = new SalesBatchWriter(new LineTable(session, origin.Source, origin.Load), new DetailSplit(request.Kind));
        var revision = await Revisions.TakeAsync(session, program, origin.Actor, origin.Name, time.Instant(), cancellation);
        await lines.WriteAsync(request.Lines, request.ExpectNew, cancellation);
        await lines.Sums.WriteAsync(session, program, request.Kind.Id, revision, cancellation);
        await mediator.Publish(new FactsChanged(program, revision, lines.Sums.Members, Bulk: true) { GoesOn = true }, cancellation);
        return new(lines.Accepted, lines.Known, lines.Corrected);
    }
}
