using MediatR;
using PartnerHub.Eligibility.Reassess;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.Runs.Pipeline;

/// <summary>
/// Compares what a run judged with what is stored, and stores what differs. What waits for a person is left to the judging
/// of single members, which makes a proposal of it; what was judged at a later revision meanwhile stays.
/// </summary>
internal sealed class RunPublisher(IMediator mediator, DueMembers due)
{
    /// <summary>Marks results that differ from what is stored.</summary>
    public async Task PublishAsync(Session session, string program, JudgedChunk chunk, CancellationToken cancellation)
    {
        await mediator.Send(new HoldRevision(program), cancellation);
        var stored = await StandingTable.ReadBetweenAsync(session, program, chunk.First, chunk.Last, chunk.Results.Count, cancellation);
        var (saved, left) = (new List<StandingRow>(), new List<string>());
        foreach (var result in chunk.Results)
        {
            var before = stored.GetValueOrDefault(result.Member);
            result.Changed = before is null || Differs(before, result.Row);
            if (result.Changed && result.Row.ProposesAChange)
            {
                left.Add(result.Member);
            }
            else if (result.Changed)
            {
                // The placement that a person looks at and the journal's entry stay as they are.
                saved.Add(result.Row with { Placement = before?.Placement, Entry = before?.Entry });
            }
        }

        await StandingTable.SaveAsync(session, saved, cancellation);
        if (left.Count > 0)
        {
            await due.AddAsync(program, left, cancellation);
        }
    }

    private static bool Differs(StandingRow stored, StandingRow judged) =>
        stored.Revision <= judged.Revision && !(stored.StandsAs(judged) && stored.IsRuledAs(judged));
}
