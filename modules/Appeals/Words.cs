using PartnerHub.Contracts;

namespace PartnerHub.Appeals;

internal static class Words
{
    public static readonly LocalizedText Contest = LocalizedText.Of("Contester", "Contest");
    public static readonly LocalizedText ContestWhich = LocalizedText.Of("Contester la décision n° {0}", "Contest ruling no. {0}");
    public static readonly LocalizedText ContestLead = LocalizedText.Of(
        "La question est posée de nouveau au programme, pour le même jour et avec les règles d’alors, mais avec tout ce qui est connu maintenant. Une personne tranche ensuite.",
        "The program is asked the same question again, for the same day and by the rules of then, but with all that is known now. A person settles it afterwards.");
    public static readonly LocalizedText NotContestable = LocalizedText.Of("Cette décision ne peut pas être contestée", "This ruling can’t be contested");
    public static readonly LocalizedText NotContestableText = LocalizedText.Of(
        "Seules les réponses du programme sur un membre peuvent être contestées, pas ce qu’une personne a décidé.",
        "Only what the program answered on one member can be contested, not what a person decided.");
    public static readonly LocalizedText ProgramSilent = LocalizedText.Of(
        "Ce programme ne répond pas en ce moment : sa question ne peut pas lui être posée de nouveau.",
        "This program does not answer at the moment: it can’t be asked again.");

    public static readonly LocalizedText FactsStep = LocalizedText.Of("1. Ce qui n’était pas connu", "1. What was not known");
    public static readonly LocalizedText FactsStepHint = LocalizedText.Of(
        "Ajoutez d’abord les faits nouveaux, ou corrigez ceux qui sont faux. Tout ce qui figure ici sera pris en compte, de même que les fichiers de ventes chargés depuis.",
        "First add the new facts, or correct those that are wrong. All that stands here will count, and so do the sales files loaded since.");
    public static readonly LocalizedText NoFactsSince = LocalizedText.Of("Aucun fait n’a été enregistré depuis cette décision.", "No fact was recorded since this ruling.");
    public static readonly LocalizedText AddFact = LocalizedText.Of("Ajouter un fait", "Add a fact");
    public static readonly LocalizedText CorrectFacts = LocalizedText.Of("Voir et corriger les faits", "See and correct the facts");
    public static readonly LocalizedText FactNumber = LocalizedText.Of("Fait n° {0}", "Fact no. {0}");
    public static readonly LocalizedText Withdrawn = LocalizedText.Of("retire le fait n° {0}", "withdraws fact no. {0}");
    public static readonly LocalizedText Corrected = LocalizedText.Of("remplace le fait n° {0}", "replaces fact no. {0}");

    public static readonly LocalizedText CommentStep = LocalizedText.Of("2. Pourquoi", "2. Why");
    public static readonly LocalizedText Comment = LocalizedText.Of("Commentaire du membre", "The member’s comment");
    public static readonly LocalizedText File = LocalizedText.Of("Déposer le recours", "File the appeal");
    public static readonly LocalizedText Cancel = LocalizedText.Of("Annuler", "Cancel");

    public static readonly LocalizedText AppealKind = LocalizedText.Of("Recours", "Appeal");
    public static readonly LocalizedText TheAppeal = LocalizedText.Of("Le recours", "The appeal");
    public static readonly LocalizedText AskedAgain = LocalizedText.Of("Question posée de nouveau : n° {0}", "Asked again: no. {0}");
    public static readonly LocalizedText Contested = LocalizedText.Of("Décision contestée : n° {0}", "Contested ruling: no. {0}");
    public static readonly LocalizedText Differences = LocalizedText.Of("Ce qui change", "What differs");
    public static readonly LocalizedText NoDifference = LocalizedText.Of("Rien ne change : la réponse est la même.", "Nothing differs: the answer is the same.");
    public static readonly LocalizedText What = LocalizedText.Of("Point", "Point");
    public static readonly LocalizedText Before = LocalizedText.Of("Alors", "Then");
    public static readonly LocalizedText After = LocalizedText.Of("À présent", "Now");
    public static readonly LocalizedText Between = LocalizedText.Of("Enregistré entre les deux", "Recorded in between");
    public static readonly LocalizedText EarnedLevel = LocalizedText.Of("Niveau acquis", "Level earned");
    public static readonly LocalizedText Answer = LocalizedText.Of("Réponse", "Answer");
    public static readonly LocalizedText TodayLevel = LocalizedText.Of("Niveau du jour", "Level of the day");
    public static readonly LocalizedText PendingLevel = LocalizedText.Of("Niveau à venir", "Level to come");
    public static readonly LocalizedText PendingOn = LocalizedText.Of("{0} le {1}", "{0} on {1}");
    public static readonly LocalizedText Amount = LocalizedText.Of("Montant", "Amount");
    public static readonly LocalizedText Step = LocalizedText.Of("Étape suivante", "Next step");
    public static readonly LocalizedText Reasons = LocalizedText.Of("Raisons", "Reasons");
    public static readonly LocalizedText OfLevel = LocalizedText.Of("{0} : {1}", "{0}: {1}");

    public static readonly LocalizedText SettleTitle = LocalizedText.Of("Trancher", "Settle it");
    public static readonly LocalizedText SettleHint = LocalizedText.Of(
        "Un recours accueilli ne change pas le niveau à lui seul : les faits nouveaux comptent déjà, et un autre niveau se donne par dérogation.",
        "An appeal that is upheld moves no level by itself: the new facts count already, and another level is given by an override.");
    public static readonly LocalizedText ToDecisions = LocalizedText.Of("Décisions sur ce membre", "Decisions on this member");
    public static readonly LocalizedText Motive = LocalizedText.Of("Motif", "Reason");
    public static readonly LocalizedText Uphold = LocalizedText.Of("Accueillir : le membre a raison", "Uphold: the member is right");
    public static readonly LocalizedText Reject = LocalizedText.Of("Rejeter : la décision tient", "Reject: the ruling stands");
    public static readonly LocalizedText SettledBefore = LocalizedText.Of(
        "Ce recours avait déjà été tranché : rien n’a été fait.", "This appeal had been settled before: nothing was done.");

    public static readonly LocalizedText AppealsOf = LocalizedText.Of("Recours : {0}", "Appeals: {0}");
    public static readonly LocalizedText OpenAppeals = LocalizedText.Of("Recours à trancher", "Appeals to be settled");
    public static readonly LocalizedText ToSettle = LocalizedText.Of("À trancher", "To be settled");
    public static readonly LocalizedText All = LocalizedText.Of("Tous", "All");
    public static readonly LocalizedText NoneOpen = LocalizedText.Of("Aucun recours n’attend de décision.", "No appeal waits for a decision.");
    public static readonly LocalizedText None = LocalizedText.Of("Aucun recours n’a été déposé.", "No appeal was filed.");
    public static readonly LocalizedText Older = LocalizedText.Of("Plus anciens", "Older");
    public static readonly LocalizedText About = LocalizedText.Of("{0}, décision n° {1}", "{0}, ruling no. {1}");

    public static readonly LocalizedText Appeals = LocalizedText.Of("Recours", "Appeals");
    public static readonly LocalizedText AppealTitle = LocalizedText.Of("Recours n° {0}", "Appeal no. {0}");
    public static readonly LocalizedText AppealOpen = LocalizedText.Of("à trancher", "to be settled");
    public static readonly LocalizedText Upheld = LocalizedText.Of("accueilli", "upheld");
    public static readonly LocalizedText Rejected = LocalizedText.Of("rejeté", "rejected");
    public static readonly LocalizedText RulingChanged = LocalizedText.Of("rejugée, la décision change", "asked again, the ruling changes");
    public static readonly LocalizedText RulingSame = LocalizedText.Of("rejugée, la décision reste la même", "asked again, the ruling stays the same");
    public static readonly LocalizedText CommentErased = LocalizedText.Of("Le commentaire a été effacé.", "The comment was erased.");
    public static readonly LocalizedText ReasonErased = LocalizedText.Of("Le motif a été effacé.", "The reason was erased.");
    public static readonly LocalizedText EraseTitle = LocalizedText.Of("Effacer ce qui est écrit", "Erase what is written");
    public static readonly LocalizedText EraseComment = LocalizedText.Of("Effacer le commentaire", "Erase the comment");
    public static readonly LocalizedText EraseReason = LocalizedText.Of("Effacer le motif", "Erase the reason");
    public static readonly LocalizedText EraseHint = LocalizedText.Of(
        "Ce texte ne pourra pas être retrouvé. Le recours, ce qui en a été décidé et le journal restent.",
        "There is no way to get this text back. The appeal, what was decided on it and the journal stay.");
    public static readonly LocalizedText EraseForGood = LocalizedText.Of("Effacer pour de bon", "Erase for good");
    public static readonly LocalizedText Reason = LocalizedText.Of("Motif : {0}", "Reason: {0}");

    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of("Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");
    public static readonly LocalizedText UnknownEntry = LocalizedText.Of("Décision inconnue", "Unknown ruling");
    public static readonly LocalizedText UnknownEntryText = LocalizedText.Of("Le journal n’a pas d’enregistrement {0}.", "The journal has no entry {0}.");
    public static readonly LocalizedText BackToOverview = LocalizedText.Of("Retour à l’accueil", "Back to the overview");
    public static readonly LocalizedText BackToJournal = LocalizedText.Of("Retour au journal", "Back to the journal");
    public static readonly LocalizedText EntryTitle = LocalizedText.Of("Décision n° {0}", "Ruling no. {0}");
    public static readonly LocalizedText RecordedAt = LocalizedText.Of("Enregistré", "Recorded");
    public static readonly LocalizedText Outcome = LocalizedText.Of("Résultat", "Outcome");
    public static readonly LocalizedText Ruling = LocalizedText.Of("Décision", "Ruling");
    public static readonly LocalizedText Pages = LocalizedText.Of("Pages", "Pages");
}
