namespace PartnerHub.Demo.Tracks;

/// <summary>
/// The currency of a country and the revenue that a year has to reach there: the same made-up figures as in the program's
/// sample settings, so that a story can end one cent short.
/// </summary>
internal sealed record TrackRegion(string Currency, decimal Premier, decimal Elite, decimal Principal)
{
    private static readonly TrackRegion Eurozone = new("EUR", 10_000m, 120_000m, 600_000m);

    public static TrackRegion Of(string country) => country switch
    {
        "GB" => new("GBP", 9_000m, 100_000m, 500_000m),
        "CH" => new("CHF", 10_000m, 110_000m, 550_000m),
        "SE" => new("SEK", 110_000m, 1_300_000m, 6_500_000m),
        "NO" => new("NOK", 110_000m, 1_300_000m, 6_500_000m),
        "US" => new("USD", 15_000m, 150_000m, 800_000m),
        _ => Eurozone,
    };
}
