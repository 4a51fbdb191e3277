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
    public static readonly LocalizedText Reject = LocalizedText.Of("Refuser", "Reject");
    public static readonly LocalizedText Several = LocalizedText.Of("Décider plusieurs propositions à la fois", "Decide several proposals at once");
    public static readonly LocalizedText SeveralHint = LocalizedText.Of(
        "Cochez des propositions ci-dessous, ou toutes celles de cette page : le même motif vaut pour chacune.",
        "Tick proposals below, or all on this page: the same reason holds for each.");
    public static readonly LocalizedText AllShown = LocalizedText.Of("Toutes les propositions de cette page", "All proposals on this page");
    public static readonly LocalizedText Pick = LocalizedText.Of("Décider avec d’autres : {0}", "Decide with others: {0}");
    public static readonly LocalizedText PickSome = LocalizedText.Of("Cochez au moins une proposition.", "Tick at least one proposal.");
    public static readonly LocalizedText ApproveSeveral = LocalizedText.Of("Approuver les propositions cochées", "Approve what is ticked");
    public static readonly LocalizedText RejectSeveral = LocalizedText.Of("Refuser les propositions cochées", "Reject what is ticked");
    public static readonly LocalizedText OneApproved = LocalizedText.Of("{0} proposition approuvée.", "{0} proposal approved.");
    public static readonly LocalizedText ManyApproved = LocalizedText.Of("{0} propositions approuvées.", "{0} proposals approved.");
    public static readonly LocalizedText OneRejected = LocalizedText.Of("{0} proposition refusée.", "{0} proposal rejected.");
    public static readonly LocalizedText ManyRejected = LocalizedText.Of("{0} propositions refusées.", "{0} proposals rejected.");
    public static readonly LocalizedText OneOver = LocalizedText.Of("{0} autre n’attendait plus de décision.", "{0} other no longer waited.");
    public static readonly LocalizedText ManyOver = LocalizedText.Of("{0} autres n’attendaient plus de décision.", "{0} others no longer waited.");
    public static readonly LocalizedText DecidedOnes = LocalizedText.Of("Propositions décidées", "Proposals decided");
    public static readonly LocalizedText WhatWasProposed = LocalizedText.Of("Proposition", "Proposal");
    public static readonly LocalizedText Decision = LocalizedText.Of("Décision", "Decision");
    public static readonly LocalizedText DecidedBy = LocalizedText.Of("Par", "By");
    public static readonly LocalizedText MotiveGiven = LocalizedText.Of("Motif", "Reason");
    public static readonly LocalizedText StateApplied = LocalizedText.Of("approuvée, en vigueur", "approved, in effect");
    public static readonly LocalizedText StateApproved = LocalizedText.Of("approuvée, à venir", "approved, to come");
    public static readonly LocalizedText StateRejected = LocalizedText.Of("refusée", "rejected");
    public static readonly LocalizedText StateLapsed = LocalizedText.Of("devenue sans objet", "lapsed");
    public static readonly LocalizedText StateProposed = LocalizedText.Of("en attente", "waiting");
    public static readonly LocalizedText NowApplied = LocalizedText.Of(
        "Proposition approuvée : le niveau est passé de {0} à {1}.", "Proposal approved: the level went from {0} to {1}.");
    public static readonly LocalizedText NowApproved = LocalizedText.Of(
        "Proposition approuvée : le niveau passera de {0} à {1} le {2}.", "Proposal approved: the level goes from {0} to {1} on {2}.");
    public static readonly LocalizedText NowRejected = LocalizedText.Of(
        "Proposition refusée : le niveau reste {0}.", "Proposal rejected: the level stays {0}.");
    public static readonly LocalizedText ForTheReason = LocalizedText.Of("Motif : {0}", "Reason: {0}");
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
    public static readonly LocalizedText Timeline = LocalizedText.Of("Niveaux tenus, et depuis quand : {0}", "Levels held, and since when: {0}");
    public static readonly LocalizedText HeldFrom = LocalizedText.Of("À partir du", "From");
    public static readonly LocalizedText UnknownDay = LocalizedText.Of("jour inconnu", "unknown day");
    public static readonly LocalizedText OpenTitle = LocalizedText.Of("Décisions à prendre", "Decisions to take");
    public static readonly LocalizedText AllOpen = LocalizedText.Of("Toutes les décisions à prendre", "All decisions to take");
    public static readonly LocalizedText Appeals = LocalizedText.Of("Recours à trancher", "Appeals to be settled");
    public static readonly LocalizedText PartFailed = LocalizedText.Of("Cette partie n’a pas pu être préparée.", "This part could not be prepared.");
    public static readonly LocalizedText MoreOpen = LocalizedText.Of("Suite", "More");
    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of("Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");
    public static readonly LocalizedText NotOpen = LocalizedText.Of(
        "Cette proposition a déjà été décidée, n’est plus d’actualité, ou la dérogation a changé entre-temps. Relisez la page, puis recommencez.",
        "This proposal was decided before or has lapsed, or the override has changed meanwhile. Read the page again, then start over.");
}
