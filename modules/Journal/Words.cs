using PartnerHub.Contracts;

namespace PartnerHub.Journal;

internal static class Words
{
    public static readonly LocalizedText Journal = LocalizedText.Of("Journal", "Journal");
    public static readonly LocalizedText JournalOf = LocalizedText.Of("Journal – {0}", "Journal – {0}");
    public static readonly LocalizedText JournalLead = LocalizedText.Of(
        "Chaque décision est gardée avec sa question, les règles d’alors et l’empreinte du dossier. Rien ne peut y être modifié sans que cela se voie.",
        "Every ruling is kept with its question, the rules of then and the fingerprint of the dossier. Nothing in it can be changed unseen.");
    public static readonly LocalizedText Journals = LocalizedText.Of("Journaux des décisions", "Journals of rulings");
    public static readonly LocalizedText Decisions = LocalizedText.Of("Décisions journalisées", "Rulings in the journal");
    public static readonly LocalizedText NoEntries = LocalizedText.Of("Aucune décision n’est encore enregistrée.", "No ruling is recorded yet.");
    public static readonly LocalizedText NoMatch = LocalizedText.Of("Aucune décision ne correspond.", "No ruling matches.");
    public static readonly LocalizedText AllOfMember = LocalizedText.Of("Toutes les décisions sur ce membre", "All rulings on this member");
    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of("Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");
    public static readonly LocalizedText UnknownEntry = LocalizedText.Of("Décision inconnue", "Unknown ruling");
    public static readonly LocalizedText UnknownEntryText = LocalizedText.Of("Le journal n’a pas d’enregistrement {0}.", "The journal has no entry {0}.");
    public static readonly LocalizedText BackToOverview = LocalizedText.Of("Retour à l’accueil", "Back to the overview");
    public static readonly LocalizedText BackToJournal = LocalizedText.Of("Retour au journal", "Back to the journal");
    public static readonly LocalizedText Number = LocalizedText.Of("N°", "No.");
    public static readonly LocalizedText EntryTitle = LocalizedText.Of("Décision n° {0}", "Ruling no. {0}");
    public static readonly LocalizedText Kind = LocalizedText.Of("Type", "Kind");
    public static readonly LocalizedText AnyKind = LocalizedText.Of("tous", "all");
    public static readonly LocalizedText Member = LocalizedText.Of("Membre", "Member");
    public static readonly LocalizedText MemberOrName = LocalizedText.Of("Membre (nom ou identifiant)", "Member (name or id)");
    public static readonly LocalizedText MemberId = LocalizedText.Of("Identifiant du membre", "Member’s id");
    public static readonly LocalizedText SeveralMembers = LocalizedText.Of("plusieurs membres", "several members");
    public static readonly LocalizedText DayRuled = LocalizedText.Of("Jour jugé", "Day ruled on");
    public static readonly LocalizedText FromDay = LocalizedText.Of("Jugé du", "Ruled on from");
    public static readonly LocalizedText ToDay = LocalizedText.Of("au", "to");
    public static readonly LocalizedText RecordedAt = LocalizedText.Of("Enregistré", "Recorded");
    public static readonly LocalizedText Actor = LocalizedText.Of("Pour le compte de", "On behalf of");
    public static readonly LocalizedText Outcome = LocalizedText.Of("Résultat", "Outcome");
    public static readonly LocalizedText Rulebook = LocalizedText.Of("Version des règles", "Version of the rules");
    public static readonly LocalizedText NoRulebook = LocalizedText.Of("le programme n’était pas en service", "the program did not serve");
    public static readonly LocalizedText Revision = LocalizedText.Of("Révision des données", "Revision of the data");
    public static readonly LocalizedText DossierHash = LocalizedText.Of("Empreinte du dossier", "Fingerprint of the dossier");
    public static readonly LocalizedText NoDossierHash = LocalizedText.Of("pas un seul dossier", "not one dossier");
    public static readonly LocalizedText RequestId = LocalizedText.Of("Demande (comme au journal du serveur)", "Request (as in the server’s log)");
    public static readonly LocalizedText Hash = LocalizedText.Of("Empreinte", "Hash");
    public static readonly LocalizedText PreviousHash = LocalizedText.Of("Empreinte précédente", "Hash before");
    public static readonly LocalizedText FirstEntry = LocalizedText.Of("aucune : c’est la première", "none: it is the first");
    public static readonly LocalizedText About = LocalizedText.Of("À propos de", "About");
    public static readonly LocalizedText AboutThis = LocalizedText.Of("À propos de cette décision", "About this ruling");
    public static readonly LocalizedText Ruling = LocalizedText.Of("Décision", "Ruling");
    public static readonly LocalizedText InFull = LocalizedText.Of("Question et décision en entier (JSON)", "Question and ruling in full (JSON)");
    public static readonly LocalizedText Chain = LocalizedText.Of("Preuve", "Proof");
    public static readonly LocalizedText Filter = LocalizedText.Of("Filtrer", "Filter");
    public static readonly LocalizedText ClearFilter = LocalizedText.Of("Tout afficher", "Show all");
    public static readonly LocalizedText Pages = LocalizedText.Of("Pages", "Pages");
    public static readonly LocalizedText Older = LocalizedText.Of("Plus anciennes", "Older");
    public static readonly LocalizedText Latest = LocalizedText.Of("Les plus récentes", "Latest");
    public static readonly LocalizedText Previous = LocalizedText.Of("Décision précédente", "Previous ruling");
    public static readonly LocalizedText Next = LocalizedText.Of("Décision suivante", "Next ruling");
    public static readonly LocalizedText Earned = LocalizedText.Of("niveau acquis : {0}", "level earned: {0}");
    public static readonly LocalizedText LevelOf = LocalizedText.Of("{0} ; niveau du jour : {1}", "{0}; level of the day: {1}");
    public static readonly LocalizedText Pending = LocalizedText.Of("à venir : {0} le {1}", "to come: {0} on {1}");
    public static readonly LocalizedText Granted = LocalizedText.Of("accordé", "granted");
    public static readonly LocalizedText Refused = LocalizedText.Of("refusé", "refused");
    public static readonly LocalizedText NeedsApproval = LocalizedText.Of("à approuver", "needs approval");
    public static readonly LocalizedText Open = LocalizedText.Of("ouvert", "open");
    public static readonly LocalizedText Closed = LocalizedText.Of("pas atteint", "not reached");
    public static readonly LocalizedText Has = LocalizedText.Of("a : {0}", "has: {0}");
    public static readonly LocalizedText Missing = LocalizedText.Of("manque : {0}", "missing: {0}");
    public static readonly LocalizedText ContestThis = LocalizedText.Of("Contester cette décision", "Contest this ruling");
    public static readonly LocalizedText Partly = LocalizedText.Of("accordé en partie", "granted in part");
    public static readonly LocalizedText Undetermined = LocalizedText.Of("indéterminé", "undetermined");
    public static readonly LocalizedText SeeAppeals = LocalizedText.Of("Recours à trancher", "Appeals to be settled");
    public static readonly LocalizedText Contest = LocalizedText.Of("Contester", "Contest");
}
