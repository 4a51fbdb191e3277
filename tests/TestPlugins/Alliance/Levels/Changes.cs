using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance.Levels;

/// <summary>The days on which measured figures change by themselves.</summary>
internal static class Changes
{
    public static void Figures(NextDay next, Dossier dossier)
    {
        next.Facts(dossier.Facts, FactKinds.All);
        foreach (var kind in (ReadOnlySpan<string>)[FactKinds.Sales, FactKinds.CustomerReference, FactKinds.MarketingActivity])
        {
            next.Rolling(dossier.Facts.OfKind(kind), 12);
            next.Rolling(dossier.Facts.OfKind(kind), 24);
        }
    }
}
