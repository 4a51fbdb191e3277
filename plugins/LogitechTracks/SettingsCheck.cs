using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Refuses settings that no program could run on, with the path of the first one.</summary>
internal static class SettingsCheck
{
    public static void Check(Settings settings)
    {
        CheckRegions(settings.Regions);
        Range("$.certificationCount", settings.CertificationCount, 0, 1_000);
        Percentage("$.posCompliance", settings.PosCompliance);
        if (decimal.Round(settings.PosCompliance, 2) != settings.PosCompliance)
        {
            throw Wrong("$.posCompliance", "at most two decimals", settings.PosCompliance);
        }

        Range("$.posFiles.dueDays", settings.PosFiles.DueDays, 1, 28);
        Percentage("$.posFiles.maxRejected", settings.PosFiles.MaxRejected);
        if (settings.Unselected is not (Settings.Lowest or Settings.BestFit))
        {
            throw Wrong("$.unselected", $"'{Settings.Lowest}' or '{Settings.BestFit}'", settings.Unselected);
        }

        CheckList("$.premierPlanMarkets", settings.PremierPlanMarkets, IsCountry, "a country, two capital letters");
        CheckList("$.milestoneTracks", settings.MilestoneTracks, track => Tracks.All.Rank(track) >= 0, "a track");
        CheckList("$.planLateSuspends", settings.PlanLateSuspends, BenefitIds.All.Contains, "a benefit");
        CheckList("$.breachSuspends", settings.BreachSuspends ?? [], BenefitIds.All.Contains, "a benefit");
        CheckDueDates(settings.DueDates);
        CheckSteps("$.leap", settings.Leap);
        CheckFigures("$.mdf", settings.Mdf, Percentage);
        CheckFigures("$.nfrCap", settings.NfrCap, NotNegative);
        CheckDiscounts(settings.Discounts);
        if (settings.DealRegistration is { } deal)
        {
            Range("$.dealRegistration.protectionDays", deal.ProtectionDays, 1, 3_650);
            Percentage("$.dealRegistration.rate", deal.Rate);
        }
    }

    private static void CheckRegions(IReadOnlyList<RegionSettings> regions)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var countries = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < regions.Count; i++)
        {
            var path = Item("$.regions", i);
            CheckRegion(path, regions[i], countries);
            if (!ids.Add(regions[i].Id))
            {
                throw Wrong($"{path}.id", "an id that no other region has", regions[i].Id);
            }
        }
    }

    private static void CheckRegion(string path, RegionSettings region, HashSet<string> countries)
    {
        if (!IsId(region.Id))
        {
            throw Wrong($"{path}.id", "lower-case letters and digits with dashes", region.Id);
        }

        if (region.Currency.Length != 3 || !region.Currency.All(char.IsAsciiLetterUpper))
        {
            throw Wrong($"{path}.currency", "an ISO 4217 code, three capital letters", region.Currency);
        }

        CheckList($"{path}.countries", region.Countries, IsCountry, "a country, two capital letters");
        for (var i = 0; i < region.Countries.Count; i++)
        {
            if (!countries.Add(region.Countries[i]))
            {
                throw Wrong(Item($"{path}.countries", i), "a country that no other region has", region.Countries[i]);
            }
        }

        CheckRising($"{path}.thresholds", region.Thresholds);
        CheckRising($"{path}.milestones", region.Milestones);
        CheckSteps($"{path}.leap", region.Leap ?? new());
        CheckFigures($"{path}.nfrCap", region.NfrCap ?? new(), NotNegative);
    }

    private static void CheckRising(string path, TrackFigures figures)
    {
        var floor = 0m;
        foreach (var track in Tracks.Columns)
        {
            if (figures.Of(track) is { } figure)
            {
                if (figure < floor)
                {
                    throw Wrong($"{path}.{track}", $"not less than {Text(floor)}, as tracks rise", figure);
                }

                floor = figure;
            }
        }
    }

    private static void CheckSteps(string path, RebateSteps steps)
    {
        foreach (var track in Tracks.Columns)
        {
            CheckSteps($"{path}.{track}", steps.Of(track));
        }
    }

    private static void CheckSteps(string path, IReadOnlyList<RebateStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            NotNegative($"{Item(path, i)}.from", steps[i].From);
            Percentage($"{Item(path, i)}.rate", steps[i].Rate);
            if (i > 0 && steps[i].From <= steps[i - 1].From)
            {
                throw Wrong($"{Item(path, i)}.from", $"more than {Text(steps[i - 1].From)}, as steps rise", steps[i].From);
            }

            if (i > 0 && steps[i].Rate < steps[i - 1].Rate)
            {
                throw Wrong($"{Item(path, i)}.rate", $"not less than {Text(steps[i - 1].Rate)}, as steps rise", steps[i].Rate);
            }
        }
    }

    private static void CheckFigures(string path, TrackFigures figures, Action<string, decimal> check)
    {
        foreach (var track in Tracks.Columns)
        {
            if (figures.Of(track) is { } figure)
            {
                check($"{path}.{track}", figure);
            }
        }
    }

    private static void CheckDiscounts(TrackDiscounts discounts)
    {
        foreach (var track in Tracks.Columns)
        {
            foreach (var (category, rate) in discounts.Of(track))
            {
                if (!IsId(category))
                {
                    throw Wrong($"$.discounts.{track}['{category}']", "a category in lower-case letters and digits with dashes", category);
                }

                Percentage($"$.discounts.{track}['{category}']", rate);
            }
        }
    }

    private static void CheckDueDates(DueDates due)
    {
        Range("$.dueDates.jointPlanDays", due.JointPlanDays, 0, 365);
        Range("$.dueDates.marketingPlanMonth", due.MarketingPlanMonth, 1, 3);
        Range("$.dueDates.reviewMonths", due.ReviewMonths, 1, 3);
        Range("$.dueDates.reviewDocumentsDays", due.ReviewDocumentsDays, 0, 28);
    }

    private static void CheckList(string path, IReadOnlyList<string> items, Func<string, bool> fits, string expected)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!fits(items[i]))
            {
                throw Wrong(Item(path, i), expected, items[i]);
            }

            for (var j = 0; j < i; j++)
            {
                if (items[j] == items[i])
                {
                    throw Wrong(Item(path, i), "each once", items[i]);
                }
            }
        }
    }

    private static void Percentage(string path, decimal value)
    {
        if (value is < 0 or > 100)
        {
            throw Wrong(path, "a percentage from 0 to 100", value);
        }
    }

    private static void NotNegative(string path, decimal value)
    {
        if (value < 0)
        {
            throw Wrong(path, "not less than 0", value);
        }
    }

    private static void Range(string path, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            throw Wrong(path, string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}"), value);
        }
    }

    private static bool IsCountry(string code) => code.Length == 2 && code.All(char.IsAsciiLetterUpper);

    private static bool IsId(string id) => id.Length > 0 && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    private static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static SettingsException Wrong(string path, string expected, decimal found) => new(path, $"expected {expected}, found {Text(found)}");

    private static SettingsException Wrong(string path, string expected, string found) => new(path, $"expected {expected}, found '{found}'");
}
