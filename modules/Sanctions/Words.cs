using PartnerHub.Contracts;

namespace PartnerHub.Sanctions;

internal static class Words
{
    public static readonly LocalizedText Cases = LocalizedText.Of("Manquements et sanctions", "Violations and sanctions");
    public static readonly LocalizedText NoCases = LocalizedText.Of("Aucun dossier ouvert à ce jour.", "No case open by that day.");
    public static readonly LocalizedText OpenCases = LocalizedText.Of("Dossiers ouverts", "Open cases");
    public static readonly LocalizedText NoOpenCases = LocalizedText.Of("Aucun dossier n’est ouvert.", "No case is open.");
    public static readonly LocalizedText AllCases = LocalizedText.Of("Tous les dossiers ouverts", "All open cases");
    public static readonly LocalizedText MoreCases = LocalizedText.Of("Suite", "More");
    public static readonly LocalizedText Member = LocalizedText.Of("Membre", "Member");
    public static readonly LocalizedText Violation = LocalizedText.Of("Manquement", "Violation");
    public static readonly LocalizedText NextStep = LocalizedText.Of("Étape suivante", "Next step");
    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of("Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");
    public static readonly LocalizedText OpenedOn = LocalizedText.Of("constaté le {0}", "established on {0}");
    public static readonly LocalizedText Taken = LocalizedText.Of("fait le {0}", "taken on {0}");
    public static readonly LocalizedText Next = LocalizedText.Of("étape suivante", "next step");
    public static readonly LocalizedText Later = LocalizedText.Of("ensuite", "later");
    public static readonly LocalizedText NothingFollows = LocalizedText.Of("Rien ne suit.", "Nothing follows.");
    public static readonly LocalizedText OneOf = LocalizedText.Of("Au choix de l’éditeur : {0}", "The vendor chooses one of: {0}");
    public static readonly LocalizedText Approval = LocalizedText.Of("avec l’accord de l’éditeur", "with the vendor’s approval");
    public static readonly LocalizedText AtOnce = LocalizedText.Of("possible tout de suite", "possible at once");
    public static readonly LocalizedText Until = LocalizedText.Of("jusqu’au {0}", "until {0}");
    public static readonly LocalizedText NotBefore = LocalizedText.Of("pas avant le {0}", "not before {0}");
    public static readonly LocalizedText ByOverride = LocalizedText.Of(
        "Les étapes suivantes sont celles du niveau donné par dérogation : {0}.", "The next steps are those at the level given by override: {0}.");
    public static readonly LocalizedText SeeOverride = LocalizedText.Of("Voir la dérogation", "See the override");
    public static readonly LocalizedText Plan = LocalizedText.Of("Plan de redressement du {0} au {1} : {2}", "Remediation plan from {0} to {1}: {2}");
    public static readonly LocalizedText PlanOpen = LocalizedText.Of("en cours", "under way");
    public static readonly LocalizedText PlanMet = LocalizedText.Of("tenu", "met");
    public static readonly LocalizedText PlanMissed = LocalizedText.Of("manqué", "missed");
}
