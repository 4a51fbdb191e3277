using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Eligibility.Override;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.TwoPeople;

/// <summary>A proposal that takes a level away, an override below the level in effect, and the end of one above it.</summary>
internal sealed class LowerLevelRules(IMediator mediator) : ITwoPersonRule<DecidePlacement>, ITwoPersonRule<OverrideLevel>, ITwoPersonRule<RevokeOverride>
{
    public async Task<TwoPersonAct?> FindAsync(DecidePlacement request, CancellationToken cancellation)
    {
        if (!request.Approve || await mediator.Send(new ViewMember(request.Member), cancellation) is not { } seen)
        {
            return null;
        }

        var placements = await mediator.Send(new ListPlacements(seen.Member.Program, request.Member), cancellation);
        return placements.FirstOrDefault(placement => placement.Number == request.Number) is { State: PlacementState.Proposed } proposed
            ? await LoweringAsync(seen, proposed.FromLevel, proposed.ToLevel, State(proposed.Number), cancellation)
            : null;
    }

    public async Task<TwoPersonAct?> FindAsync(OverrideLevel request, CancellationToken cancellation) =>
        await mediator.Send(new ViewMember(request.Member), cancellation) is { } seen
            ? await LoweringAsync(seen, seen.Level, request.Level, State(seen.LastOverride?.Version ?? 0), cancellation)
            : null;

    public async Task<TwoPersonAct?> FindAsync(RevokeOverride request, CancellationToken cancellation) =>
        await mediator.Send(new ViewMember(request.Member), cancellation) is { Override: { } ends } seen
            ? await LoweringAsync(seen, ends.Level, seen.Dossier.LevelOn(seen.On), State(ends.Version), cancellation)
            : null;

    private async Task<TwoPersonAct?> LoweringAsync(MemberOnDay seen, string? from, string? to, string state, CancellationToken cancellation)
    {
        if ((await mediator.Send(new FindProgram(seen.Member.Program), cancellation))?.Description is not { } program || (new LevelRanks(program) is var ranks && ranks.Of(to) >= ranks.Of(from)))
        {
            return null;
        }

        LocalizedText Name(string? level) => program.Levels.FirstOrDefault(known => known.Id == level)?.Name ?? LocalizedText.Of("aucun niveau", "no level");
        var (before, after) = (Name(from), Name(to));
        return new()
        {
            Kind = TwoPersonAct.LevelLowered,
            Program = seen.Member.Program,
            Member = seen.Member.Id,
            What = LocalizedText.Of($"{seen.Member.Partner.Name} : de {before.Fr} à {after.Fr}", $"{seen.Member.Partner.Name}: from {before.En} to {after.En}"),
            State = $"{from}>{to} {state}",
        };
    }

    private static string State(long number) => number.ToString(CultureInfo.InvariantCulture);
}
