using PartnerHub.Contracts;

namespace PartnerHub.Submissions;

internal static class Words
{
    public static readonly LocalizedText HandedIn = LocalizedText.Of("Pièces remises", "Evidence handed in");
    public static readonly LocalizedText HandedInHint = LocalizedText.Of(
        "Plans, comptes rendus, revues, certificats et références remis par le partenaire. Rien ne compte avant d’être accepté ; la date qui compte est celle de la première remise complète.",
        "Plans, reports, reviews, certificates and references that the partner handed in. Nothing counts before it is accepted; the day that counts is that of the first complete hand-in.");
    public static readonly LocalizedText Nothing = LocalizedText.Of("Rien n’a encore été remis.", "Nothing was handed in yet.");
    public static readonly LocalizedText NothingWaits = LocalizedText.Of("Aucune pièce n’attend.", "No evidence waits.");
    public static readonly LocalizedText EvidenceKind = LocalizedText.Of("Pièce", "Evidence");
    public static readonly LocalizedText Waiting = LocalizedText.Of("Pièces à examiner", "Evidence to look at");
    public static readonly LocalizedText AllWaiting = LocalizedText.Of("Toutes les pièces à examiner", "All evidence to look at");
    public static readonly LocalizedText HandIn = LocalizedText.Of("Remettre une pièce", "Hand in evidence");
    public static readonly LocalizedText HandInAgain = LocalizedText.Of("Remettre de nouveau", "Hand in again");
    public static readonly LocalizedText Which = LocalizedText.Of("Pièce n° {0}", "Evidence no. {0}");
    public static readonly LocalizedText Kind = LocalizedText.Of("Ce que c’est", "What it is");
    public static readonly LocalizedText Continue = LocalizedText.Of("Continuer", "Continue");
    public static readonly LocalizedText Cancel = LocalizedText.Of("Annuler", "Cancel");
    public static readonly LocalizedText NothingAsked = LocalizedText.Of("Ce programme ne fait rien remettre par ses partenaires.", "This program has its partners hand in nothing.");
    public static readonly LocalizedText NoSuchKind = LocalizedText.Of("Choisissez ce que ce programme fait remettre par ses partenaires.", "Choose something that this program has its partners hand in.");
    public static readonly LocalizedText Reviewed = LocalizedText.Of("Le responsable du programme l’examine ; cela compte une fois accepté.", "The program's manager looks at it; it counts once it is accepted.");
    public static readonly LocalizedText RecordedAtOnce = LocalizedText.Of("Cela compte dès la remise.", "It counts as soon as it is handed in.");
    public static readonly LocalizedText DayIsToday = LocalizedText.Of("La date qui compte est celle de la remise : {0}.", "The day that counts is the day it is handed in: {0}.");
    public static readonly LocalizedText Files = LocalizedText.Of("Fichiers", "Files");
    public static readonly LocalizedText FilesOptional = LocalizedText.Of("Fichiers (facultatif)", "Files (optional)");
    public static readonly LocalizedText FilesHint = LocalizedText.Of(
        "10 fichiers au plus, de 10 Mo chacun et 20 Mo ensemble : PDF, images PNG ou JPEG, documents et tableaux sans macros, texte.",
        "10 files at most, of 10 MB each and 20 MB together: PDF, PNG or JPEG images, documents and sheets without macros, text.");
    public static readonly LocalizedText TooLarge = LocalizedText.Of("Un fichier dépasse 10 Mo.", "A file is larger than 10 MB.");
    public static readonly LocalizedText File = LocalizedText.Of("Fichier", "File");
    public static readonly LocalizedText Size = LocalizedText.Of("Taille", "Size");
    public static readonly LocalizedText Kilobytes = LocalizedText.Of("{0} Ko", "{0} KB");
    public static readonly LocalizedText NoFiles = LocalizedText.Of("Aucun fichier.", "No file.");
    public static readonly LocalizedText Sent = LocalizedText.Of("C’est remis.", "It is handed in.");
    public static readonly LocalizedText Settled = LocalizedText.Of("C’est fait.", "It is done.");
    public static readonly LocalizedText SettledBefore = LocalizedText.Of(
        "Cette pièce a été traitée ou remise de nouveau entre-temps : rien n’a été changé. Relisez la page.", "This evidence was settled or handed in again meanwhile: nothing was changed. Read the page again.");
    public static readonly LocalizedText NotReturned = LocalizedText.Of("Cette pièce ne vous a pas été rendue : elle ne peut pas être remise de nouveau.", "This evidence was not returned to you: it can't be handed in again.");
    public static readonly LocalizedText Unknown = LocalizedText.Of("Pièce inconnue", "Unknown evidence");
    public static readonly LocalizedText UnknownText = LocalizedText.Of("Ce membre n’a rien remis sous ce numéro.", "This member handed in nothing under that number.");
    public static readonly LocalizedText UnknownMember = LocalizedText.Of("Membre inconnu", "Unknown member");
    public static readonly LocalizedText UnknownMemberText = LocalizedText.Of("Aucun membre n’a l’identifiant « {0} ».", "No member has the id “{0}”.");
    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of("Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");
    public static readonly LocalizedText Number = LocalizedText.Of("N°", "No.");
    public static readonly LocalizedText Partner = LocalizedText.Of("Partenaire", "Partner");
    public static readonly LocalizedText Says = LocalizedText.Of("Ce qu’elle dit", "What it says");
    public static readonly LocalizedText Date = LocalizedText.Of("Date", "Date");
    public static readonly LocalizedText FiledAt = LocalizedText.Of("Remise le", "Handed in on");
    public static readonly LocalizedText CountsOn = LocalizedText.Of("Première remise complète", "First complete hand-in");
    public static readonly LocalizedText NotComplete = LocalizedText.Of("pas encore complète", "not complete yet");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText IsWaiting = LocalizedText.Of("à examiner", "to be looked at");
    public static readonly LocalizedText IsReturned = LocalizedText.Of("à compléter", "to be changed");
    public static readonly LocalizedText IsAccepted = LocalizedText.Of("acceptée", "accepted");
    public static readonly LocalizedText IsRefused = LocalizedText.Of("refusée", "refused");
    public static readonly LocalizedText DidHandIn = LocalizedText.Of("remise", "handed in");
    public static readonly LocalizedText DidReturn = LocalizedText.Of("rendue, à compléter", "returned, to be changed");
    public static readonly LocalizedText BecameFact = LocalizedText.Of("Fait enregistré n° {0}", "Recorded fact no. {0}");
    public static readonly LocalizedText History = LocalizedText.Of("Ce qui s’est passé", "What happened");
    public static readonly LocalizedText When = LocalizedText.Of("Quand", "When");
    public static readonly LocalizedText Step = LocalizedText.Of("Étape", "Step");
    public static readonly LocalizedText By = LocalizedText.Of("Par", "By");
    public static readonly LocalizedText Reason = LocalizedText.Of("Ce qui a été dit", "What was said");
    public static readonly LocalizedText Settle = LocalizedText.Of("Examiner", "Look at it");
    public static readonly LocalizedText Accept = LocalizedText.Of("Accepter", "Accept");
    public static readonly LocalizedText Return = LocalizedText.Of("Rendre à compléter", "Return to be changed");
    public static readonly LocalizedText Refuse = LocalizedText.Of("Refuser", "Refuse");
    public static readonly LocalizedText Why = LocalizedText.Of("Ce qu’il faut changer, ou le motif du refus (le partenaire le lit)", "What is to be changed, or why it is refused (the partner reads it)");
    public static readonly LocalizedText WasComplete = LocalizedText.Of("Elle était complète : la date de la première remise reste celle qui compte", "It was complete: the day of the first hand-in goes on counting");
    public static readonly LocalizedText Asked = LocalizedText.Of("À changer", "To be changed");
    public static readonly LocalizedText Kinds = LocalizedText.Of("Ce que les partenaires remettent", "What partners hand in");
    public static readonly LocalizedText KindsHint = LocalizedText.Of(
        "Pour chaque sorte de fait : qui peut la remettre, et si elle compte dès la remise.", "For each kind of fact: whether partners hand it in, and whether it counts at once.");
    public static readonly LocalizedText Mode = LocalizedText.Of("Remise", "Hand-in");
    public static readonly LocalizedText ModeOf = LocalizedText.Of("Remise – {0}", "Hand-in – {0}");
    public static readonly LocalizedText NeedsFileOf = LocalizedText.Of("Fichier exigé – {0}", "File required – {0}");
    public static readonly LocalizedText NeedsFile = LocalizedText.Of("Fichier exigé", "File required");
    public static readonly LocalizedText Closed = LocalizedText.Of("pas par les partenaires", "not by partners");
    public static readonly LocalizedText AfterReview = LocalizedText.Of("compte une fois acceptée", "counts once accepted");
    public static readonly LocalizedText AtOnce = LocalizedText.Of("compte dès la remise", "counts at once");
    public static readonly LocalizedText Save = LocalizedText.Of("Enregistrer", "Save");
    public static readonly LocalizedText Saved = LocalizedText.Of("C’est enregistré.", "It is saved.");
    public static readonly LocalizedText Older = LocalizedText.Of("Plus anciennes", "Older");
    public static readonly LocalizedText More = LocalizedText.Of("La suite", "More");
}
