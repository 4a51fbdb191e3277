using PartnerHub.Contracts;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>Whether the partner has a contract with the vendor itself, and with it a manager to draw up a plan with.</summary>
internal static class DirectContract
{
    public static bool Holds(Dossier dossier, DateOnly on)
    {
        var contracts = dossier.Facts.UpTo(FactKinds.DirectContract, on);
        for (var i = contracts.Length - 1; i >= 0; i--)
        {
            if (contracts[i].HoldsOn(on))
            {
                return contracts[i].Value.Flag ?? true;
            }
        }

        return false;
    }
}
