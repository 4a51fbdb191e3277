using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>Which of a cell's thresholds holds: that of one region, that outside all regions, or, to be shown, those of each.</summary>
internal sealed record Threshold(Func<Ask, ThresholdPart, Ask> Of)
{
    /// <summary>Where only regions have thresholds, a partner of none has nothing to reach.</summary>
    public static Threshold Outside { get; } = new((ask, part) => part is { AtLeast: null, AtLeastByRegion: { Count: > 0 } regions }
        ? ask with { AtLeastByRegion = regions }
        : ask with { AtLeast = part.AtLeast });

    public static Threshold In(Region region) => new((ask, part) => ask with { AtLeast = Least(region, part) });

    public static Threshold OfEveryRegion(IReadOnlyList<Region> regions) => new((ask, part) => part.AtLeastByRegion is not { Count: > 0 }
        ? ask with { AtLeast = part.AtLeast }
        : ask with
        {
            AtLeastByRegion = regions.Select(region => (region.Id, Least: Least(region, part))).Where(pair => pair.Least is not null)
                .ToDictionary(pair => pair.Id, pair => pair.Least!.Value, StringComparer.Ordinal),
        });

    private static decimal? Least(Region region, ThresholdPart part) =>
        part.AtLeastByRegion is { } regions && regions.TryGetValue(region.Id, out var least) ? least : part.AtLeast;
}
