using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.LoadFacts;

internal sealed class NoteSubmissionHandler(UnitOfWork unit, IMediator mediator, TimeProvider time) : IRequestHandler<NoteSubmission, Unit>
{
    private static readonly Sql Last = Sql.Of("SELECT MAX(number) FROM partners_fact WHERE program = @Program AND member_id = @Member");

    private static readonly Sql Noted = Sql.Of(
        "SELECT COUNT(*) FROM partners_fact WHERE program = @Program AND member_id = @Member AND kind = @Kind AND period = @Period AND value = @Value");

    public Task<Unit> Handle(NoteSubmission request, CancellationToken cancellationToken) => unit.JoinAsync(async session =>
    {
        var members = await MissingAsync(session, request, cancellationToken);
        if (members.Count > 0)
        {
            await WriteAsync(session, request, members, cancellationToken);
        }

        return Unit.Value;
    });

    private static async Task<List<string>> MissingAsync(Session session, NoteSubmission request, CancellationToken cancellation)
    {
        var missing = new List<string>();
        foreach (var member in request.Members.Order(StringComparer.Ordinal))
        {
            var values = new { request.Program, Member = member, request.Fact.Kind, request.Fact.Period, Value = request.Fact.Value.ToString() };
            if (await session.FindAsync<long>(Noted, values, cancellation) == 0)
            {
                missing.Add(member);
            }
        }

        return missing;
    }

    private async Task WriteAsync(Session session, NoteSubmission request, List<string> members, CancellationToken cancellation)
    {
        var revision = await Revisions.TakeAsync(session, request.Program, request.Origin.Actor, request.Origin.Name, time.Instant(), cancellation);
        var numbers = new List<long>();
        foreach (var member in members)
        {
            numbers.Add(await session.FindAsync<long?>(Last, new { request.Program, Member = member }, cancellation) + 1 ?? 1);
        }

        await using (var facts = new FactWriter(session, request.Program, revision))
        {
            for (var i = 0; i < numbers.Count; i++)
            {
                await facts.WriteAsync(members[i], numbers[i], request.Fact, cancellation);
            }

            await facts.CompleteAsync(cancellation);
        }

        await mediator.Publish(new FactsChanged(request.Program, revision, members, Bulk: true), cancellation);
    }
}
