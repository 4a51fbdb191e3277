using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>What became of a file's letters, where that is worth a word.</summary>
internal static class DeliveryWarnings
{
    private const int MostLines = 10;

    public static IEnumerable<DocumentWarning> Of(DeliveredText delivered, TextLines lines)
    {
        if (delivered.Suspect is { } page)
        {
            var places = delivered.Suspects.Select(at => lines.At(at) + 1).Distinct().ToList();
            var said = string.Join(", ", places.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture))) + (places.Count > MostLines ? "…" : "");
            yield return new DocumentWarning
            {
                Line = places[0],
                Text = LocalizedText.Of(
                    $"Une partie du texte semble avoir été lue à tort comme {page} (lignes {said}), une autre non : rien n’a été réparé.",
                    $"A part of the text seems to have been misread as {page} (lines {said}), another part not: nothing was repaired."),
            };
        }

        if (delivered is { Repaired: false, From: not "utf-8" })
        {
            yield return new DocumentWarning { Text = LocalizedText.Of($"Le fichier est en {delivered.From}, non en UTF-8.", $"The file is in {delivered.From}, not in UTF-8.") };
        }
    }
}
