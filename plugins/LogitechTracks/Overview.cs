using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>The two tables as the program's own page shows them: one cell per track, the regions' figures in its remark.</summary>
internal static class Overview
{
    private static readonly LocalizedText NotSet = LocalizedText.Of("non fixé", "not set");

    public static IReadOnlyList<Requirement> Requirements(Settings settings) =>
        [.. General(settings).Requirements.Requirements.Select(row => row.Id switch
        {
            LogitechTracks.Requirements.AnnualRevenue => row with { Cells = [.. row.Cells.Select(cell => ByRegion(cell, settings, region => region.Thresholds.Of(cell.Level)))] },
            LogitechTracks.Requirements.QuarterlyMilestones => row with { Cells = [.. row.Cells.Select(cell => Milestones(cell, settings))] },
            LogitechTracks.Requirements.JointBusinessPlan => row with { Cells = [.. row.Cells.Select(cell => Markets(cell, settings))] },
            _ => row,
        })];

    public static IReadOnlyList<Benefit> Benefits(Settings settings)
    {
        Market[] markets = [.. settings.Regions.Select((_, index) => new Market(settings, index, premierOwesPlan: false))];
        return [.. General(settings).Benefits.Benefits.Select(row => row.Id is BenefitIds.Leap or BenefitIds.Nfr ? ByRegion(row, settings, markets) : row)];
    }

    /// <summary>Money has no one value across regions: the remark lists them all.</summary>
    private static Benefit ByRegion(Benefit row, Settings settings, Market[] markets) => row with
    {
        Cells =
        [
            .. row.Cells.Select(cell => cell.State == BenefitState.NotGranted ? cell : cell with
            {
                Value = FactValue.None,
                Unit = null,
                Note = Join(settings, index => Figure(markets[index].Benefits.Cell(row.Id, cell.Level)!)),
            }),
        ],
    };

    private static LocalizedText Figure(BenefitCell cell) => cell.Note
        ?? (cell.Value.Number is { } cap ? Words.Say($"{cap:#,0.##} {cell.Unit}", $"{cap:#,0.##} {cell.Unit}") : NotSet);

    private static LocalizedText Join(Settings settings, Func<int, LocalizedText> text) => LocalizedText.Of(
        string.Join(" ; ", settings.Regions.Select((region, index) => $"{region.Label.Fr} : {text(index).Fr}")),
        string.Join("; ", settings.Regions.Select((region, index) => $"{region.Label.En}: {text(index).En}")));

    private static Market General(Settings settings) => new(settings, null, settings.PremierPlanMarkets.Count > 0);

    private static RequirementCell Milestones(RequirementCell cell, Settings settings)
    {
        if (cell.Demand is not (Demand.Required or Demand.Optional))
        {
            return cell;
        }

        var told = ByRegion(cell, settings, region => region.Milestones.Of(cell.Level) ?? (region.Thresholds.Of(cell.Level) / 4));
        return cell.Note is { } note ? told with { Note = LocalizedText.Of($"{note.Fr} {told.Note!.Fr}", $"{note.En} {told.Note.En}") } : told;
    }

    private static RequirementCell ByRegion(RequirementCell cell, Settings settings, Func<RegionSettings, decimal?> figure) =>
        cell with { Note = Join(settings, index => Amount(figure(settings.Regions[index]), settings.Regions[index].Currency)) };

    private static LocalizedText Amount(decimal? figure, string currency) =>
        figure is { } amount ? Words.Say($"{amount:#,0.##} {currency}", $"{amount:#,0.##} {currency}") : NotSet;

    private static RequirementCell Markets(RequirementCell cell, Settings settings)
    {
        if (cell.Level != Tracks.Premier)
        {
            return cell;
        }

        var markets = string.Join(", ", settings.PremierPlanMarkets);
        return cell with
        {
            Note = markets.Length == 0
                ? LocalizedText.Of("Aucun marché listé dans les réglages.", "No market listed in the settings.")
                : LocalizedText.Of($"Dans ces marchés seulement : {markets}.", $"In these markets only: {markets}."),
        };
    }
}
