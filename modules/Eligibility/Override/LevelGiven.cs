using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.Override;

internal static class LevelGiven
{
    /// <summary>
    /// The dossier for what follows from the level while an override holds: the level given stands as held since the override
    /// began; what was held before stays, and what came later is hidden.
    /// </summary>
    public static Dossier Under(LevelOverride given, Dossier known)
    {
        var held = known.Membership ?? new Membership();
        LevelPeriod[] last = held.Level is { } level ? [new() { Level = level, From = held.Since ?? held.JoinedOn ?? DateOnly.MinValue }] : [];
        return known with
        {
            Membership = held with { Level = given.Level, Since = given.From, History = [.. held.History.Concat(last).Where(period => period.From < given.From)] },
        };
    }
}
