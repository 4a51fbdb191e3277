using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>What a partner has, and what becomes of its claims.</summary>
internal sealed class Entitlements(BenefitTable benefits) : IBenefits
{
    public IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on) => [.. benefits.Grant(dossier.LevelOn(on))];

    public ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on) => throw new NotSupportedException();
}
