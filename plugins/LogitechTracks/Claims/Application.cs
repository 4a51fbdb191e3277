using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>Something a partner applies for: the vendor decides where the table says so, and grants it elsewhere.</summary>
internal sealed class Application : IBenefitRule
{
    public Entitlement Grant(Entitlement offered, Situation member) => offered;

    public ClaimRuling Rule(Claim claim, Entitlement offered, Situation member) => offered.State == BenefitState.OnApplication
        ? ClaimRulings.NeedsApproval(offered.Reasons)
        : ClaimRulings.Granted(offered.Reasons);
}
