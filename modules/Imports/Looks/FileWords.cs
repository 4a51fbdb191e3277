using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Looks;

internal static class FileWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Comment lire {0}", "How to read {0}");
    public static readonly LocalizedText Lead = LocalizedText.Of(
        "Dites ce que contient chaque colonne. Rien n’est chargé tant que vous ne le demandez pas, et le fichier n’est pas à choisir de nouveau.",
        "Say what each column holds. Nothing is loaded until you ask for it, and the file need not be chosen again.");
    public static readonly LocalizedText Gone = LocalizedText.Of("Fichier plus disponible", "File no longer here");
    public static readonly LocalizedText GoneText = LocalizedText.Of("Un fichier en attente est gardé un jour. Envoyez-le de nouveau.", "A file that waits is kept for a day. Send it again.");
    public static readonly LocalizedText Problems = LocalizedText.Of("Le fichier n’est pas encore lisible", "The file cannot be read yet");
    public static readonly LocalizedText Readable = LocalizedText.Of("Le fichier se lit : vérifiez les premières lignes, puis chargez-le.", "The file can be read: check the first lines, then load it.");
    public static readonly LocalizedText Guessed = LocalizedText.Of("Le contenu a été reconnu d’après les colonnes.", "The content was recognised from the columns.");
    public static readonly LocalizedText Rows = LocalizedText.Of("Premières lignes du fichier", "First rows of the file");
    public static readonly LocalizedText RowsHint = LocalizedText.Of(
        "Sous chaque en-tête, choisissez ce que dit la colonne. Ce qui a été reconnu est déjà choisi.", "Below each header, choose what the column says. What was recognised is chosen already.");
    public static readonly LocalizedText ColumnIs = LocalizedText.Of("La colonne {0} dit", "Column {0} says");
    public static readonly LocalizedText Unused = LocalizedText.Of("— rien d’utile", "— nothing of use");
    public static readonly LocalizedText Undecided = LocalizedText.Of("— à choisir : plusieurs colonnes se ressemblent", "— to be chosen: several columns look alike");
    public static readonly LocalizedText Needed = LocalizedText.Of("{0} (nécessaire)", "{0} (needed)");
    public static readonly LocalizedText Nameless = LocalizedText.Of("sans nom ({0})", "without a name ({0})");
    public static readonly LocalizedText Writing = LocalizedText.Of("Comment c’est écrit", "How it is written");
    public static readonly LocalizedText Detected = LocalizedText.Of("Reconnu dans le fichier", "As found in the file");
    public static readonly LocalizedText SameCurrency = LocalizedText.Of("Devise de toutes les lignes, si aucune colonne ne la donne", "Currency of all lines, where no column gives it");
    public static readonly LocalizedText SameMember = LocalizedText.Of("Partenaire de toutes les lignes, si aucune colonne ne le donne", "Partner of all lines, where no column gives it");
    public static readonly LocalizedText Comma = LocalizedText.Of("virgule : 1 234,56", "comma: 1.234,56");
    public static readonly LocalizedText Point = LocalizedText.Of("point : 1 234.56", "point: 1,234.56");
    public static readonly LocalizedText Tab = LocalizedText.Of("tabulation", "tab");
    public static readonly LocalizedText Look = LocalizedText.Of("Revoir la lecture", "Look again");
    public static readonly LocalizedText Load = LocalizedText.Of("Charger le fichier", "Load the file");
    public static readonly LocalizedText Drop = LocalizedText.Of("Abandonner ce fichier", "Drop this file");
    public static readonly LocalizedText Preview = LocalizedText.Of("Comment les premières lignes seraient lues", "How the first lines would be read");
    public static readonly LocalizedText RejectedAs = LocalizedText.Of("rejetée – {0} : {1}", "rejected – {0}: {1}");
    public static readonly LocalizedText NoLines = LocalizedText.Of("Aucune ligne à montrer.", "No line to show.");
    public static readonly LocalizedText AsJson = LocalizedText.Of("La même description en JSON, pour les scripts", "The same mapping as JSON, for scripts");
    public static readonly LocalizedText AnyKind = LocalizedText.Of("À reconnaître d’après les colonnes", "To be recognised from its columns");
    public static readonly LocalizedText LookFirst = LocalizedText.Of("Voir avant de charger", "Look before loading");
    public static readonly LocalizedText Samples = LocalizedText.Of("Fichiers d’exemple", "Sample files");
    public static readonly LocalizedText SamplesHint = LocalizedText.Of("Un fichier CSV à remplir, par contenu : les bons en-têtes, et des lignes inventées.", "A CSV file to fill in, for each content: the right headers, and made-up lines.");

    public static IReadOnlyDictionary<string, LocalizedText> Columns { get; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["id"] = LocalizedText.Of("l’identifiant du partenaire", "the partner’s id"),
        ["name"] = LocalizedText.Of("le nom", "the name"),
        ["country"] = LocalizedText.Of("le pays", "the country"),
        ["types"] = LocalizedText.Of("les types de partenaire", "the partner types"),
        ["joinedOn"] = LocalizedText.Of("le jour d’adhésion", "the day it joined"),
        ["level"] = LocalizedText.Of("le niveau", "the level"),
        ["levelSince"] = LocalizedText.Of("le jour depuis lequel le niveau est tenu", "the day the level is held since"),
        ["partner"] = LocalizedText.Of("le partenaire", "the partner"),
        ["person"] = LocalizedText.Of("l’identifiant de la personne", "the person’s id"),
        ["email"] = LocalizedText.Of("l’adresse électronique", "the e-mail address"),
        ["phone"] = LocalizedText.Of("le téléphone", "the telephone number"),
        ["position"] = LocalizedText.Of("la fonction", "the position"),
        ["member"] = LocalizedText.Of("le partenaire", "the partner"),
        ["key"] = LocalizedText.Of("la clé de la ligne", "the line key"),
        ["kind"] = LocalizedText.Of("la sorte de fait", "the kind of fact"),
        ["on"] = LocalizedText.Of("le jour", "the day"),
        ["until"] = LocalizedText.Of("le dernier jour de validité", "the last day it holds"),
        ["value"] = LocalizedText.Of("la valeur", "the value"),
        ["amount"] = LocalizedText.Of("le montant", "the amount"),
        ["currency"] = LocalizedText.Of("la devise", "the currency"),
        ["quantity"] = LocalizedText.Of("la quantité", "the quantity"),
        ["product"] = LocalizedText.Of("le produit", "the product"),
        ["period"] = LocalizedText.Of("la période", "the period"),
    };

    /// <summary>A value as it is written in a mapping.</summary>
    public static string Written<T>(T value) => JsonSerializer.Serialize(value, FileMapping.Json).Trim('"');
}
