using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

public static class DemandWord
{
    public static LocalizedText Of(Demand demand) => demand switch
    {
        Demand.Required => Words.Required,
        Demand.Recommended => Words.Recommended,
        Demand.Optional => Words.Optional,
        Demand.NotAsked => Words.NotAsked,
        _ => Words.Unspecified,
    };
}
