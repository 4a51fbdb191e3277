using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Submissions.Documents;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Submissions.Settle;

/// <summary>Makes a fact of what was handed in, within the unit of work that accepts it.</summary>
internal sealed class EvidenceRecord(CallerContext callers, TimeProvider time, IMediator mediator)
{
    /// <param name="actor">Who accepts it.</param>
    public async Task<EvidenceDocument> AcceptAsync(Session session, EvidenceDocument document, string actor, CancellationToken cancellation)
    {
        var source = string.Create(CultureInfo.InvariantCulture, $"evidence:{document.Number}");
        var recorded = await callers.WithAllRightsAsync(() => mediator.Send(
            new RecordFacts(document.Program, [new() { Member = document.Member, Fact = document.Fact }], source), cancellation));
        var accepted = document with { State = EvidenceState.Accepted, Step = document.Step + 1, FactNumber = recorded.Numbers[0] };
        await EvidenceRows.UpdateAsync(session, accepted, cancellation);
        await EvidenceRows.AddStepAsync(session, accepted, EvidenceOutcome.Accepted, null, actor, time.Instant(), cancellation);
        return accepted;
    }
}
