using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What a member owes by a date.</summary>
internal static class Duties
{
    public const string MonthlyReport = "monthly-report";
    public const string BusinessPlan = "business-plan";
    public const string QuarterlyReview = "quarterly-review";
    public const string Recertification = "recertification";
    public const string LeaverNotice = "leaver-notice";
    public const string LeaverReplacement = "leaver-replacement";
    public const string SalesRenewal = "certificate-renewal.sales";
    public const string TechnicalRenewal = "certificate-renewal.technical";

    public static IReadOnlyList<Duty> All { get; } =
    [
        Of(MonthlyReport, "Compte rendu mensuel", "Monthly report", Requirements.Clause(Requirements.MonthlyReporting)),
        Of(BusinessPlan, "Plan d'affaires annuel", "Yearly business plan", Requirements.Clause(Requirements.BusinessPlan)),
        Of(QuarterlyReview, "Revue trimestrielle", "Quarterly review", Requirements.Clause(Requirements.QuarterlyReview)),
        Of(Recertification, "Recertification de janvier", "Recertification in January", Clauses.Recertification),
        Of(LeaverNotice, "Prévenir l'éditeur d'un départ", "Tell the vendor of a departure", Clauses.Leaver),
        Of(LeaverReplacement, "Remplacer une personne partie", "Replace a person who left", Clauses.Leaver),
        Of(SalesRenewal, "Renouveler une certification commerciale", "Renew a sales certificate", Requirements.Clause(Requirements.SalesSpecialists)),
        Of(TechnicalRenewal, "Renouveler une certification technique", "Renew a technical certificate", Requirements.Clause(Requirements.TechnicalSpecialists)),
    ];

    public static string ClauseOf(string duty) => All.First(known => known.Id == duty).Clause;

    private static Duty Of(string id, string fr, string en, string clause) => new() { Id = id, Name = LocalizedText.Of(fr, en), Clause = clause };
}
