using MediatR;
using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.Override;

internal sealed class ApplyOverrideHandler(IMediator mediator) : IRequestHandler<ApplyOverride, DossierInEffect>
{
    public async Task<DossierInEffect> Handle(ApplyOverride request, CancellationToken cancellationToken) =>
        await mediator.Send(new FindOverride(request.Member), cancellationToken) is { } given && given.HoldsOn(request.On)
            ? new(request.Dossier with { Membership = Under(given, request.Dossier.Membership ?? new Membership()) }, given)
            : new(request.Dossier, null);

    /// <summary>The level given stands as held since the override began; what was held before stays, and what came later is hidden.</summary>
    private static Membership Under(LevelOverride given, Membership held)
    {
        LevelPeriod[] last = held.Level is { } level ? [new() { Level = level, From = held.Since ?? held.JoinedOn ?? DateOnly.MinValue }] : [];
        return held with { Level = given.Level, Since = given.From, History = [.. held.History.Concat(last).Where(period => period.From < given.From)] };
    }
}
