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
    public static readonly LocalizedText OneAdvice = LocalizedText.Of("{0} point à voir", "{0} point to look at");
    public static readonly LocalizedText ManyAdvices = LocalizedText.Of("{0} points à voir", "{0} points to look at");
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
        "Un récapitulatif vous montre d’abord qui arrive à quel niveau, ce qui manque et ce que liront les partenaires. Rien n’est publié avant que vous le confirmiez.",
        "A recap first shows you who lands on which level, what is missing and what partners will read. Nothing is published before you confirm.");
    public static readonly LocalizedText Prepare = LocalizedText.Of("Préparer la publication", "Prepare the publication");
    public static readonly LocalizedText Choose = LocalizedText.Of("Choisir…", "Choose…");
    public static readonly LocalizedText Readings = LocalizedText.Of("Ce que liront les partenaires", "What partners will read");
    public static readonly LocalizedText ReadingsLead = LocalizedText.Of(
        "Les mots du client ne sont montrés aux partenaires que si vous le dites, un par un. Budgets, objectifs, outils et noms de collaborateurs ne le sont jamais.",
        "The client’s words are shown to partners only if you say so, one by one. Budgets, targets, tools and names of staff never are.");
    public static readonly LocalizedText Shown = LocalizedText.Of("Montré aux partenaires", "Shown to partners");
    public static readonly LocalizedText EffectiveFrom = LocalizedText.Of("En vigueur à partir du", "In force from");
    public static readonly LocalizedText ProgramId = LocalizedText.Of("Identifiant du programme", "Id of the program");
    public static readonly LocalizedText Published = LocalizedText.Of("Versions publiées", "Published versions");
    public static readonly LocalizedText Version = LocalizedText.Of("Version {0}", "Version {0}");
    public static readonly LocalizedText InForceFrom = LocalizedText.Of("en vigueur à partir du {0}", "in force from {0}");
    public static readonly LocalizedText SeeProgram = LocalizedText.Of("Voir le programme", "See the program");
    public static readonly LocalizedText SeeMembers = LocalizedText.Of("Voir les membres", "See the members");
    public static readonly LocalizedText Unchanged = LocalizedText.Of(
        "Les règles n’ont pas changé depuis la dernière version. De nouveaux partenaires ou chiffres de la section 2 rejoignent le programme sans nouvelle version.",
        "The rules have not changed since the last version. New partners or figures of section 2 reach the program without a new version.");
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
        "duties" => LocalizedText.Of("Devoirs", "Duties"),
        "territories" => LocalizedText.Of("Territoires, sans exclusivité", "Territories, not exclusive"),
        "internal" => LocalizedText.Of("Interne, non publié", "Internal, not published"),
        "exclusivities" => LocalizedText.Of("Exclusivités", "Exclusivities"),
        _ => LocalizedText.Of("Lu par les partenaires", "Read by partners"),
    };
}
