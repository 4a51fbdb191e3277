using PartnerHub.Contracts;

namespace PartnerHub.Benefits;

internal static class ClaimWords
{
    public static readonly LocalizedText Waiting = LocalizedText.Of("Demandes à décider", "Claims to decide");
}
