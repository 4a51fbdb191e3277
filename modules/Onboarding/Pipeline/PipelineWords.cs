using PartnerHub.Contracts;

namespace PartnerHub.Onboarding.Pipeline;

internal static class PipelineWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Prospects", "Prospects");
    public static readonly LocalizedText Lead = LocalizedText.Of(
        "Les partenaires espérés et en négociation des sections 8 et 9. Celui qui devient partenaire entre dans la section 2 ; la prochaine publication en fait un membre.",
        "The hoped-for partners and those under negotiation, of sections 8 and 9. One that becomes a partner enters section 2; the next publication makes it a member.");
    public static readonly LocalizedText None = LocalizedText.Of("Les sections 8 et 9 ne nomment personne.", "Sections 8 and 9 name nobody.");
    public static readonly LocalizedText Wished = LocalizedText.Of("Espéré", "Hoped for");
    public static readonly LocalizedText Unknown = LocalizedText.Of("Étape inconnue", "Stage unknown");
    public static readonly LocalizedText Partner = LocalizedText.Of("Partenaire", "Partner");
    public static readonly LocalizedText Potential = LocalizedText.Of("Potentiel : {0}", "Potential: {0}");
    public static readonly LocalizedText Next = LocalizedText.Of("Ensuite : {0}", "Next: {0}");
    public static readonly LocalizedText Blocker = LocalizedText.Of("Obstacle : {0}", "Obstacle: {0}");
    public static readonly LocalizedText Expected = LocalizedText.Of("Prévu : {0}", "Expected: {0}");
    public static readonly LocalizedText Why = LocalizedText.Of("Pourquoi : {0}", "Why: {0}");
    public static readonly LocalizedText MoveTo = LocalizedText.Of("Faire passer {0} à", "Move {0} to");
    public static readonly LocalizedText Move = LocalizedText.Of("Faire passer", "Move");
}
