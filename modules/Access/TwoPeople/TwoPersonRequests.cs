using Microsoft.Extensions.Options;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.TwoPeople;

internal sealed class TwoPersonRequests(UnitOfWork unit, CallerContext callers, IOptions<AccessOptions> options, TimeProvider time) : ITwoPersonRequests
{
    private const string AnyProgram = "*";

    public bool IsNeeded(TwoPersonAct act) =>
        (options.Value.TwoPeople.GetValueOrDefault(act.Program) ?? options.Value.TwoPeople.GetValueOrDefault(AnyProgram))?.Contains(act.Kind, StringComparer.Ordinal) == true;

    public Task<string> AskAsync(TwoPersonAct act, string name, string request, CancellationToken cancellation)
    {
        var row = new ActRow
        {
            Program = act.Program,
            Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            Kind = act.Kind,
            Member = act.Member,
            What = ActRow.Write(act.What),
            BasedOn = act.State,
            Name = name,
            Request = request,
            AskedBy = callers.Caller.Actor,
            AskedAt = time.Instant(),
        };
        return unit.RunAsync(session => KeepAsync(session, row, cancellation), cancellation);
    }

    private static async Task<string> KeepAsync(Session session, ActRow row, CancellationToken cancellation)
    {
        if (await ActRow.SameAsync(session, row, cancellation) is { } same)
        {
            return same;
        }

        await ActRow.AddAsync(session, row, cancellation);
        return row.Id;
    }
}
