using PartnerHub.Contracts;
using PartnerHub.Toolkit;
using TestPlugins.Alliance.Levels;
using static PartnerHub.Toolkit.Offer;

namespace TestPlugins.Alliance.Benefits;

/// <summary>The table of benefits.</summary>
internal static class BenefitRows
{
    public const string Rebate = "rebate";
    public const string CoOp = "co-op";
    public const string Deal = "deal";
    public const string NotForResale = "not-for-resale";
    public const string BadgePrefix = "badge.";

    public static BandedRate Bands { get; } = new BandedRate((50_000, 1), (100_000, 2), (250_000, 3)).AtMost(25_000);

    public static BenefitTable Table { get; } = new(Clauses.BenefitPrefix, Ladders.Levels, Ladders.Levels.Ids,
    [
        //                                                                                               member  select          premier         authorised  strategic
        BenefitRow.Of(Rebate, "Remise trimestrielle", "Quarterly rebate")
            .Claimed(
                "Sur les ventes du trimestre en euros, chaque tranche sur sa part ; fois 1,5 la première année ; au plus 25 000 EUR.",
                "On the quarter's sales in euro, each band on its own part; times 1.5 in the first year; at most 25 000 EUR.",
                new ClaimForm { Process = ClaimProcess.Rebate, Period = PeriodForm.Quarter })
            .AtRate()                                                                            .Grants(No,     InBands(Bands), InBands(Bands), No,         No),
        BenefitRow.Of(CoOp, "Fonds co-op", "Co-op fund")
            .Claimed(
                "2 % des ventes de chaque trimestre en euros, acquis le lendemain de sa fin, à dépenser dans l'année, le plus ancien d'abord.",
                "2 % of each quarter's sales in euro, accrued on the day after it ends, to be spent within the year, the oldest first.",
                new ClaimForm { Process = ClaimProcess.Fund, Stages = [ClaimForm.RequestStage, ClaimForm.ClaimStage] })
            .AtRate()                                                                            .Grants(No,     No,             CoOpFund.Rate,  No,         No),
        BenefitRow.Of(Deal, "Protection d'affaire", "Deal protection")
            .Claimed(
                "Clients nouveaux ; 60 jours après celui de l'accord, prolongés une fois de 30.",
                "New customers; 60 days after that of the grant, extended once by 30.",
                new ClaimForm { Process = ClaimProcess.Deal, Stages = [ClaimForm.RequestStage, ClaimForm.ExtensionStage] })
                                                                                                 .Grants(No,     Yes,            Yes,            No,         Yes),
        BenefitRow.Of(NotForResale, "Unités pour usage interne", "Units not for resale")
            .Claimed("En douze mois, ce jour compris.", "In twelve months, this day included.", new ClaimForm { Process = ClaimProcess.Purchase })
            .UpTo(UnitNames.Pieces)                                                              .Grants(2,      5,              20,             No,         No),
        Badge(Designations.Cloud, "Insigne Cloud", "Cloud badge"),
        Badge(Designations.Security, "Insigne Sécurité", "Security badge"),
    ]);

    private static BenefitRow Badge(string designation, string fr, string en) => BenefitRow.Of(BadgePrefix + designation, fr, en)
        .Ruled("À qui détient la compétence.", "For holders of the designation.")                .Grants(Yes,    Yes,            Yes,            Yes,        Yes);
}
