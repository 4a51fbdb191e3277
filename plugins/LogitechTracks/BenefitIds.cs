namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Ids of the benefits, in the guide's order.</summary>
internal static class BenefitIds
{
    public const string BaseDiscount = "base-discount";
    public const string Portal = "portal";
    public const string Training = "training";
    public const string MarketingMaterials = "marketing-materials";
    public const string PartnerLocator = "partner-locator";
    public const string Promotions = "promotions";
    public const string DealRegistration = "deal-registration";
    public const string Mdf = "mdf";
    public const string Leap = "leap";
    public const string MarketingSupport = "marketing-support";
    public const string SalesAssistance = "sales-assistance";
    public const string DealDesk = "deal-desk";
    public const string Nfr = "nfr";
    public const string Specialisations = "specialisations";
    public const string AccountManager = "account-manager";
    public const string AdvisoryCouncil = "advisory-council";

    public static readonly string[] All =
    [
        BaseDiscount, Portal, Training, MarketingMaterials, PartnerLocator, Promotions, DealRegistration, Mdf, Leap,
        MarketingSupport, SalesAssistance, DealDesk, Nfr, Specialisations, AccountManager, AdvisoryCouncil,
    ];
}
