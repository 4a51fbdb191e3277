using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.Decide;

/// <summary>A level held from a day on; null for none, or where nobody said since when.</summary>
internal readonly record struct HeldLevel(string? Level, DateOnly? From);

internal static class LevelHistory
{
    /// <summary>The levels of a membership, the last one first.</summary>
    public static IReadOnlyList<HeldLevel> Of(Dossier dossier) => dossier.Membership is not { } membership ? [] :
    [
        new HeldLevel(membership.Level, membership.Since),
        .. membership.History.OrderByDescending(period => period.From).Select(period => new HeldLevel(period.Level, period.From)),
    ];
}
