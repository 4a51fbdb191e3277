using PartnerHub.Contracts;
using PartnerHub.Onboarding.Places;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Wizard;

internal static class WizardWords
{
    public static readonly LocalizedText Onboarding = LocalizedText.Of("Mise en place", "Onboarding");
    public static readonly LocalizedText DayRefused = LocalizedText.Of(
        "Une nouvelle version ne peut commencer ni avant aujourd’hui ni avant celle qu’elle suit. Rien n’a été publié.",
        "A new version can start neither before today nor before the one it follows. Nothing was published.");
    public static readonly LocalizedText ProgramRefused = LocalizedText.Of(
        "Le programme n’a pas été publié : réglez d’abord ce qui manque, et vérifiez que son identifiant est libre.",
        "The program was not published: first settle what is missing, and see that its id is free.");
    public static readonly LocalizedText Lead = LocalizedText.Of(
        "D’un questionnaire rempli avec le client à un programme en service.", "From a questionnaire filled with the client to a running program.");
    public static readonly LocalizedText Clients = LocalizedText.Of("Clients", "Clients");
    public static readonly LocalizedText Client = LocalizedText.Of("Client", "Client");
    public static readonly LocalizedText NoClients = LocalizedText.Of("Aucun questionnaire n’est commencé.", "No questionnaire has been started.");
    public static readonly LocalizedText Progress = LocalizedText.Of("Avancement", "Progress");
    public static readonly LocalizedText AnsweredOf = LocalizedText.Of("Questions répondues : {0} sur {1}", "{0} of {1} questions answered");
    public static readonly LocalizedText StartedOn = LocalizedText.Of("Commencé le", "Started on");
    public static readonly LocalizedText StartNew = LocalizedText.Of("Commencer avec nos questions", "Start with our questions");
    public static readonly LocalizedText ClientName = LocalizedText.Of("Nom du client", "Client’s name");
    public static readonly LocalizedText Language = LocalizedText.Of("Langue des documents", "Language of the documents");
    public static readonly LocalizedText French = LocalizedText.Of("français", "French");
    public static readonly LocalizedText English = LocalizedText.Of("anglais", "English");
    public static readonly LocalizedText Start = LocalizedText.Of("Commencer", "Start");
    public static readonly LocalizedText BringDocument = LocalizedText.Of("Partir du document du client", "Start from the client’s document");
    public static readonly LocalizedText Document = LocalizedText.Of("Document Markdown ou Word", "Markdown or Word document");
    public static readonly LocalizedText DocumentHint = LocalizedText.Of(
        "Tel qu’il est : un encodage abîmé est réparé, et c’est dit.", "As it is: a damaged encoding is repaired, and you are told.");
    public static readonly LocalizedText Import = LocalizedText.Of("Importer", "Import");
    public static readonly LocalizedText Export = LocalizedText.Of("Télécharger le document", "Download the document");
    public static readonly LocalizedText ImportAgain = LocalizedText.Of("Reprendre le document modifié", "Take in the edited document");
    public static readonly LocalizedText ImportAgainHint = LocalizedText.Of(
        "Les réponses s’ajoutent ; rien de ce qui est répondu ne se perd, et ce qui se contredit vous est montré.",
        "Answers are merged; nothing answered is lost, and what contradicts is shown to you.");
    public static readonly LocalizedText ContinueAnswering = LocalizedText.Of("Continuer", "Continue");
    public static readonly LocalizedText OneRow = LocalizedText.Of("{0} ligne", "{0} row");
    public static readonly LocalizedText ManyRows = LocalizedText.Of("{0} lignes", "{0} rows");
    public static readonly LocalizedText Summary = LocalizedText.Of("Synthèse", "Summary");
    public static readonly LocalizedText Prospects = LocalizedText.Of("Prospects", "Prospects");
    public static readonly LocalizedText Program = LocalizedText.Of("Programme", "Program");
    public static readonly LocalizedText Imported = LocalizedText.Of("Dernier document repris", "Last document taken in");
    public static readonly LocalizedText Repaired = LocalizedText.Of(
        "Encodage réparé : des lettres avaient été lues comme {0}.", "Encoding repaired: letters had been read as {0}.");
    public static readonly LocalizedText Clean = LocalizedText.Of("Encodage : {0}, rien à réparer.", "Encoding: {0}, nothing to repair.");
    public static readonly LocalizedText Found = LocalizedText.Of(
        "{0} sections, {1} questions, {2} consignes ; questions répondues dans le document : {3}.",
        "{0} sections, {1} questions, {2} instructions; {3} questions answered in the document.");
    public static readonly LocalizedText Conflicts = LocalizedText.Of("Réponses qui se contredisent", "Answers that contradict");
    public static readonly LocalizedText ConflictsHint = LocalizedText.Of(
        "La réponse gardée reste en place tant que vous ne prenez pas celle du document.",
        "The kept answer stays unless you take the document’s.");
    public static readonly LocalizedText TakeIt = LocalizedText.Of("Prendre celle du document", "Take the document’s");
    public static readonly LocalizedText TakeNamed = LocalizedText.Of("Prendre celle du document : {0}", "Take the document’s: {0}");
    public static readonly LocalizedText Kept = LocalizedText.Of("Gardée", "Kept");
    public static readonly LocalizedText Came = LocalizedText.Of("Dans le document", "In the document");
    public static readonly LocalizedText OneWarning = LocalizedText.Of("{0} remarque", "{0} remark");
    public static readonly LocalizedText ManyWarnings = LocalizedText.Of("{0} remarques", "{0} remarks");
    public static readonly LocalizedText AtLine = LocalizedText.Of("Ligne {0} : ", "Line {0}: ");
    public static readonly LocalizedText AtSection = LocalizedText.Of("Section {0} : ", "Section {0}: ");
    public static readonly LocalizedText Sections = LocalizedText.Of("Sections", "Sections");
    public static readonly LocalizedText Section = LocalizedText.Of("{0}. {1}", "{0}. {1}");
    public static readonly LocalizedText SectionOf = LocalizedText.Of("Section {0} sur {1}", "Section {0} of {1}");
    public static readonly LocalizedText Unknown = LocalizedText.Of("Questionnaire inconnu", "Unknown questionnaire");
    public static readonly LocalizedText UnknownText = LocalizedText.Of("Aucun questionnaire n’a l’identifiant « {0} ».", "No questionnaire has the id “{0}”.");
    public static readonly LocalizedText UnknownSection = LocalizedText.Of("Section inconnue", "Unknown section");
    public static readonly LocalizedText UnknownSectionText = LocalizedText.Of("Le questionnaire a les sections 1 à {0}.", "The questionnaire has sections 1 to {0}.");
    public static readonly LocalizedText Answered = LocalizedText.Of("répondu", "answered");
    public static readonly LocalizedText Open = LocalizedText.Of("à répondre", "open");
    public static readonly LocalizedText NotApplicable = LocalizedText.Of("sans objet", "not applicable");
    public static readonly LocalizedText WhyNotApplicable = LocalizedText.Of("Sans objet pour ce client, parce que", "Does not apply to this client, because");
    public static readonly LocalizedText Remark = LocalizedText.Of("Remarque ou réponse libre", "Remark or free answer");
    public static readonly LocalizedText More = LocalizedText.Of("Remarque, sans objet", "Remark, not applicable");
    public static readonly LocalizedText AnsweredElsewhere = LocalizedText.Of("Répondu aussi par : {0}", "Also answered by: {0}");
    public static readonly LocalizedText Others = LocalizedText.Of("Autres réponses", "Other answers");
    public static readonly LocalizedText Save = LocalizedText.Of("Enregistrer", "Save");
    public static readonly LocalizedText SaveAndNext = LocalizedText.Of("Enregistrer et continuer", "Save and continue");
    public static readonly LocalizedText SaveAndMoreRows = LocalizedText.Of("Enregistrer et ajouter des lignes", "Save and add rows");
    public static readonly LocalizedText Before = LocalizedText.Of("Section précédente", "Previous section");
    public static readonly LocalizedText Saved = LocalizedText.Of("Enregistré.", "Saved.");
    public static readonly LocalizedText NotSaved = LocalizedText.Of("Non enregistré : appuyez sur « Enregistrer ».", "Not saved: press “Save”.");
    public static readonly LocalizedText Autosaves = LocalizedText.Of("Chaque réponse est enregistrée dès qu’elle est donnée.", "Each answer is saved as it is given.");
    public static readonly LocalizedText AnswerRefused = LocalizedText.Of(
        "Une réponse dépasse 20 000 caractères : rien de cet envoi n’a été enregistré.", "An answer is longer than 20,000 characters: nothing of what you sent was saved.");
    public static readonly LocalizedText ClientRefused = LocalizedText.Of(
        "Donnez le nom du client, de 1 à 200 caractères.", "Give the client’s name, 1 to 200 characters.");
    public static readonly LocalizedText DocumentRefused = LocalizedText.Of(
        "Ce fichier n’est pas un tel questionnaire : un document Markdown ou Word (.docx), sans mot de passe, avec des sections numérotées (« ## 1. … ») et leurs listes de questions est attendu. Rien n’a été repris.",
        "This file is no such questionnaire: a Markdown or Word (.docx) document without a password, with numbered sections (“## 1. …”) and their lists of questions, is expected. Nothing was taken in.");
    public static readonly LocalizedText FileRefused = LocalizedText.Of(
        "Ce fichier n’a pas été joint : un fichier de 1 octet à 20 Mo, dont le nom a au plus 200 caractères, est attendu.",
        "This file was not attached: a file of 1 byte to 20 MB, with a name of at most 200 characters, is expected.");
    public static readonly LocalizedText Attached = LocalizedText.Of("Pièce jointe : {0}", "Attached: {0}");
    public static readonly LocalizedText Understood = LocalizedText.Of("Compris : {0}", "Understood: {0}");
    public static readonly LocalizedText NotUnderstood = LocalizedText.Of("Gardé tel quel : {0}", "Kept as typed: {0}");
    public static readonly LocalizedText Row = LocalizedText.Of("{0}, ligne {1}", "{0}, row {1}");
    public static readonly LocalizedText Nothing = LocalizedText.Of("–", "–");
    public static readonly LocalizedText History = LocalizedText.Of("Qui a répondu quoi, et quand", "Who answered what, and when");
    public static readonly LocalizedText EarlierPoint = LocalizedText.Of("Un point ouvert qui ne se pose plus", "An open point that no longer comes up");
    public static readonly LocalizedText NoHistory = LocalizedText.Of("Rien n’a encore été répondu.", "Nothing has been answered yet.");
    public static readonly LocalizedText Place = LocalizedText.Of("Réponse à", "Answer to");
    public static readonly LocalizedText Said = LocalizedText.Of("Réponse", "Answer");
    public static readonly LocalizedText TakenBack = LocalizedText.Of("retirée", "taken back");
    public static readonly LocalizedText By = LocalizedText.Of("Par", "By");
    public static readonly LocalizedText On = LocalizedText.Of("Le", "On");
    public static readonly LocalizedText From = LocalizedText.Of("Depuis", "From");
    public static readonly LocalizedText Yes = LocalizedText.Of("Oui", "Yes");
    public static readonly LocalizedText No = LocalizedText.Of("Non", "No");
    public static readonly LocalizedText PerYear = LocalizedText.Of("{0} par an", "{0} a year");
    public static readonly LocalizedText LeadsPerYear = LocalizedText.Of("{0} leads par an", "{0} leads a year");
    public static readonly LocalizedText FromTo = LocalizedText.Of("du {0} au {1}", "{0} to {1}");
    public static readonly LocalizedText Days = LocalizedText.Of("{0} jours", "{0} days");
    public static readonly LocalizedText Weeks = LocalizedText.Of("{0} semaines", "{0} weeks");
    public static readonly LocalizedText Months = LocalizedText.Of("{0} mois", "{0} months");
    public static readonly LocalizedText Years = LocalizedText.Of("{0} ans", "{0} years");
}
