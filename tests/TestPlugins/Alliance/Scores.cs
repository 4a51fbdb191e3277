using PartnerHub.Toolkit;

namespace TestPlugins.Alliance;

/// <summary>The score, 0 to 100.</summary>
internal static class Scores
{
    private const int MostForGrowth = 40;

    public static Score Of(Sales sales) => new(
        //                                                                                points  for each                                                                                                      at most
        ScorePart.Of("growth", "Croissance", "Growth")                            .Gives(1,       new Growth(sales.Annual, 12, MostForGrowth))                                                          .AtMost(MostForGrowth),
        ScorePart.Of("people", "Personnes certifiées", "Certified people")        .Gives(5,       new DistinctPersons(FactKinds.Certification))                                                         .AtMost(30),
        ScorePart.Of("references", "Références client", "Customer references")    .Gives(4,       CountOf.Within(FactKinds.CustomerReference, Sales.TwelveMonths, FactKinds.IsAccepted))                .AtMost(20),
        ScorePart.Of("marketing", "Actions de marketing", "Marketing activities") .Gives(2.5m,    CountOf.Within(FactKinds.MarketingActivity, Sales.TwelveMonths))                                      .AtMost(10));
}
