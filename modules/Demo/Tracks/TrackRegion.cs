namespace PartnerHub.Demo.Tracks;

/// <summary>The sample figures that the stories are told against: what a year's revenue has to reach, by region.</summary>
internal sealed record TrackRegion(string Currency, decimal Premier, decimal Elite, decimal Principal)
{
    public static TrackRegion Of(string country) => new("EUR", 10_000m, 100_000m, 400_000m);
}
