using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>Which facts count: those about some products, and those with some details.</summary>
internal static class FactFilter
{
    /// <summary>The filter; null where every fact counts.</summary>
    public static Func<Fact, bool>? Of(IReadOnlyList<string> products, IReadOnlyDictionary<string, IReadOnlyList<string>>? where)
    {
        var details = where?.Select(pair => (Name: pair.Key, Allowed: pair.Value)).ToArray() ?? [];
        return (products.Count, details) switch
        {
            (0, []) => null,
            (0, [var only]) => fact => Has(fact, only.Name, only.Allowed),
            (_, []) => fact => IsAbout(fact, products),
            _ => fact => (products.Count == 0 || IsAbout(fact, products)) && Array.TrueForAll(details, detail => Has(fact, detail.Name, detail.Allowed)),
        };
    }

    private static bool IsAbout(Fact fact, IReadOnlyList<string> products) => fact.Product is { } product && products.Contains(product, StringComparer.Ordinal);

    private static bool Has(Fact fact, string detail, IReadOnlyList<string> allowed) => fact.Detail(detail).Text is { } text && allowed.Contains(text, StringComparer.Ordinal);
}
