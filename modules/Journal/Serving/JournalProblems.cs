using System.Globalization;
using Microsoft.AspNetCore.Http;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;

namespace PartnerHub.Journal.Serving;

internal static class JournalProblems
{
    public static ApiProblem UnknownEntry(long number) => NotFound(
        "unknown-entry", "Enregistrement inconnu", "Unknown entry", $"Le journal n'a pas d'enregistrement {Text(number)}.", $"The journal has no entry {Text(number)}.");

    public static ApiProblem UnknownAppeal(long number) => NotFound(
        "unknown-appeal", "Recours inconnu", "Unknown appeal", $"Aucun recours n'a le numéro {Text(number)}.", $"No appeal has the number {Text(number)}.");

    public static ApiProblem SettledBefore(Appeal appeal) => new()
    {
        Type = "appeal-settled",
        Status = StatusCodes.Status409Conflict,
        Title = LocalizedText.Of("Recours déjà tranché", "Appeal settled before"),
        Detail = LocalizedText.Of(
            $"Ce recours a été tranché par l'enregistrement {Text(appeal.Decision ?? 0)}.", $"This appeal was settled by entry {Text(appeal.Decision ?? 0)}."),
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["decision"] = appeal.Decision },
    };

    private static ApiProblem NotFound(string type, string titleFr, string titleEn, string fr, string en) => new()
    {
        Type = type,
        Status = StatusCodes.Status404NotFound,
        Title = LocalizedText.Of(titleFr, titleEn),
        Detail = LocalizedText.Of(fr, en),
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
