using PartnerHub.Contracts;

namespace PartnerHub.Benefits.Deals;

/// <summary>For what a customer is held: a product, regions; all of them where none is named.</summary>
internal sealed record DealScope(string Product, IReadOnlyList<string> Regions)
{
    public const string All = "*";

    public static DealScope Of(Claim claim) => new(
        claim.Product?.Trim() is { Length: > 0 } product ? product : All,
        claim.Regions.Count == 0 ? [All] : [.. claim.Regions.Select(region => region.Trim()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Whether a hold on one product and one region has something in common with it.</summary>
    public bool Meets(string product, string region) => Meet(Product, product) && Regions.Any(own => Meet(own, region));

    private static bool Meet(string one, string other) => one == All || other == All || one == other;
}
