using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

public static class BenefitWord
{
    public static LocalizedText Of(BenefitState state) => state switch
    {
        BenefitState.Active => Words.Granted,
        BenefitState.Suspended => Words.Suspended,
        BenefitState.ByInvitation => Words.ByInvitation,
        BenefitState.OnApplication => Words.OnApplication,
        BenefitState.Unspecified => Words.UnspecifiedBenefit,
        _ => Words.NotGranted,
    };
}
