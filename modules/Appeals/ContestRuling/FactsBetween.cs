using MediatR;
using PartnerHub.Partners;

namespace PartnerHub.Appeals.ContestRuling;

/// <summary>What was recorded of a member after one revision and up to another: it is what can make a ruling come out otherwise.</summary>
internal static class FactsBetween
{
    private const int Most = 100;

    /// <param name="mediator">Where to ask.</param>
    /// <param name="member">Id of the member.</param>
    /// <param name="after">The earlier revision.</param>
    /// <param name="upTo">The later revision; null for all that is known now.</param>
    public static async Task<IReadOnlyList<RecordedFact>> ReadAsync(IMediator mediator, string member, long after, long? upTo)
    {
        var latest = await mediator.Send(new ListFacts(member, null, Most) { Revision = upTo, NewestFirst = true });
        return [.. latest.Where(fact => fact.Revision > after).Reverse()];
    }
}
