using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Loads;

/// <summary>The revisions of one round of a load, in all programs that it changes something of, and whose members it changed.</summary>
internal sealed class TakenRevisions(Session session, LoadOrigin origin, DateTimeOffset recordedAt)
{
    private readonly SortedDictionary<string, (long Revision, HashSet<string> Members)> _taken = new(StringComparer.Ordinal);

    /// <summary>Locks the programs in the order in which everyone does.</summary>
    public async Task TakeAsync(IEnumerable<string> programs, CancellationToken cancellation)
    {
        foreach (var program in programs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            _taken[program] = (await Revisions.TakeAsync(session, program, origin.Actor, origin.Name, recordedAt, cancellation), new(StringComparer.Ordinal));
        }
    }

    /// <summary>The revision under which something of a member is written.</summary>
    public long Of(string program, string member)
    {
        var (revision, members) = _taken[program];
        members.Add(member);
        return revision;
    }

    public async Task TellAsync(IMediator mediator, CancellationToken cancellation)
    {
        foreach (var (program, (revision, members)) in _taken)
        {
            await mediator.Publish(new FactsChanged(program, revision, members, Bulk: true) { GoesOn = true }, cancellation);
        }
    }
}
