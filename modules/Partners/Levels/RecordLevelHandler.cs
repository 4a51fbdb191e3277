using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.KeepListing;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Levels;

internal sealed class RecordLevelHandler(UnitOfWork unit, CallerContext caller, TimeProvider time, IMediator mediator) : IRequestHandler<RecordLevel, long>
{
    private const string Source = "placing";

    private static readonly Sql LastNumber = Sql.Of("SELECT MAX(number) FROM partners_level WHERE program = @Program AND member_id = @Member");

    private static readonly Sql Insert = Sql.Insert("partners_level", "program, member_id, number, level, held_from, revision");

    public Task<long> Handle(RecordLevel request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => RecordAsync(session, request, cancellationToken), cancellationToken);

    private async Task<long> RecordAsync(Session session, RecordLevel request, CancellationToken cancellation)
    {
        var revision = await Revisions.TakeAsync(session, request.Program, caller.Caller.Actor, Source, time.Instant(), cancellation);
        var last = await session.FindAsync<long?>(LastNumber, new { request.Program, request.Member }, cancellation) ?? 0;
        await session.ExecuteAsync(
            Insert,
            new { request.Program, MemberId = request.Member, Number = last + 1, request.Level, HeldFrom = request.From, Revision = revision },
            cancellation);
        await Listing.RewriteAsync(session, request.Member, cancellation);
        await mediator.Publish(new FactsChanged(request.Program, revision, [request.Member], Bulk: false), cancellation);
        return revision;
    }
}
