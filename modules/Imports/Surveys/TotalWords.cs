using System.Collections.Frozen;
using System.Text;

namespace PartnerHub.Imports.Surveys;

/// <summary>Words by which a row says that it sums others up, in the languages of the files that come.</summary>
internal static class TotalWords
{
    private const int Longest = 100;

    private static readonly FrozenSet<string> Words = new[]
    {
        "total", "totals", "totaux", "totale", "totaal", "totales", "totais", "totalt", "subtotal", "subtotals", "subtotale", "soustotal", "sum", "sums", "somme", "summe", "zwischensumme", "gesamtsumme",
        "gesamt", "gesamtbetrag", "insgesamt", "suma", "summa", "soma", "razem", "celkem", "spolu", "ukupno", "összesen", "yhteensä", "kokku", "toplam", "итого", "всего", "合計", "合计", "总计", "總計", "小計", "小计",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Beside = new[]
    {
        "grand", "sub", "sous", "général", "générale", "general", "generale", "partiel", "partial", "partiels", "overall", "net", "gross", "brut", "ht", "ttc", "ca", "mois", "month", "page", "report", "du", "de", "la", "of", "the", "des", "ventes", "sales",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a cell holds such a word among others.</summary>
    public static bool AnyIn(ReadOnlySpan<byte> cell) => cell.Length <= Longest && Split(Encoding.UTF8.GetString(cell)).Any(Words.Contains);

    /// <summary>Whether a cell says nothing else.</summary>
    public static bool AllOf(ReadOnlySpan<byte> cell) => cell.Length <= Longest && AllOf(Encoding.UTF8.GetString(cell));

    /// <summary>Whether a text says nothing else.</summary>
    public static bool AllOf(string text) =>
        text.Length <= Longest && !text.AsSpan().ContainsAnyInRange('0', '9') && Split(text) is var words && words.Any(Words.Contains) && words.All(word => Words.Contains(word) || Beside.Contains(word));

    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.Normalize().Append(' '))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
