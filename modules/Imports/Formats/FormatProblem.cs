using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;

namespace PartnerHub.Imports.Formats;

/// <summary>Why a file is not read at all: something would have to be guessed, or is missing.</summary>
internal sealed record FormatProblem(string Code, LocalizedText Text, long? Line = null)
{
    public static FormatProblem Empty { get; } = new("empty", LocalizedText.Of("Le fichier est vide.", "The file is empty."));

    public static FormatProblem EncodingUnclear { get; } = new("encoding-unclear", LocalizedText.Of(
        "Le fichier contient des octets nuls sans marque d'encodage : déclarez son encodage (utf-16le ou utf-16be).",
        "The file holds zero bytes and no byte order mark: declare its encoding (utf-16le or utf-16be)."));

    public static FormatProblem HeaderBroken { get; } = new("header-broken", LocalizedText.Of(
        "La ligne d'en-tête ne se lit pas : un guillemet y est mal placé, ou elle dépasse un mégaoctet.",
        "The header line cannot be read: a quote is out of place, or it is longer than a megabyte."), 1);

    public static FormatProblem HeaderUnknown(long line, string header) => new("header-unknown", LocalizedText.Of(
        $"Aucune colonne n'est reconnue dans l'en-tête « {Echo.Of(header)} ». Une des cinquante premières lignes doit nommer les colonnes ; déclarez leurs noms s'ils sont inhabituels.",
        $"No column is recognised in the header '{Echo.Of(header)}'. One of the first fifty lines must name the columns; declare their names where they are unusual."), line);

    public static FormatProblem KeyMissing(long line) => new("key-missing", LocalizedText.Of(
        "Il manque la colonne de la clé de ligne, ou celles du numéro de document et du numéro de ligne. Sans clé, le même fichier importé deux fois compterait double.",
        "The column of the line key is missing, or those of the document number and the line number. Without a key, the same file imported twice would count twice."), line);

    public static FormatProblem ColumnMissing(long line, SalesColumn column) => new("column-missing", LocalizedText.Of(
        $"Aucune colonne ne donne {ColumnNames.Name(column).Fr} : déclarez son nom.",
        $"No column gives {ColumnNames.Name(column).En}: declare its name."), line);

    public static FormatProblem CurrencyMissing(long line) => new("currency-missing", LocalizedText.Of(
        "Aucune colonne ne donne la devise : déclarez la colonne, ou la devise de toutes les lignes.",
        "No column gives the currency: declare the column, or the currency of all lines."), line);

    public static FormatProblem AmountMissing(long line) => new("amount-missing", LocalizedText.Of(
        "Aucune colonne ne donne le montant, ni la quantité et le prix unitaire ensemble : déclarez-les.",
        "No column gives the amount, nor the quantity and the unit price together: declare them."), line);

    public static FormatProblem ColumnTwice(long line, string what, string first, string second) => new("column-twice", LocalizedText.Of(
        $"Deux colonnes peuvent donner « {Echo.Of(what)} » : {first} et {second}. Déclarez laquelle, par son nom ou par sa place (« colonne 5 »).",
        $"Two columns may give '{Echo.Of(what)}': {first} and {second}. Declare which, by its name or by its place ('column 5')."), line);

    public static FormatProblem HeaderAbsent(long line, string header) => new("header-absent", LocalizedText.Of(
        $"La colonne déclarée « {Echo.Of(header)} » n'est pas dans l'en-tête.",
        $"The declared column '{Echo.Of(header)}' is not in the header."), line);

    public static FormatProblem DetailUnknown(string detail) => new("detail-unknown", LocalizedText.Of(
        $"Le programme ne connaît pas de détail « {Echo.Of(detail)} » aux ventes.",
        $"The program knows no detail '{Echo.Of(detail)}' of sales."));

    public static FormatProblem DelimiterUnclear(long line) => new("delimiter-unclear", LocalizedText.Of(
        "Plusieurs séparateurs de colonnes sont possibles : déclarez le bon.",
        "Several column separators are possible: declare the right one."), line);

    public static FormatProblem DaysAmbiguous(long line, string value) => new("days-ambiguous", LocalizedText.Of(
        $"« {Echo.Of(value)} » se lit jour/mois comme mois/jour, et aucune ligne ne tranche : déclarez dd/MM/yyyy ou MM/dd/yyyy.",
        $"'{Echo.Of(value)}' reads as day/month and as month/day, and no line decides: declare dd/MM/yyyy or MM/dd/yyyy."), line);

    public static FormatProblem DaysMixed(long line, string value) => new("days-mixed", LocalizedText.Of(
        $"Les jours sont écrits sous plusieurs formes, par exemple « {Echo.Of(value)} » : déclarez la bonne, les autres lignes seront rejetées.",
        $"Days are written in several forms, for example '{Echo.Of(value)}': declare the right one, and the other lines will be rejected."), line);

    public static FormatProblem DaysUnreadable(long line, string value) => new("days-unreadable", LocalizedText.Of(
        $"Aucun jour ne se lit, par exemple « {Echo.Of(value)} » : attendus yyyy-MM-dd, yyyyMMdd, dd/MM/yyyy, MM/dd/yyyy, d-MMM-yyyy ou un numéro de jour d'Excel.",
        $"No day can be read, for example '{Echo.Of(value)}': expected are yyyy-MM-dd, yyyyMMdd, dd/MM/yyyy, MM/dd/yyyy, d-MMM-yyyy or a day number of Excel."), line);

    public static FormatProblem NumbersAmbiguous(long line, string value) => new("numbers-ambiguous", LocalizedText.Of(
        $"« {Echo.Of(value)} » se lit avec une virgule ou un point décimal comme avec un séparateur de milliers, et aucune ligne ne tranche : déclarez le signe décimal.",
        $"'{Echo.Of(value)}' reads with a decimal mark and with a mark of thousands, and no line decides: declare the decimal mark."), line);

    public static FormatProblem NumbersMixed(long line, string value) => new("numbers-mixed", LocalizedText.Of(
        $"Les nombres sont écrits avec la virgule et avec le point décimal, par exemple « {Echo.Of(value)} » : déclarez le bon signe, les autres lignes seront rejetées.",
        $"Numbers are written with a decimal comma and with a decimal point, for example '{Echo.Of(value)}': declare the right mark, and the other lines will be rejected."), line);
}
