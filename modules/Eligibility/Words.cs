using PartnerHub.Contracts;

namespace PartnerHub.Eligibility;

internal static class Words
{
    public static readonly LocalizedText Level = LocalizedText.Of("Niveau et écart au suivant", "Level and gap to the next");
    public static readonly LocalizedText LevelsLabel = LocalizedText.Of("Niveaux, du plus bas au plus haut", "Levels, lowest to highest");
    public static readonly LocalizedText Held = LocalizedText.Of("tenu", "held");
    public static readonly LocalizedText ByOverride = LocalizedText.Of("par dérogation", "by override");
    public static readonly LocalizedText Earned = LocalizedText.Of("mérité", "earned");
    public static readonly LocalizedText Eligible = LocalizedText.Of("accessible", "eligible");
    public static readonly LocalizedText OneMissing = LocalizedText.Of("{0} exigence manque", "{0} requirement missing");
    public static readonly LocalizedText ManyMissing = LocalizedText.Of("{0} exigences manquent", "{0} requirements missing");
    public static readonly LocalizedText Conferred = LocalizedText.Of("conféré", "conferred");

    public static readonly LocalizedText ToReach = LocalizedText.Of("Pour atteindre {0}", "To reach {0}");
    public static readonly LocalizedText ToKeep = LocalizedText.Of("Pour garder {0}", "To keep {0}");
    public static readonly LocalizedText TopReached = LocalizedText.Of("Le plus haut niveau est mérité : il ne manque rien.", "The highest level is earned: nothing is missing.");
    public static readonly LocalizedText ActualOfNeeded = LocalizedText.Of("{0} sur {1}", "{0} of {1}");
    public static readonly LocalizedText MoreOf = LocalizedText.Of("+ {0}", "+ {0}");
    public static readonly LocalizedText ToProvide = LocalizedText.Of("à remplir", "to be met");
    public static readonly LocalizedText CannotTell = LocalizedText.Of("ne peut être dit", "cannot be told");
    public static readonly LocalizedText Since = LocalizedText.Of("depuis le {0}", "since {0}");

    public static readonly LocalizedText HandIn = LocalizedText.Of("Remettre la pièce", "Hand it in");
    public static readonly LocalizedText ToDo = LocalizedText.Of("À faire", "To do");
    public static readonly LocalizedText ToKeepLevel = LocalizedText.Of("Pour que rien ne soit retiré", "So that nothing is taken away");
    public static readonly LocalizedText By = LocalizedText.Of("au plus tard le {0}", "by {0}");
    public static readonly LocalizedText Path = LocalizedText.Of("Voie {0}", "Path {0}");
    public static readonly LocalizedText PartOf = LocalizedText.Of("{0} : {1} sur {2}", "{0}: {1} of {2}");
    public static readonly LocalizedText PartAlone = LocalizedText.Of("{0} : {1}", "{0}: {1}");
    public static readonly LocalizedText Designations = LocalizedText.Of("Désignations", "Designations");
    public static readonly LocalizedText NotHeld = LocalizedText.Of("non tenue", "not held");
    public static readonly LocalizedText DesignationHeld = LocalizedText.Of("tenue", "held");

    public static readonly LocalizedText Ruling = LocalizedText.Of("Ce que dit le calendrier ce jour-là", "What the calendar says on that day");
    public static readonly LocalizedText YouLose = LocalizedText.Of("Vous perdez {0} le {1}.", "You lose {0} on {1}.");
    public static readonly LocalizedText YouLoseUnless = LocalizedText.Of("Vous perdez {0} le {1}, sauf si ceci est fait :", "You lose {0} on {1} unless this is done:");
    public static readonly LocalizedText YouMayLose = LocalizedText.Of(
        "Vous perdez {0}, au plus tôt le {1}, si l’éditeur en est d’accord.", "You lose {0}, on {1} at the earliest, if the vendor agrees.");
    public static readonly LocalizedText YouMayLoseUnless = LocalizedText.Of(
        "Vous perdez {0}, au plus tôt le {1} et si l’éditeur en est d’accord, sauf si ceci est fait :",
        "You lose {0}, on {1} at the earliest and if the vendor agrees, unless this is done:");
    public static readonly LocalizedText YouGain = LocalizedText.Of("Vous obtenez {0} le {1}.", "You reach {0} on {1}.");
    public static readonly LocalizedText YouMayGain = LocalizedText.Of(
        "Vous obtenez {0}, au plus tôt le {1}, si l’éditeur en est d’accord.", "You reach {0}, on {1} at the earliest, if the vendor agrees.");
    public static readonly LocalizedText TakesEffectTonight = LocalizedText.Of(
        "Prend effet à minuit : le {0} à la première heure.", "Takes effect at midnight: first thing on {0}.");
    public static readonly LocalizedText Loss = LocalizedText.Of("perte", "loss");
    public static readonly LocalizedText Gain = LocalizedText.Of("gain", "gain");
    public static readonly LocalizedText TodayLevel = LocalizedText.Of("Ce jour-là", "On that day");
    public static readonly LocalizedText From = LocalizedText.Of("À partir du {0}", "From {0}");
    public static readonly LocalizedText InTheJournal = LocalizedText.Of("Au journal : entrée {0}", "In the journal: entry {0}");
    public static readonly LocalizedText StoredEarlier = LocalizedText.Of(
        "Jugé pour cette page. Ce qui est enregistré date du {0} et sera bientôt jugé à nouveau.",
        "Judged for this page. What is stored is of {0} and will soon be judged again.");
    public static readonly LocalizedText ProposedFrom = LocalizedText.Of("Proposé, au plus tôt le {0}", "Proposed, from {0} at the earliest");

    public static readonly LocalizedText Requirements = LocalizedText.Of("Exigences, niveau par niveau", "Requirements, level by level");
    public static readonly LocalizedText Requirement = LocalizedText.Of("Exigence", "Requirement");
    public static readonly LocalizedText Has = LocalizedText.Of("Constaté : {0}", "Found: {0}");
    public static readonly LocalizedText UntilGrace = LocalizedText.Of("sursis jusqu’au {0}", "grace until {0}");
    public static readonly LocalizedText UntilPending = LocalizedText.Of("pas dû avant la fin du {0}", "not owed through {0}");
    public static readonly LocalizedText Missing = LocalizedText.Of("Il manque : {0}", "Missing: {0}");
    public static readonly LocalizedText WhyLink = LocalizedText.Of("Pourquoi ?", "Why?");
    public static readonly LocalizedText ColourHint = LocalizedText.Of(
        "Seul ce qui est exigé peut coûter le niveau ; le reste est montré en gris, pour information.",
        "Only what is required can cost the level; the rest is shown in grey, for information.");

    public static readonly LocalizedText Obligations = LocalizedText.Of("Échéances", "Due dates");
    public static readonly LocalizedText NoObligations = LocalizedText.Of("Aucune échéance autour de ce jour.", "No due date around this day.");
    public static readonly LocalizedText Due = LocalizedText.Of("À remettre le", "Due");
    public static readonly LocalizedText OpensOn = LocalizedText.Of("Possible dès le", "Opens");
    public static readonly LocalizedText Duty = LocalizedText.Of("Obligation", "Duty");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText Clause = LocalizedText.Of("Article", "Clause");
    public static readonly LocalizedText StateUpcoming = LocalizedText.Of("à venir", "upcoming");
    public static readonly LocalizedText StateDue = LocalizedText.Of("à faire", "due");
    public static readonly LocalizedText StateDone = LocalizedText.Of("fait", "done");
    public static readonly LocalizedText StateLate = LocalizedText.Of("en retard", "late");
    public static readonly LocalizedText OneLater = LocalizedText.Of("et {0} autre ensuite", "and {0} more later");
    public static readonly LocalizedText ManyLater = LocalizedText.Of("et {0} autres ensuite", "and {0} more later");
    public static readonly LocalizedText ObligationsSpan = LocalizedText.Of("Du {0} au {1}.", "From {0} to {1}.");

    public static readonly LocalizedText DutyYear = LocalizedText.Of("Les douze mois à venir", "The next twelve months");
    public static readonly LocalizedText DutyFigures = LocalizedText.Of("Voir les mois un par un", "Show the months one by one");
    public static readonly LocalizedText DutyChart = LocalizedText.Of("Échéances par mois : {0}", "Due dates by month: {0}");
    public static readonly LocalizedText Month = LocalizedText.Of("Mois", "Month");
    public static readonly LocalizedText Duties = LocalizedText.Of("Échéances", "Due dates");
    public static readonly LocalizedText Subscribe = LocalizedText.Of("Ces échéances dans un agenda (.ics)", "These due dates in a calendar (.ics)");

    public static readonly LocalizedText LevelChanges = LocalizedText.Of("Niveaux qui vont changer", "Levels about to change");
    public static readonly LocalizedText NoChanges = LocalizedText.Of("Aucun niveau ne va changer : chaque membre tient celui que le calendrier lui donne.", "No level is about to change: each member holds the one the calendar gives it.");
    public static readonly LocalizedText MoreChanges = LocalizedText.Of("Les {0} premiers sur {1}.", "The first {0} of {1}.");
    public static readonly LocalizedText AllChanges = LocalizedText.Of("Tous les changements", "All changes");
    public static readonly LocalizedText NextChanges = LocalizedText.Of("Suite", "More");
    public static readonly LocalizedText FilterChanges = LocalizedText.Of("Filtrer", "Filter");
    public static readonly LocalizedText ShowAllChanges = LocalizedText.Of("Tout afficher", "Show all");
    public static readonly LocalizedText PartnerOrId = LocalizedText.Of("Partenaire (nom ou identifiant)", "Partner (name or id)");
    public static readonly LocalizedText Kinds = LocalizedText.Of("Changements", "Changes");
    public static readonly LocalizedText AnyChange = LocalizedText.Of("tous", "all");
    public static readonly LocalizedText ProposalsOnly = LocalizedText.Of("sur accord de l’éditeur", "on the vendor’s approval");
    public static readonly LocalizedText NoChangeMatches = LocalizedText.Of("Aucun changement ne correspond.", "No change matches.");
    public static readonly LocalizedText MemberId = LocalizedText.Of("Identifiant du membre", "Member’s id");
    public static readonly LocalizedText LevelBefore = LocalizedText.Of("Niveau avant", "Level before");
    public static readonly LocalizedText LevelAfter = LocalizedText.Of("Niveau après", "Level after");
    public static readonly LocalizedText OneChange = LocalizedText.Of("{0} membre concerné", "{0} member concerned");
    public static readonly LocalizedText ManyChanges = LocalizedText.Of("{0} membres concernés", "{0} members concerned");
    public static readonly LocalizedText Partner = LocalizedText.Of("Partenaire", "Partner");
    public static readonly LocalizedText Change = LocalizedText.Of("Changement", "Change");
    public static readonly LocalizedText OnWhen = LocalizedText.Of("Quand", "When");
    public static readonly LocalizedText Reason = LocalizedText.Of("Raison", "Reason");
    public static readonly LocalizedText AtMidnight = LocalizedText.Of("à minuit, le {0}", "at midnight, on {0}");
    public static readonly LocalizedText OnceApproved = LocalizedText.Of("dès l’accord de l’éditeur", "once the vendor approves");
    public static readonly LocalizedText EarliestOnApproval = LocalizedText.Of("au plus tôt, sur accord de l’éditeur", "at the earliest, on the vendor’s approval");
    public static readonly LocalizedText UnlessDone = LocalizedText.Of("Sauf si ceci est fait", "Unless this is done");
    public static readonly LocalizedText Becomes = LocalizedText.Of("devient", "becomes");

    public static readonly LocalizedText WhyTitle = LocalizedText.Of("Pourquoi ? {0}", "Why? {0}");
    public static readonly LocalizedText WhyLead = LocalizedText.Of("{0}, au {1}", "{0}, as of {1}");
    public static readonly LocalizedText Verdicts = LocalizedText.Of("Verdict par niveau", "Verdict by level");
    public static readonly LocalizedText LevelColumn = LocalizedText.Of("Niveau", "Level");
    public static readonly LocalizedText Demand = LocalizedText.Of("Caractère", "Demand");
    public static readonly LocalizedText Verdict = LocalizedText.Of("Verdict", "Verdict");
    public static readonly LocalizedText Actual = LocalizedText.Of("Constaté", "Found");
    public static readonly LocalizedText Needed = LocalizedText.Of("Minimum", "Needed");
    public static readonly LocalizedText Note = LocalizedText.Of("Remarque", "Remark");
    public static readonly LocalizedText PeriodSeen = LocalizedText.Of("Période examinée", "Period looked at");
    public static readonly LocalizedText PeriodFromTo = LocalizedText.Of("du {0} au {1}, les deux jours inclus", "{0} to {1}, both days included");
    public static readonly LocalizedText PeriodUntil = LocalizedText.Of("jusqu’au {0} inclus", "up to and including {0}");
    public static readonly LocalizedText Reasons = LocalizedText.Of("Raisons", "Reasons");
    public static readonly LocalizedText Facts = LocalizedText.Of("Faits retenus", "Facts that counted");
    public static readonly LocalizedText NoFacts = LocalizedText.Of("Aucun fait n’a été retenu.", "No fact counted.");
    public static readonly LocalizedText OneFact = LocalizedText.Of("{0} fait retenu", "{0} fact counted");
    public static readonly LocalizedText ManyFacts = LocalizedText.Of("{0} faits retenus", "{0} facts counted");
    public static readonly LocalizedText RuleText = LocalizedText.Of("La règle", "The rule");
    public static readonly LocalizedText SeeRulebook = LocalizedText.Of("Lire l’article dans le règlement", "Read the clause in the rulebook");
    public static readonly LocalizedText Back = LocalizedText.Of("Retour à la fiche du membre", "Back to the member’s page");
    public static readonly LocalizedText Total = LocalizedText.Of("Somme des montants", "Sum of the amounts");
    public static readonly LocalizedText OfKind = LocalizedText.Of(" : {0}", ": {0}");

    public static readonly LocalizedText FactDay = LocalizedText.Of("Jour", "Day");
    public static readonly LocalizedText FactKind = LocalizedText.Of("Fait", "Fact");
    public static readonly LocalizedText FactUntil = LocalizedText.Of("Valable jusqu’au", "Valid until");
    public static readonly LocalizedText FactPeriod = LocalizedText.Of("Période", "Period");
    public static readonly LocalizedText FactPerson = LocalizedText.Of("Personne", "Person");
    public static readonly LocalizedText FactProduct = LocalizedText.Of("Produit", "Product");
    public static readonly LocalizedText FactQuantity = LocalizedText.Of("Quantité", "Quantity");
    public static readonly LocalizedText FactValue = LocalizedText.Of("Valeur", "Value");
    public static readonly LocalizedText FactAmount = LocalizedText.Of("Montant", "Amount");

    public static readonly LocalizedText UnknownMember = LocalizedText.Of("Membre inconnu", "Unknown member");
    public static readonly LocalizedText UnknownMemberText = LocalizedText.Of("Aucun membre n’a l’identifiant « {0} ».", "No member has the id “{0}”.");
    public static readonly LocalizedText UnknownRequirement = LocalizedText.Of("Exigence inconnue", "Unknown requirement");
    public static readonly LocalizedText UnknownRequirementText = LocalizedText.Of(
        "Le programme n’a pas d’exigence « {0} ».", "The program has no requirement “{0}”.");
    public static readonly LocalizedText ProgramSilent = LocalizedText.Of("Ce programme ne répond pas en ce moment", "This program does not answer at the moment");
    public static readonly LocalizedText NoReason = LocalizedText.Of("Aucune raison n’est connue.", "No reason is known.");
}
