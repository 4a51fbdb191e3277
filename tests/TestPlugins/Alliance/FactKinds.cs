using PartnerHub.Contracts;

namespace TestPlugins.Alliance;

/// <summary>The kinds of fact the program reads.</summary>
internal static class FactKinds
{
    public const string Agreement = "agreement";
    public const string Sales = "sales";
    public const string Certification = "certification";
    public const string CustomerReference = "customer-reference";
    public const string MarketingActivity = "marketing-activity";
    public const string StockReport = "stock-report";
    public const string NotForResale = "not-for-resale";
    public const string CoOpSpend = "co-op-spend";

    public const string Area = "area";

    public static IReadOnlyList<FactKind> All { get; } =
    [
        Kind(Agreement, "Contrat de partenariat", "Partner agreement") with { HasValidity = true },
        Kind(Sales, "Vente (négative pour un retour), produit : le domaine", "Sale (negative for a return), product: the area") with { ValueType = FactValueType.Money, Additive = true },
        Kind(Certification, "Certification d'une personne", "Certification of a person") with { PerPerson = true, HasValidity = true, Details = [AreaDetail] },
        Kind(CustomerReference, "Référence client (vrai : acceptée)", "Customer reference (true: accepted)") with { ValueType = FactValueType.Flag, Details = [AreaDetail] },
        Kind(MarketingActivity, "Action de marketing", "Marketing activity"),
        Kind(StockReport, "État de stock du mois", "Stock report of the month") with { Period = PeriodForm.Month, Cadence = PeriodForm.Month },
        Kind(NotForResale, "Unités pour usage interne (quantité)", "Units not for resale (quantity)"),
        Kind(CoOpSpend, "Fonds co-op dépensé, en euros", "Co-op fund spent, in euro") with { ValueType = FactValueType.Money },
    ];

    public static bool IsAccepted(Fact reference) => reference.Value.Flag == true;

    private static FactDetail AreaDetail => new() { Id = Area, Name = LocalizedText.Of("Domaine", "Area"), Type = FactDetailType.Text };

    private static FactKind Kind(string id, string fr, string en) => new() { Id = id, Name = LocalizedText.Of(fr, en) };
}
