using PartnerHub.Contracts;

namespace PartnerHub.Partners.Import.Pages;

internal static class ImportPageWords
{
    public static readonly LocalizedText Imports = LocalizedText.Of("Fichiers de ventes", "Sales files");
    public static readonly LocalizedText ImportsOf = LocalizedText.Of("Fichiers de ventes – {0}", "Sales files – {0}");
    public static readonly LocalizedText SendFile = LocalizedText.Of("Envoyer un fichier", "Send a file");
    public static readonly LocalizedText File = LocalizedText.Of("Fichier CSV", "CSV file");
    public static readonly LocalizedText Source = LocalizedText.Of("Source", "Source");
    public static readonly LocalizedText SourceHint = LocalizedText.Of(
        "Qui envoie le fichier, toujours écrit de la même façon : les lignes se reconnaissent par la source et leur clé.",
        "Who sends the file, always written the same way: lines are told apart by the source and their key.");
    public static readonly LocalizedText Period = LocalizedText.Of("Période (facultatif)", "Period (optional)");
    public static readonly LocalizedText PeriodHint = LocalizedText.Of("Celle que couvre le fichier, comme 2017-W05. Sinon, celle de son dernier jour.", "The one that the file covers, such as 2017-W05. Otherwise that of its last day.");
    public static readonly LocalizedText Mapping = LocalizedText.Of("Description du fichier (facultatif)", "Mapping (optional)");
    public static readonly LocalizedText MappingHint = LocalizedText.Of(
        "En JSON, retenue pour les fichiers suivants de la source. Par exemple : {\"days\":\"dd/MM/yyyy\",\"decimalMark\":\",\",\"currency\":\"EUR\",\"columns\":{\"lineKey\":\"Réf.\"}}",
        "As JSON, kept for the source's next files. For example: {\"days\":\"dd/MM/yyyy\",\"decimalMark\":\",\",\"currency\":\"EUR\",\"columns\":{\"lineKey\":\"Ref.\"}}");
    public static readonly LocalizedText Send = LocalizedText.Of("Envoyer", "Send");
    public static readonly LocalizedText Refused = LocalizedText.Of("Le fichier n’a pas été lu : {0}", "The file was not read: {0}");
    public static readonly LocalizedText AtLine = LocalizedText.Of("Ligne {0} : {1}", "Line {0}: {1}");
    public static readonly LocalizedText Received = LocalizedText.Of("Fichiers reçus", "Files received");
    public static readonly LocalizedText NoFiles = LocalizedText.Of("Aucun fichier reçu pour le moment.", "No file received yet.");
    public static readonly LocalizedText NoSalesFiles = LocalizedText.Of("Ce programme n’attend pas de fichiers de ventes.", "This program takes no sales files.");
    public static readonly LocalizedText ReceivedOn = LocalizedText.Of("Reçu le", "Received on");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText Accepted = LocalizedText.Of("Nouvelles lignes", "New lines");
    public static readonly LocalizedText Known = LocalizedText.Of("Déjà connues", "Already known");
    public static readonly LocalizedText Corrected = LocalizedText.Of("Corrigées", "Corrected");
    public static readonly LocalizedText Rejected = LocalizedText.Of("Rejetées", "Rejected");
    public static readonly LocalizedText Blank = LocalizedText.Of("Vides", "Blank");
    public static readonly LocalizedText Running = LocalizedText.Of("En cours", "Under way");
    public static readonly LocalizedText Finished = LocalizedText.Of("Terminé", "Finished");
    public static readonly LocalizedText Failed = LocalizedText.Of("Interrompu", "Stopped");
    public static readonly LocalizedText FailedText = LocalizedText.Of(
        "Le chargement s’est interrompu. Ce qui est chargé le reste ; le même fichier envoyé de nouveau reprend là où il en était.",
        "The load stopped. What is in stays in; the same file sent again goes on from there.");
    public static readonly LocalizedText Receipt = LocalizedText.Of("Reçu nº {0}", "Receipt no. {0}");
    public static readonly LocalizedText LoadedOf = LocalizedText.Of("{0} % chargés", "{0}% loaded");
    public static readonly LocalizedText Refresh = LocalizedText.Of("Actualiser", "Refresh");
    public static readonly LocalizedText DownloadRejects = LocalizedText.Of("Télécharger les lignes rejetées (CSV)", "Download the rejected lines (CSV)");
    public static readonly LocalizedText FirstRejects = LocalizedText.Of("Lignes rejetées", "Rejected lines");
    public static readonly LocalizedText FirstOf = LocalizedText.Of("Les {0} premières sur {1}.", "The first {0} of {1}.");
    public static readonly LocalizedText Line = LocalizedText.Of("Ligne", "Line");
    public static readonly LocalizedText Column = LocalizedText.Of("Colonne", "Column");
    public static readonly LocalizedText Value = LocalizedText.Of("Valeur", "Value");
    public static readonly LocalizedText Reason = LocalizedText.Of("Motif", "Reason");
    public static readonly LocalizedText WholeLine = LocalizedText.Of("toute la ligne", "the whole line");
    public static readonly LocalizedText HowRead = LocalizedText.Of("Comment le fichier est lu", "How the file is read");
    public static readonly LocalizedText Encoding = LocalizedText.Of("Encodage", "Encoding");
    public static readonly LocalizedText Delimiter = LocalizedText.Of("Séparateur de colonnes", "Column separator");
    public static readonly LocalizedText DecimalMark = LocalizedText.Of("Signe décimal", "Decimal mark");
    public static readonly LocalizedText Days = LocalizedText.Of("Forme des jours", "Form of days");
    public static readonly LocalizedText Unused = LocalizedText.Of("Colonnes non utilisées", "Columns not used");
    public static readonly LocalizedText None = LocalizedText.Of("aucun", "none");
    public static readonly LocalizedText UnknownImport = LocalizedText.Of("Fichier inconnu", "Unknown file");
    public static readonly LocalizedText UnknownImportText = LocalizedText.Of("Aucun fichier reçu n’a le numéro « {0} ».", "No file received has the number “{0}”.");

    public static readonly ImportProblem NoFile = new("no-file", LocalizedText.Of("Choisissez un fichier qui n’est pas vide.", "Choose a file that is not empty."));

    public static LocalizedText Of(ImportState state) => state switch
    {
        ImportState.Finished => Finished,
        ImportState.Failed => Failed,
        _ => Running,
    };
}
