using PartnerHub.Contracts;

namespace TestPlugins.Alliance;

/// <summary>Where the program is offered. Each region accepts facts in all three currencies.</summary>
internal static class Regions
{
    public const string West = "west";
    public const string Isles = "isles";
    public const string Alps = "alps";

    public static IReadOnlyList<Region> All { get; } =
    [
        Of(West, "Ouest", "West", "EUR", ["GBP", "CHF"], "FR", "DE", "BE", "ES", "IT"),
        Of(Isles, "Îles", "Isles", "GBP", ["EUR", "CHF"], "GB", "IE"),
        Of(Alps, "Alpes", "Alps", "CHF", ["EUR", "GBP"], "CH", "LI"),
    ];

    public static IReadOnlyList<string> Countries { get; } = [.. All.SelectMany(region => region.Countries)];

    private static Region Of(string id, string fr, string en, string currency, IReadOnlyList<string> others, params string[] countries) => new()
    {
        Id = id,
        Name = LocalizedText.Of(fr, en),
        Countries = countries,
        Currency = currency,
        OtherCurrencies = others,
    };
}
