using PartnerHub.Contracts;

namespace PartnerHub.Onboarding.Drafts;

internal static class DraftWords
{
    public static readonly LocalizedText Program = LocalizedText.Of("Programme de {0}", "Program of {0}");
    public static readonly LocalizedText Lead = LocalizedText.Of(
        "Ce que les réponses donnent comme programme. Décidez les points ouverts, essayez, publiez.",
        "The program that the answers come to. Decide the open points, try it, publish.");
    public static readonly LocalizedText Ready = LocalizedText.Of("Prêt à publier", "Ready to publish");
    public static readonly LocalizedText NotReady = LocalizedText.Of("Pas encore publiable", "Can not be published yet");
    public static readonly LocalizedText Readiness = LocalizedText.Of("Ce qui manque", "What is missing");
    public static readonly LocalizedText NothingMissing = LocalizedText.Of("Rien ne manque.", "Nothing is missing.");
    public static readonly LocalizedText Blocks = LocalizedText.Of("à régler", "to settle");
    public static readonly LocalizedText Advice = LocalizedText.Of("à voir", "to look at");
    public static readonly LocalizedText Points = LocalizedText.Of("Points ouverts", "Open points");
    public static readonly LocalizedText PointsLead = LocalizedText.Of(
        "Le questionnaire ne les dit pas. Une proposition n’est qu’une proposition : elle compte tant que vous ne dites rien d’autre, sauf là où votre décision est demandée.",
        "The questionnaire does not say them. A suggestion is no more than that: it counts until you say otherwise, except where your decision is asked for.");
    public static readonly LocalizedText Suggestion = LocalizedText.Of("Proposition : {0}", "Suggestion: {0}");
    public static readonly LocalizedText Decided = LocalizedText.Of("décidé", "decided");
    public static readonly LocalizedText Suggested = LocalizedText.Of("proposition", "suggestion");
    public static readonly LocalizedText ToDecide = LocalizedText.Of("à décider", "to decide");
    public static readonly LocalizedText TakeSuggestions = LocalizedText.Of("Reprendre toutes les propositions restantes", "Take all remaining suggestions");
    public static readonly LocalizedText Save = LocalizedText.Of("Enregistrer les décisions", "Save the decisions");
    public static readonly LocalizedText Elements = LocalizedText.Of("Contenu du programme", "What the program holds");
    public static readonly LocalizedText Part = LocalizedText.Of("Partie", "Part");
    public static readonly LocalizedText Element = LocalizedText.Of("Élément", "Element");
    public static readonly LocalizedText Says = LocalizedText.Of("Ce qui en est fait", "What becomes of it");
    public static readonly LocalizedText Origin = LocalizedText.Of("D’où cela vient", "Where it comes from");
    public static readonly LocalizedText FromAnswer = LocalizedText.Of("réponse du client", "the client’s answer");
    public static readonly LocalizedText FromSuggestion = LocalizedText.Of("notre proposition", "our suggestion");
    public static readonly LocalizedText FromConsultant = LocalizedText.Of("décision du consultant", "the consultant’s decision");
    public static readonly LocalizedText Preview = LocalizedText.Of("Essai sur les partenaires du client", "Tried on the client’s partners");
    public static readonly LocalizedText PreviewOn = LocalizedText.Of("Comme s’il était en service le {0}.", "As if it served on {0}.");
    public static readonly LocalizedText NoPartners = LocalizedText.Of("La section 2 ne nomme aucun partenaire.", "Section 2 names no partner.");
    public static readonly LocalizedText Partner = LocalizedText.Of("Partenaire", "Partner");
    public static readonly LocalizedText Level = LocalizedText.Of("Niveau", "Level");
    public static readonly LocalizedText NoLevel = LocalizedText.Of("aucun", "none");
    public static readonly LocalizedText Missing = LocalizedText.Of("Ce qui manque pour le suivant", "What is missing for the next one");
    public static readonly LocalizedText Top = LocalizedText.Of("niveau le plus haut", "highest level");
    public static readonly LocalizedText TryAny = LocalizedText.Of("Essayer un autre dossier", "Try another dossier");
    public static readonly LocalizedText Refused = LocalizedText.Of("La définition n’est pas acceptée : {0}", "The definition is not accepted: {0}");
    public static readonly LocalizedText Publish = LocalizedText.Of("Publier", "Publish");
    public static readonly LocalizedText PublishLead = LocalizedText.Of(
        "Les partenaires de la section 2 deviennent membres, avec leurs chiffres. Ce qui est publié ne change plus : une modification devient une nouvelle version, et l’ancienne répond pour ses dates.",
        "The partners of section 2 become members, with their figures. What is published never changes: a change becomes a new version, and the old one answers for its dates.");
    public static readonly LocalizedText EffectiveFrom = LocalizedText.Of("En vigueur à partir du", "In force from");
    public static readonly LocalizedText ProgramId = LocalizedText.Of("Identifiant du programme", "Id of the program");
    public static readonly LocalizedText Published = LocalizedText.Of("Versions publiées", "Published versions");
    public static readonly LocalizedText Version = LocalizedText.Of("Version {0}", "Version {0}");
    public static readonly LocalizedText InForceFrom = LocalizedText.Of("en vigueur à partir du {0}", "in force from {0}");
    public static readonly LocalizedText SeeProgram = LocalizedText.Of("Voir le programme", "See the program");
    public static readonly LocalizedText SeeMembers = LocalizedText.Of("Voir les membres", "See the members");
    public static readonly LocalizedText Unchanged = LocalizedText.Of("Rien n’a changé depuis la dernière version.", "Nothing has changed since the last version.");
    public static readonly LocalizedText Done = LocalizedText.Of("Le programme est publié.", "The program is published.");
    public static readonly LocalizedText Definition = LocalizedText.Of("Définition (JSON)", "Definition (JSON)");

    public static LocalizedText OfKind(string kind) => kind switch
    {
        SourceKinds.Answer => FromAnswer,
        SourceKinds.Consultant => FromConsultant,
        _ => FromSuggestion,
    };

    public static LocalizedText OfPart(string part) => part switch
    {
        "levels" => LocalizedText.Of("Niveaux", "Levels"),
        "requirements" => LocalizedText.Of("Exigences", "Requirements"),
        "benefits" => LocalizedText.Of("Avantages", "Benefits"),
        "violations" => LocalizedText.Of("Sanctions", "Sanctions"),
        "partnerTypes" => LocalizedText.Of("Types de partenaires", "Partner types"),
        "moves" => LocalizedText.Of("Changements de niveau", "Changes of level"),
        "exclusivities" => LocalizedText.Of("Exclusivités", "Exclusivities"),
        _ => LocalizedText.Of("À savoir", "Good to know"),
    };
}
