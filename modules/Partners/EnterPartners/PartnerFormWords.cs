using PartnerHub.Contracts;

namespace PartnerHub.Partners.EnterPartners;

internal static class PartnerFormWords
{
    public static readonly LocalizedText AddMember = LocalizedText.Of("Ajouter un membre", "Add a member");
    public static readonly LocalizedText NewCompany = LocalizedText.Of("Une entreprise qu’aucun programme ne connaît", "A company that no program knows");
    public static readonly LocalizedText KnownCompany = LocalizedText.Of("Un partenaire déjà connu", "A partner that is known");
    public static readonly LocalizedText KnownHint = LocalizedText.Of(
        "Un partenaire d’un autre programme garde son identifiant, ses personnes et son historique.",
        "A partner of another program keeps its id, its people and its history.");
    public static readonly LocalizedText PartnerId = LocalizedText.Of("Identifiant du partenaire", "Id of the partner");
    public static readonly LocalizedText IdHint = LocalizedText.Of(
        "Celui de vos fichiers, s’il y en a un. Laissé vide, il est tiré du nom. Il ne change plus.",
        "The one in your files, where there is one. Left empty, it is made of the name. It does not change any more.");
    public static readonly LocalizedText Choose = LocalizedText.Of("Choisissez", "Choose");
    public static readonly LocalizedText JoinedOn = LocalizedText.Of("Membre depuis le", "Member since");
    public static readonly LocalizedText Level = LocalizedText.Of("Niveau tenu aujourd’hui (facultatif)", "Level held today (optional)");
    public static readonly LocalizedText NoLevel = LocalizedText.Of("aucun pour le moment", "none yet");
    public static readonly LocalizedText LevelHint = LocalizedText.Of(
        "Celui que le partenaire tenait avant d’être ici. Sans niveau, le programme le place selon ses règles.",
        "The one that the partner held before it was here. Without one, the program places it by its rules.");
    public static readonly LocalizedText Since = LocalizedText.Of("Tenu depuis le (facultatif)", "Held since (optional)");
    public static readonly LocalizedText Another = LocalizedText.Of("C’est une autre entreprise, qui porte le même nom.", "It is another company of the same name.");
    public static readonly LocalizedText AnotherCompany = LocalizedText.Of(
        "une entreprise qui n’est pas encore membre, ou la case cochée si elle en est une autre",
        "a company that is not a member yet, or the box ticked where it is another one");
    public static readonly LocalizedText Add = LocalizedText.Of("Ajouter", "Add");
    public static readonly LocalizedText Save = LocalizedText.Of("Enregistrer", "Save");
    public static readonly LocalizedText Cancel = LocalizedText.Of("Annuler", "Cancel");
    public static readonly LocalizedText Change = LocalizedText.Of("Modifier", "Change");
    public static readonly LocalizedText ChangeCompany = LocalizedText.Of("Modifier l’entreprise", "Change the company");
    public static readonly LocalizedText ChangeHint = LocalizedText.Of(
        "Les programmes dont elle est membre la connaissent ainsi à partir de maintenant ; ce qui a été jugé auparavant reste comme c’était.",
        "The programs that it is a member of know it so from now on; what was ruled before stays as it was.");
}
