using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>What became of a file's letters, where that is worth a word.</summary>
internal static class DeliveryWarnings
{
    private const int MostLines = 10;

    public static IEnumerable<DocumentWarning> Of(DeliveredText delivered, TextLines lines)
    {
        if (delivered.PartlyFrom is { } page && delivered.Mended.Count > 0)
        {
            var places = delivered.Mended.SelectMany(letter => letter.Places).Order().Select(at => lines.At(at) + 1).Distinct().ToList();
            var count = delivered.Mended.Sum(letter => letter.Places.Count).ToString(CultureInfo.InvariantCulture);
            var said = string.Join(", ", places.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture))) + (places.Count > MostLines ? "…" : "");
            yield return new DocumentWarning
            {
                Line = places[0],
                Text = LocalizedText.Of(
                    $"Une partie du texte avait été lue à tort comme {page.Name}, une autre non : {count} lettres ont été réparées (lignes {said}), le reste est gardé.",
                    $"A part of the text had been misread as {page.Name}, another part not: {count} letters were repaired (lines {said}), the rest is kept."),
            };
        }

        if (delivered is { Repaired: false, From: not ("utf-8" or "docx") })
        {
            yield return new DocumentWarning { Text = LocalizedText.Of($"Le fichier est en {delivered.From}, non en UTF-8.", $"The file is in {delivered.From}, not in UTF-8.") };
        }

        foreach (var notice in delivered.Notices)
        {
            yield return new DocumentWarning { Text = notice };
        }
    }

    /// <summary>What was put right, the most frequent first.</summary>
    public static IEnumerable<InspectedRepair> Repairs(DeliveredText delivered, TextLines lines) => delivered.Mended
        .OrderByDescending(letter => letter.Places.Count)
        .Select(letter => new InspectedRepair(letter.Was, letter.Is, letter.Places.Count, [.. letter.Places.Select(at => lines.At(at) + 1).Distinct().Take(MostLines)]));
}
