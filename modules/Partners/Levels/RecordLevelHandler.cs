using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.KeepListing;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Levels;

internal sealed class RecordLevelHandler(UnitOfWork unit, CallerContext caller, TimeProvider time, IMediator mediator) :
    IRequestHandler<RecordLevel, long>,
    IRequestHandler<RecordJudgedLevels, long>
{
    private const string Source = "placing";

    private static readonly RowColumn[] Columns =
    [
        new("program", RowType.Text),
        new("member_id", RowType.Text),
        new("number", RowType.Long),
        new("level", RowType.Text),
        new("held_from", RowType.Day),
        new("revision", RowType.Long),
    ];

    private static readonly Sql LastNumbers = Sql.Of(
        "SELECT member_id, MAX(number) FROM partners_level WHERE program = @Program AND member_id {listed @Members} GROUP BY member_id");

    public Task<long> Handle(RecordLevel request, CancellationToken cancellationToken) =>
        Handle(new RecordJudgedLevels(request.Program, [new(request.Member, request.Level)], request.From), judged: false, cancellationToken);

    public Task<long> Handle(RecordJudgedLevels request, CancellationToken cancellationToken) => Handle(request, judged: true, cancellationToken);

    private Task<long> Handle(RecordJudgedLevels request, bool judged, CancellationToken cancellation) =>
        unit.RunAsync(session => RecordAsync(session, request, judged, cancellation), cancellation);

    private async Task<long> RecordAsync(Session session, RecordJudgedLevels request, bool judged, CancellationToken cancellation)
    {
        var revision = await Revisions.TakeAsync(session, request.Program, caller.Caller.Actor, Source, time.Instant(), cancellation);
        string[] members = [.. request.Levels.Select(level => level.Member)];
        await AppendAsync(session, request, members, revision, cancellation);
        await Listing.RewriteAsync(session, request.Program, members, cancellation);
        await mediator.Publish(new FactsChanged(request.Program, revision, members, Bulk: false) { Judged = judged }, cancellation);
        return revision;
    }

    private static async Task AppendAsync(Session session, RecordJudgedLevels request, string[] members, long revision, CancellationToken cancellation)
    {
        var last = (await session.ListAsync(
            LastNumbers, new { request.Program, Members = TextList.Of(members) }, row => (Member: row.Text(0), Number: row.Long(1)), cancellation))
            .ToDictionary(StringComparer.Ordinal);
        await using var rows = session.Rows("partners_level", Columns);
        foreach (var (member, level) in request.Levels)
        {
            rows.Text(request.Program);
            rows.Text(member);
            rows.Long(last.GetValueOrDefault(member) + 1);
            rows.Text(level);
            rows.Day(request.From);
            rows.Long(revision);
            await rows.EndRowAsync(cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }
}
