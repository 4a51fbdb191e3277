using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports;

/// <summary>What was found of how a file is written, for people to read.</summary>
public static class ReceiptFormat
{
    internal static readonly LocalizedText Encoding = LocalizedText.Of("Encodage", "Encoding");
    internal static readonly LocalizedText Delimiter = LocalizedText.Of("Séparateur de colonnes", "Column separator");
    internal static readonly LocalizedText Days = LocalizedText.Of("Forme des jours", "Form of days");
    internal static readonly LocalizedText DecimalMark = LocalizedText.Of("Signe décimal", "Decimal mark");

    private static readonly (string Member, LocalizedText Name)[] Parts =
    [
        ("encoding", Encoding),
        ("sheet", LocalizedText.Of("Feuille", "Sheet")),
        ("headerLine", LocalizedText.Of("Ligne d’en-tête", "Header line")),
        ("delimiter", Delimiter),
        ("days", Days),
        ("decimalMark", DecimalMark),
    ];

    /// <summary>Names and values, in the order they are told; none for a receipt that tells no format.</summary>
    public static IReadOnlyList<(LocalizedText Name, LocalizedText Value)> Of(ImportReceipt receipt)
    {
        if (receipt.Format is not { ValueKind: JsonValueKind.Object } format)
        {
            return [];
        }

        var told = Parts.Where(part => format.TryGetProperty(part.Member, out _) && !(part.Member == "delimiter" && format.TryGetProperty("sheet", out _)))
            .Select(part => (part.Name, Plain(format.GetProperty(part.Member)))).ToList();
        if (format.TryGetProperty("notations", out var notations))
        {
            var words = notations.EnumerateArray().Select(one => CellNotationNames.Words(one.GetString()!)).ToList();
            told.Add((LocalizedText.Of("Notations des cellules", "Notations in cells"), LocalizedText.Of(string.Join(", ", words.Select(word => word.Fr)), string.Join(", ", words.Select(word => word.En)))));
        }

        return told;
    }

    private static LocalizedText Plain(JsonElement value)
    {
        var text = value.ToString() == "\t" ? "TAB" : value.ToString();
        return LocalizedText.Of(text, text);
    }
}
