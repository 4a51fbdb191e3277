namespace PartnerHub.Plugins.KasperskyTiers.Claims;

internal static class Money
{
    /// <summary>A percentage of an amount, to the cent, halves away from zero; null without an amount.</summary>
    public static decimal? Share(decimal? amount, decimal percent) =>
        amount is { } whole ? decimal.Round(whole * (percent / 100), 2, MidpointRounding.AwayFromZero) : null;
}
