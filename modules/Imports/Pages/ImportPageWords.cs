using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Mappings;

namespace PartnerHub.Imports.Pages;

internal static class ImportPageWords
{
    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of("Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");
    public static readonly LocalizedText BackToOverview = LocalizedText.Of("Retour à la vue d’ensemble", "Back to the overview");
    public static readonly LocalizedText Imports = LocalizedText.Of("Import de fichiers", "File imports");
    public static readonly LocalizedText ImportsOf = LocalizedText.Of("Import de fichiers – {0}", "File imports – {0}");
    public static readonly LocalizedText SendFile = LocalizedText.Of("Envoyer un fichier", "Send a file");
    public static readonly LocalizedText File = LocalizedText.Of("Fichier", "File");
    public static readonly LocalizedText FileHint = LocalizedText.Of(
        "CSV ou Excel (.xlsx) avec une ligne d’en-têtes, ou une liste JSON (sauf pour les ventes). Choisissez-le, ou déposez-le ici.",
        "CSV or Excel (.xlsx) with a header line, or a JSON list (not for sales). Choose it, or drop it here.");
    public static readonly LocalizedText FileName = LocalizedText.Of("Nom du fichier", "File name");
    public static readonly LocalizedText Kind = LocalizedText.Of("Contenu", "Content");
    public static readonly LocalizedText KindHint = LocalizedText.Of("Ce que dit chaque ligne du fichier.", "What each line of the file tells.");
    public static readonly LocalizedText Sales = LocalizedText.Of("Ventes", "Sales");
    public static readonly LocalizedText Partners = LocalizedText.Of("Partenaires et adhésions", "Partners and memberships");
    public static readonly LocalizedText People = LocalizedText.Of("Personnes des partenaires", "People of the partners");
    public static readonly LocalizedText Facts = LocalizedText.Of("Faits", "Facts");
    public static readonly LocalizedText Source = LocalizedText.Of("Source", "Source");
    public static readonly LocalizedText SourceHint = LocalizedText.Of(
        "Qui envoie le fichier, toujours écrit de la même façon : les lignes se reconnaissent par la source et leur clé.",
        "Who sends the file, always written the same way: lines are told apart by the source and their key.");
    public static readonly LocalizedText Period = LocalizedText.Of("Période des ventes (facultatif)", "Period of the sales (optional)");
    public static readonly LocalizedText PeriodHint = LocalizedText.Of("Celle que couvre le fichier, comme 2017-W05. Sinon, celle de son dernier jour.", "The one that the file covers, such as 2017-W05. Otherwise that of its last day.");
    public static readonly LocalizedText Mapping = LocalizedText.Of("Description du fichier (facultatif)", "Mapping (optional)");
    public static readonly LocalizedText MappingHint = LocalizedText.Of(
        "En JSON, retenue pour les fichiers suivants de ce contenu de la source. Par exemple : {\"days\":\"dd/MM/yyyy\",\"decimalMark\":\",\",\"currency\":\"EUR\",\"columns\":{\"lineKey\":\"Réf.\"}}",
        "As JSON, kept for the source's next files of this content. For example: {\"days\":\"dd/MM/yyyy\",\"decimalMark\":\",\",\"currency\":\"EUR\",\"columns\":{\"lineKey\":\"Ref.\"}}");
    public static readonly LocalizedText Send = LocalizedText.Of("Envoyer", "Send");
    public static readonly LocalizedText Received = LocalizedText.Of("Fichiers reçus", "Files received");
    public static readonly LocalizedText NoFiles = LocalizedText.Of("Aucun fichier reçu pour le moment.", "No file received yet.");
    public static readonly LocalizedText ReceivedOn = LocalizedText.Of("Reçu le", "Received on");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText Accepted = LocalizedText.Of("Nouvelles lignes", "New lines");
    public static readonly LocalizedText Known = LocalizedText.Of("Déjà connues", "Already known");
    public static readonly LocalizedText Corrected = LocalizedText.Of("Corrigées", "Corrected");
    public static readonly LocalizedText Rejected = LocalizedText.Of("Rejetées", "Rejected");
    public static readonly LocalizedText Blank = LocalizedText.Of("Vides", "Blank");
    public static readonly LocalizedText Repeated = LocalizedText.Of("Répétées", "Repeated");
    public static readonly LocalizedText Totals = LocalizedText.Of("Totaux, laissés de côté", "Totals, left out");
    public static readonly LocalizedText Outliers = LocalizedText.Of("Loin de la période", "Far from the period");
    public static readonly LocalizedText Remarks = LocalizedText.Of("À savoir sur ce fichier", "What to know of this file");
    public static readonly LocalizedText Remark = LocalizedText.Of("Remarque", "Remark");
    public static readonly LocalizedText Running = LocalizedText.Of("En cours", "Under way");
    public static readonly LocalizedText Finished = LocalizedText.Of("Terminé", "Finished");
    public static readonly LocalizedText Failed = LocalizedText.Of("Interrompu", "Stopped");
    public static readonly LocalizedText FailedText = LocalizedText.Of(
        "Le chargement s’est interrompu. Ce qui est chargé le reste ; le même fichier envoyé de nouveau reprend là où il en était.",
        "The load stopped. What is in stays in; the same file sent again goes on from there.");
    public static readonly LocalizedText Loads = LocalizedText.Of("Fichiers chargés", "Files loaded");
    public static readonly LocalizedText NoLoads = LocalizedText.Of("Aucun fichier n’a été reçu ces sept derniers jours.", "No file was received in the last seven days.");
    public static readonly LocalizedText Program = LocalizedText.Of("Programme", "Program");
    public static readonly LocalizedText Started = LocalizedText.Of("Début", "Started");
    public static readonly LocalizedText Took = LocalizedText.Of("Durée", "Took");
    public static readonly LocalizedText Receipt = LocalizedText.Of("Reçu nº {0}", "Receipt no. {0}");
    public static readonly LocalizedText ProgressOf = LocalizedText.Of("{0} octets chargés sur {1}", "{0} of {1} bytes loaded");
    public static readonly LocalizedText SecondsLeft = LocalizedText.Of("encore {0} s environ", "about {0} s left");
    public static readonly LocalizedText Refresh = LocalizedText.Of("Actualiser", "Refresh");
    public static readonly LocalizedText DownloadRejects = LocalizedText.Of("Télécharger les lignes rejetées (CSV)", "Download the rejected lines (CSV)");
    public static readonly LocalizedText FirstRejects = LocalizedText.Of("Lignes rejetées", "Rejected lines");
    public static readonly LocalizedText FirstOf = LocalizedText.Of("Les {0} premières sur {1}.", "The first {0} of {1}.");
    public static readonly LocalizedText Line = LocalizedText.Of("Ligne", "Line");
    public static readonly LocalizedText Column = LocalizedText.Of("Colonne", "Column");
    public static readonly LocalizedText Value = LocalizedText.Of("Valeur", "Value");
    public static readonly LocalizedText Reason = LocalizedText.Of("Motif", "Reason");
    public static readonly LocalizedText LineText = LocalizedText.Of("Ce qui y est lu", "What is read there");
    public static readonly LocalizedText WholeLine = LocalizedText.Of("toute la ligne", "the whole line");
    public static readonly LocalizedText HowRead = LocalizedText.Of("Comment le fichier est lu", "How the file is read");
    public static readonly LocalizedText Unused = LocalizedText.Of("Colonnes non utilisées", "Columns not used");
    public static readonly LocalizedText Form = LocalizedText.Of("Forme", "Form");
    public static readonly LocalizedText Mappings = LocalizedText.Of("Description des fichiers, par source", "Mapping of files, by source");
    public static readonly LocalizedText MappingOf = LocalizedText.Of("Description des fichiers de {0}", "Mapping of the files of {0}");
    public static readonly LocalizedText MappingLead = LocalizedText.Of(
        "Comment sont écrits les fichiers de cette source, par contenu. Ce qui n’est pas dit est reconnu dans chaque fichier. Vaut pour les prochains fichiers.",
        "How the files of this source are written, for each content. What is not said is detected in each file. Holds for the next files.");
    public static readonly LocalizedText MappingText = LocalizedText.Of("Description (JSON)", "Mapping (JSON)");
    public static readonly LocalizedText MappingSaved = LocalizedText.Of("La description est enregistrée.", "The mapping is saved.");
    public static readonly LocalizedText Save = LocalizedText.Of("Enregistrer", "Save");
    public static readonly LocalizedText UnknownSource = LocalizedText.Of("Source inconnue", "Unknown source");
    public static readonly LocalizedText None = LocalizedText.Of("aucun", "none");
    public static readonly LocalizedText UnknownImport = LocalizedText.Of("Fichier inconnu", "Unknown file");
    public static readonly LocalizedText UnknownImportText = LocalizedText.Of("Aucun fichier reçu n’a le numéro « {0} ».", "No file received has the number “{0}”.");

    public static readonly LocalizedText NoFile = LocalizedText.Of("Choisissez un fichier qui n’est pas vide.", "Choose a file that is not empty.");

    public static LocalizedText NotRead(string file) => LocalizedText.Of($"Le fichier n’a pas été lu : {file}", $"The file was not read: {file}");

    /// <summary>A problem with its line, where it has one.</summary>
    public static LocalizedText Of(ImportProblem problem) => problem.Line is { } line
        ? LocalizedText.Of(FormattableString.Invariant($"ligne {line} : {problem.Text.Fr}"), FormattableString.Invariant($"line {line}: {problem.Text.En}"))
        : problem.Text;

    public static LocalizedText OfKind(string kind) => kind switch
    {
        ImportKinds.Partners => Partners,
        ImportKinds.People => People,
        ImportKinds.Facts => Facts,
        _ => Sales,
    };

    public static LocalizedText Of(ImportState state) => state switch
    {
        ImportState.Finished => Finished,
        ImportState.Failed => Failed,
        _ => Running,
    };
}
