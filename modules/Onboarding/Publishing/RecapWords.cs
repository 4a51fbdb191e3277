using PartnerHub.Contracts;

namespace PartnerHub.Onboarding.Publishing;

internal static class RecapWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Avant de publier", "Before you publish");
    public static readonly LocalizedText Lead = LocalizedText.Of("{0}, version {1}, en vigueur à partir du {2}.", "{0}, version {1}, in force from {2}.");
    public static readonly LocalizedText SameRules = LocalizedText.Of("{0} : les règles de la version {1} restent ; partenaires et chiffres sont mis à jour.", "{0}: the rules of version {1} stay; partners and figures are brought up to date.");
    public static readonly LocalizedText Blocked = LocalizedText.Of("Le programme n’est pas encore publiable :", "The program can not be published yet:");
    public static readonly LocalizedText Warnings = LocalizedText.Of("À savoir avant", "Know before");
    public static readonly LocalizedText NoLevel = LocalizedText.Of("aucun niveau", "no level");
    public static readonly LocalizedText NobodyHasALevel = LocalizedText.Of(
        "AUCUN partenaire n’aurait de niveau : le programme démarrerait avec tout le monde à « aucun niveau ».",
        "NO partner would have a level: the program would start with everyone at “no level”.");
    public static readonly LocalizedText AcceptNoLevel = LocalizedText.Of(
        "Je publie quand même, sans qu’aucun partenaire ait un niveau", "I publish nevertheless, with no partner having a level");
    public static readonly LocalizedText AcceptRefused = LocalizedText.Of(
        "Cochez la case pour publier un programme où personne n’a de niveau.", "Tick the box to publish a program in which nobody has a level.");
    public static readonly LocalizedText Landing = LocalizedText.Of("Qui arrive à quel niveau", "Who lands on which level");
    public static readonly LocalizedText LandingOn = LocalizedText.Of("Partenaires par niveau le {0}", "Partners by level on {0}");
    public static readonly LocalizedText Level = LocalizedText.Of("Niveau", "Level");
    public static readonly LocalizedText Count = LocalizedText.Of("Nombre", "Number");
    public static readonly LocalizedText Partners = LocalizedText.Of("Partenaires", "Partners");
    public static readonly LocalizedText Nobody = LocalizedText.Of("personne", "nobody");
    public static readonly LocalizedText Unknown = LocalizedText.Of("Ce qui n’est pas déterminé", "What is undetermined");
    public static readonly LocalizedText NothingUnknown = LocalizedText.Of("Rien de ce que demandent les niveaux ne manque.", "Nothing that levels ask for is missing.");
    public static readonly LocalizedText Requirement = LocalizedText.Of("Exigence", "Requirement");
    public static readonly LocalizedText Read = LocalizedText.Of("Ce que liront les partenaires", "What partners will read");
    public static readonly LocalizedText ReadLead = LocalizedText.Of(
        "Le nom du programme, ses niveaux, exigences, avantages et sanctions. Des mots du client, ceux-ci seulement :",
        "The program’s name, its levels, requirements, benefits and sanctions. Of the client’s words, these only:");
    public static readonly LocalizedText ReadNothing = LocalizedText.Of("Aucun texte du client.", "No text of the client’s.");
    public static readonly LocalizedText ChangeReading = LocalizedText.Of("Choisir ce qu’ils lisent", "Choose what they read");
    public static readonly LocalizedText Text = LocalizedText.Of("Texte", "Text");
    public static readonly LocalizedText What = LocalizedText.Of("Sujet", "Subject");
    public static readonly LocalizedText Joining = LocalizedText.Of("Nouveaux membres", "New members");
    public static readonly LocalizedText Changes = LocalizedText.Of("Chiffres mis à jour", "Figures brought up to date");
    public static readonly LocalizedText Kept = LocalizedText.Of("Chiffres qui ne changent pas", "Figures that do not change");
    public static readonly LocalizedText Partner = LocalizedText.Of("Partenaire", "Partner");
    public static readonly LocalizedText Figure = LocalizedText.Of("Chiffre", "Figure");
    public static readonly LocalizedText Before = LocalizedText.Of("Avant", "Before");
    public static readonly LocalizedText After = LocalizedText.Of("Après", "After");
    public static readonly LocalizedText Why = LocalizedText.Of("Pourquoi", "Why");
    public static readonly LocalizedText FirstDay = LocalizedText.Of("Premier jour", "First day");
    public static readonly LocalizedText Recount = LocalizedText.Of("Refaire le récapitulatif", "Make the recap again");
    public static readonly LocalizedText Confirm = LocalizedText.Of("Confirmer et publier", "Confirm and publish");
    public static readonly LocalizedText NothingToDo = LocalizedText.Of(
        "Rien n’a changé depuis la dernière publication : ni les règles, ni les partenaires, ni leurs chiffres.",
        "Nothing has changed since the last publication: neither the rules, nor the partners, nor their figures.");
    public static readonly LocalizedText Final = LocalizedText.Of(
        "Ce qui est publié ne change plus : une modification devient une nouvelle version, et l’ancienne répond pour ses dates.",
        "What is published never changes: a change becomes a new version, and the old one answers for its dates.");
}
