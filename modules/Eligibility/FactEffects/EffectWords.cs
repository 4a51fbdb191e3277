using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.FactEffects;

/// <summary>{0} is the partner, {1} the level before, {2} the level after, {3} the day.</summary>
internal static class EffectWords
{
    public static readonly LocalizedText Raises = LocalizedText.Of(
        "Fait passer {0} de {1} à {2} dès l’enregistrement.", "Raises {0} from {1} to {2} as soon as it is recorded.");
    public static readonly LocalizedText Lowers = LocalizedText.Of(
        "Fait perdre {1} à {0}, qui passe à {2} dès l’enregistrement.", "Lowers {0} from {1} to {2} as soon as it is recorded.");
    public static readonly LocalizedText Raised = LocalizedText.Of("{0} est maintenant au niveau {2} (avant : {1}).", "{0} is now at {2} (before: {1}).");
    public static readonly LocalizedText Lowered = LocalizedText.Of("{0} a perdu {1} et tient maintenant {2}.", "{0} has lost {1} and now holds {2}.");
    public static readonly LocalizedText RaisesLater = LocalizedText.Of("Fera passer {0} de {1} à {2} le {3}.", "Raises {0} from {1} to {2} on {3}.");
    public static readonly LocalizedText LowersLater = LocalizedText.Of(
        "{0} perd {1} le {3} et passe à {2}, sauf changement d’ici là.", "{0} loses {1} on {3} and drops to {2} unless something changes.");
    public static readonly LocalizedText ProposesToRaise = LocalizedText.Of(
        "Propose à l’éditeur de faire passer {0} de {1} à {2}.", "Proposes to raise {0} from {1} to {2}.");
    public static readonly LocalizedText ProposesToLower = LocalizedText.Of(
        "Propose à l’éditeur d’abaisser {0} de {1} à {2}.", "Proposes to lower {0} from {1} to {2}.");
    public static readonly LocalizedText LossIsOff = LocalizedText.Of(
        "{0} garde {1} : la perte qui s’annonçait n’a plus lieu d’être.", "{0} keeps {1}: the loss that was to come is off.");
    public static readonly LocalizedText RiseIsOff = LocalizedText.Of(
        "{0} reste à {1} : le passage à {2} n’a plus lieu d’être.", "{0} stays at {1}: the rise to {2} is off.");
    public static readonly LocalizedText NoChange = LocalizedText.Of("Le niveau de {0} reste le même : {1}.", "The level of {0} stays the same: {1}.");
    public static readonly LocalizedText FewerMissing = LocalizedText.Of(
        "Exigences qui manquent pour {0} : {1} au lieu de {2}.", "Requirements missing for {0}: {1} instead of {2}.");
    public static readonly LocalizedText Silent = LocalizedText.Of(
        "Le programme ne répond pas : l’effet sera connu quand il répondra.", "The program does not answer: the effect will be known once it does.");
}
