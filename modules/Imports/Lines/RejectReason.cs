using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;
using PartnerHub.Kits.Language;

namespace PartnerHub.Imports.Lines;

/// <summary>Why a line is not taken in.</summary>
internal sealed record RejectReason(string Code, LocalizedText Text)
{
    public static RejectReason QuoteOpen { get; } = new("quote-open", LocalizedText.Of("un guillemet n'est jamais refermé", "a quote is never closed"));

    public static RejectReason QuoteStray { get; } = new("quote-stray", LocalizedText.Of("un guillemet est mal placé", "a quote is out of place"));

    public static RejectReason TooLong { get; } = new("line-too-long", LocalizedText.Of("la ligne dépasse un mégaoctet", "the line is longer than a megabyte"));

    public static RejectReason ZeroByte { get; } = new("zero-byte", LocalizedText.Of("la ligne contient un octet nul", "the line holds a zero byte"));

    public static RejectReason NotText { get; } = new("not-text", LocalizedText.Of("des octets ne sont pas du texte dans l'encodage du fichier", "some bytes are no text in the file's encoding"));

    public static RejectReason MarkInside { get; } = new("mark-inside", LocalizedText.Of("une marque d'ordre des octets se trouve au milieu du fichier", "a byte order mark stands in the middle of the file"));

    public static RejectReason TooFewColumns { get; } = new("too-few-columns", LocalizedText.Of("il y a moins de colonnes que dans l'en-tête", "there are fewer columns than in the header"));

    public static RejectReason TooManyColumns { get; } = new("too-many-columns", LocalizedText.Of("il y a plus de colonnes que dans l'en-tête", "there are more columns than in the header"));

    public static RejectReason Missing { get; } = new("missing", LocalizedText.Of("la valeur manque", "the value is missing"));

    public static RejectReason BadText { get; } = new("bad-text", LocalizedText.Of("le texte est trop long ou contient un caractère de contrôle", "the text is too long or holds a control character"));

    public static RejectReason CellError { get; } = new("cell-error", LocalizedText.Of("la cellule du tableur est en erreur", "the spreadsheet's cell is an error"));

    /// <summary>Why <see cref="CellText.Read"/> gives no text of a cell.</summary>
    public static RejectReason OfText(ReadOnlySpan<byte> cell) => CellText.IsError(cell) ? CellError : BadText;

    public static RejectReason BadDocumentLine { get; } = new("bad-document-line", LocalizedText.Of("un numéro de ligne ne contient pas de barre oblique", "a line number holds no slash"));

    public static RejectReason NotANumber { get; } = new("not-a-number", LocalizedText.Of("ce n'est pas un nombre tel que le fichier les écrit", "this is no number as the file writes them"));

    public static RejectReason TooManyDecimals { get; } = new("too-many-decimals", LocalizedText.Of("quatre décimales au plus", "at most four decimals"));

    public static RejectReason TooLarge { get; } = new("too-large", LocalizedText.Of("le nombre doit rester sous mille milliards", "the number must stay below a million million"));

    public static RejectReason NotACurrency { get; } = new("not-a-currency", LocalizedText.Of("une devise s'écrit en trois lettres, comme EUR", "a currency is three letters, such as EUR"));

    public static RejectReason CurrencyDenied { get; } = new("currency-denied", LocalizedText.Of("le montant porte le signe d'une autre devise que la ligne", "the amount bears the sign of another currency than its line"));

    public static RejectReason NotAFlag { get; } = new("not-a-flag", LocalizedText.Of("attendu : oui ou non, true ou false, 1 ou 0", "expected: yes or no, true or false, 1 or 0"));

    public static RejectReason NotADay(DayFormat? form) => new("not-a-day", form is { } known
        ? LocalizedText.Of($"ce n'est pas un jour de la forme {Pattern(known)}, attendu : {DayRange.Expected.Fr}", $"this is no day of the form {Pattern(known)}, expected: {DayRange.Expected.En}")
        : LocalizedText.Of("la forme des jours n'est pas connue", "the form of days is not known"));

    public static RejectReason KeyRepeated(string other) => new("key-repeated", LocalizedText.Of(
        $"la même clé se trouve aussi à {FilePlace.Fr(other)}, avec un autre contenu : aucune des deux n'est prise", $"the same key stands {(FilePlace.IsElement(other) ? "at" : "on")} {FilePlace.En(other)} too, with other content: neither is taken"));

    public static RejectReason WrongTotal(decimal sum) => new("wrong-total", LocalizedText.Of(
        FormattableString.Invariant($"cette ligne de total ne correspond pas aux lignes qui la précèdent, dont la somme est {sum:0.00##}"),
        FormattableString.Invariant($"this totals row is not what the lines before it come to, which is {sum:0.00##}")));

    private static string Pattern(DayFormat form) => form switch
    {
        DayFormat.YearFirst => "yyyy-MM-dd",
        DayFormat.Compact => "yyyyMMdd",
        DayFormat.DayFirst => "dd/MM/yyyy",
        DayFormat.MonthFirst => "MM/dd/yyyy",
        DayFormat.DayNumber => "42826",
        _ => "d-MMM-yyyy",
    };
}
