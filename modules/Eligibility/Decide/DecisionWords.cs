using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.Decide;

internal static class DecisionWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Décisions et historique", "Decisions and history");
    public static readonly LocalizedText Proposals = LocalizedText.Of("Propositions en attente", "Proposals waiting");
    public static readonly LocalizedText NoProposals = LocalizedText.Of("Aucune proposition n’attend de décision.", "No proposal waits for a decision.");
    public static readonly LocalizedText Proposal = LocalizedText.Of("Proposition du programme : de {0} à {1}", "Proposed by the program: from {0} to {1}");
    public static readonly LocalizedText Earliest = LocalizedText.Of("Au plus tôt le {0}", "From {0} at the earliest");
    public static readonly LocalizedText Motive = LocalizedText.Of("Motif (gardé au journal)", "Reason (kept in the journal)");
    public static readonly LocalizedText Approve = LocalizedText.Of("Approuver", "Approve");
    public static readonly LocalizedText Reject = LocalizedText.Of("Rejeter", "Reject");
    public static readonly LocalizedText Override = LocalizedText.Of("Dérogation", "Override");
    public static readonly LocalizedText NoOverride = LocalizedText.Of("Aucune dérogation : le niveau est celui du calendrier.", "No override: the level is that of the calendar.");
    public static readonly LocalizedText OverrideHolds = LocalizedText.Of("Par dérogation, ce membre a le niveau {0} à partir du {1}.", "By override, this member has the level {0} from {1}.");
    public static readonly LocalizedText OverrideEnds = LocalizedText.Of("Dernier jour : {0}.", "Last day: {0}.");
    public static readonly LocalizedText Beside = LocalizedText.Of("Sans elle, le niveau tenu serait : {0}.", "Without it, the level held would be: {0}.");
    public static readonly LocalizedText By = LocalizedText.Of("Décidé par {0} : {1}", "Decided by {0}: {1}");
    public static readonly LocalizedText Give = LocalizedText.Of("Donner un autre niveau", "Give another level");
    public static readonly LocalizedText Level = LocalizedText.Of("Niveau", "Level");
    public static readonly LocalizedText From = LocalizedText.Of("Du", "From");
    public static readonly LocalizedText Until = LocalizedText.Of("Au (inclus, facultatif)", "Until (included, optional)");
    public static readonly LocalizedText Revoke = LocalizedText.Of("Mettre fin à la dérogation", "Take the override back");
    public static readonly LocalizedText History = LocalizedText.Of("Niveaux tenus", "Levels held");
    public static readonly LocalizedText HeldFrom = LocalizedText.Of("À partir du", "From");
    public static readonly LocalizedText UnknownDay = LocalizedText.Of("jour inconnu", "unknown day");
    public static readonly LocalizedText OpenTitle = LocalizedText.Of("Décisions à prendre", "Decisions to take");
    public static readonly LocalizedText AllOpen = LocalizedText.Of("Toutes les décisions à prendre", "All decisions to take");
    public static readonly LocalizedText Appeals = LocalizedText.Of("Recours à trancher", "Appeals to be settled");
    public static readonly LocalizedText MoreOpen = LocalizedText.Of("Suite", "More");
    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of("Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");
    public static readonly LocalizedText NotOpen = LocalizedText.Of(
        "Cette proposition a déjà été décidée, n’est plus d’actualité, ou la dérogation a changé entre-temps. Relisez la page, puis recommencez.",
        "This proposal was decided before or has lapsed, or the override has changed meanwhile. Read the page again, then start over.");
}
