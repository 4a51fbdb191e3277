using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Partners.FindNearest;

/// <summary>Looks among the programs that are hosted, and among members whose ids begin alike.</summary>
internal sealed class NearestIds(IMediator mediator, UnitOfWork unit, CallerContext callers) : INearestNames
{
    private const int Most = 500;

    private static readonly Sql Alike = Sql.Of("SELECT id FROM partners_membership WHERE id >= @First AND id < @Last ORDER BY id {limit @Limit}");

    public async Task<string?> FindAsync(NamedSubject subject, string typed, CancellationToken cancellation)
    {
        if (subject == NamedSubject.Program)
        {
            return Likeness.Nearest(typed, (await mediator.Send(new ListPrograms(), cancellation)).Select(program => program.Id));
        }

        // What may not be seen is not hinted at.
        if (callers.Caller.Grants is not null || !callers.Caller.Rights.HasFlag(Rights.Read))
        {
            return null;
        }

        await using var session = await unit.ReadAsync(cancellation);
        foreach (var start in new[] { typed[..Math.Min(typed.Length, Math.Max(2, typed.IndexOf('.', StringComparison.Ordinal) - 1))], typed[..Math.Min(typed.Length, 2)], typed[..Math.Min(typed.Length, 1)] })
        {
            var known = await session.ListAsync(Alike, new { First = start, Last = start + '\uffff', Limit = Most }, row => row.Text(0), cancellation);
            if (Likeness.Nearest(typed, known) is { } nearest)
            {
                return nearest;
            }
        }

        return null;
    }
}
