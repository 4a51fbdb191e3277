using PartnerHub.Contracts;

namespace PartnerHub.Partners.EnterPeople;

internal static class PersonWords
{
    public static readonly LocalizedText People = LocalizedText.Of("Personnes", "People");
    public static readonly LocalizedText Hint = LocalizedText.Of(
        "Les personnes de l’entreprise : interlocuteurs, et celles dont les certificats comptent. Leurs coordonnées ne sont ni jugées ni inscrites au journal.",
        "The people of the company: contacts, and those whose certificates count. What is kept of them is neither ruled on nor written to the journal.");
    public static readonly LocalizedText None = LocalizedText.Of("Aucune personne pour le moment.", "Nobody yet.");
    public static readonly LocalizedText Add = LocalizedText.Of("Ajouter une personne", "Add a person");
    public static readonly LocalizedText Change = LocalizedText.Of("Modifier", "Change");
    public static readonly LocalizedText ChangePerson = LocalizedText.Of("Modifier une personne", "Change a person");
    public static readonly LocalizedText Person = LocalizedText.Of("Identifiant", "Id");
    public static readonly LocalizedText PersonHint = LocalizedText.Of(
        "Celui de vos fichiers de certificats, s’il y en a un ; il ne dit rien de la personne. Laissé vide, il est donné.",
        "The one in your files of certificates, where there is one; it tells nothing about the person. Left empty, one is given.");
    public static readonly LocalizedText Name = LocalizedText.Of("Nom", "Name");
    public static readonly LocalizedText Email = LocalizedText.Of("Adresse électronique", "E-mail");
    public static readonly LocalizedText Phone = LocalizedText.Of("Téléphone", "Phone");
    public static readonly LocalizedText Position = LocalizedText.Of("Fonction", "Position");
    public static readonly LocalizedText Erased = LocalizedText.Of("données effacées", "data erased");
    public static readonly LocalizedText Save = LocalizedText.Of("Enregistrer", "Save");
    public static readonly LocalizedText Cancel = LocalizedText.Of("Annuler", "Cancel");
    public static readonly LocalizedText Erase = LocalizedText.Of("Effacer ses données", "Erase their data");
    public static readonly LocalizedText EraseHint = LocalizedText.Of(
        "Nom et coordonnées sont effacés pour toujours. L’identifiant et les faits à son sujet restent : ils ne disent pas qui c’était.",
        "Name and contact details are erased for good. The id and the facts about it stay: they do not tell who it was.");
    public static readonly LocalizedText UnknownPerson = LocalizedText.Of("Personne inconnue", "Unknown person");
    public static readonly LocalizedText UnknownPersonText = LocalizedText.Of("L’entreprise n’a pas de personne de cet identifiant.", "The company has no person of that id.");
    public static readonly LocalizedText AName = LocalizedText.Of("Écrivez le nom de la personne.", "Write the person’s name.");
    public static readonly LocalizedText Taken = LocalizedText.Of("un identifiant qu’aucune personne de l’entreprise n’a", "an id that nobody of the company has");
}
