using System.Collections.Frozen;
using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>A partner's market: its region's currency and thresholds, and whether its premier partners owe a plan.</summary>
internal sealed class Market
{
    /// <summary>ISO 4217 for "no currency": the country is in no region.</summary>
    private const string NoCurrency = "XXX";

    private readonly RegionSettings? _region;
    private readonly string _path;

    /// <param name="settings">All settings.</param>
    /// <param name="index">Which region; null outside all of them.</param>
    /// <param name="premierOwesPlan">Whether the country is listed for the plan.</param>
    public Market(Settings settings, int? index, bool premierOwesPlan)
    {
        var region = index is { } number ? settings.Regions[number] : null;
        _region = region;
        _path = string.Create(CultureInfo.InvariantCulture, $"$.regions[{index}]");
        Currency = region?.Currency ?? NoCurrency;
        PremierOwesPlan = premierOwesPlan;
        Leap = region?.Leap ?? settings.Leap;
        NfrCap = region?.NfrCap ?? settings.NfrCap;
        NfrCapPath = region?.NfrCap is null ? "$.nfrCap" : $"{_path}.nfrCap";
        Requirements = LogitechTracks.Requirements.Table(settings, this);
        Benefits = BenefitRows.Table(settings, this);
    }

    public string Currency { get; }

    /// <summary>What is missing for a partner whose country is in no region; null for any other.</summary>
    public Missing? Nowhere => _region is null ? Threshold(Tracks.Premier).Missing : null;

    public bool PremierOwesPlan { get; }

    public RebateSteps Leap { get; }

    public TrackFigures NfrCap { get; }

    public string NfrCapPath { get; }

    public RequirementTable Requirements { get; }

    public BenefitTable Benefits { get; }

    /// <summary>Net sales of a fiscal year that a track asks for.</summary>
    public Ask Threshold(string track) => _region is null
        ? Unset("$.regions", "Le pays du partenaire n'est dans aucune région des réglages.", "The partner's country is in no region of the settings.")
        : Ask.AtLeastSetting(
            _region.Thresholds.Of(track),
            $"{_path}.thresholds.{track}",
            $"Aucun seuil annuel n'est fixé pour {Rulings.Fr(track)} dans la région {_region.Label.Fr}.",
            $"No annual threshold is set for {Rulings.En(track)} in the region {_region.Label.En}.");

    /// <summary>Net sales of a fiscal quarter that a track asks for.</summary>
    public Ask Milestone(string track) => _region is null
        ? Threshold(track)
        : Ask.AtLeastSetting(
            MilestoneAmount(track),
            $"{_path}.milestones.{track}",
            $"Ni jalon trimestriel ni seuil annuel n'est fixé pour {Rulings.Fr(track)} dans la région {_region.Label.Fr}.",
            $"Neither a quarterly milestone nor an annual threshold is set for {Rulings.En(track)} in the region {_region.Label.En}.");

    /// <summary>A percentage of an amount, to the currency's minor unit, half away from zero.</summary>
    public decimal Share(decimal amount, decimal percent) => MinorUnit.Round(amount * percent / 100, Currency);

    /// <summary>Where no milestone is set, a quarter of the annual threshold.</summary>
    public decimal? MilestoneAmount(string track) => _region?.Milestones.Of(track) ?? (_region?.Thresholds.Of(track) / 4);

    private static Ask Unset(string path, string fr, string en) => Ask.AtLeastSetting(null, path, fr, en);
}

/// <summary>The market of each country.</summary>
internal sealed class Markets
{
    private readonly FrozenDictionary<string, Market> _byCountry;
    private readonly Market _nowhere;

    public Markets(Settings settings)
    {
        _nowhere = new Market(settings, null, premierOwesPlan: false);
        _byCountry = Named(settings).ToFrozenDictionary(pair => pair.Country, pair => pair.Market, StringComparer.Ordinal);
    }

    public Market Of(string country) => _byCountry.TryGetValue(country, out var market) ? market : _nowhere;

    private static IEnumerable<(string Country, Market Market)> Named(Settings settings)
    {
        for (var i = 0; i < settings.Regions.Count; i++)
        {
            var open = new Market(settings, i, premierOwesPlan: false);
            var planned = new Market(settings, i, premierOwesPlan: true);
            foreach (var country in settings.Regions[i].Countries)
            {
                yield return (country, settings.PremierPlanMarkets.Contains(country, StringComparer.Ordinal) ? planned : open);
            }
        }

        var nowhere = new Market(settings, null, premierOwesPlan: true);
        foreach (var country in settings.PremierPlanMarkets)
        {
            if (!settings.Regions.Any(region => region.Countries.Contains(country, StringComparer.Ordinal)))
            {
                yield return (country, nowhere);
            }
        }
    }
}
