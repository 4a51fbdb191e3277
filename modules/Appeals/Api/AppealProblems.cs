using System.Globalization;
using Microsoft.AspNetCore.Http;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;

namespace PartnerHub.Appeals.Api;

internal static class AppealProblems
{
    public static ApiProblem UnknownAppeal(long number) => Problems.NotFound(
        "unknown-appeal",
        LocalizedText.Of("Recours inconnu", "Unknown appeal"),
        LocalizedText.Of($"Aucun recours n'a le numéro {Text(number)}.", $"No appeal has the number {Text(number)}."));

    public static ApiProblem NothingWritten(long number) => new()
    {
        Type = "nothing-written",
        Status = StatusCodes.Status404NotFound,
        Title = LocalizedText.Of("Aucun texte", "No text"),
        Detail = LocalizedText.Of(
            $"L'enregistrement {Text(number)} n'a pas de texte, ou n'en a plus.", $"Entry {Text(number)} has no text, or has it no longer."),
    };

    public static ApiProblem SettledBefore(Appeal appeal) => new()
    {
        Type = "appeal-settled",
        Status = StatusCodes.Status409Conflict,
        Title = LocalizedText.Of("Recours déjà tranché", "Appeal settled before"),
        Detail = LocalizedText.Of(
            $"Ce recours a été tranché par l'enregistrement {Text(appeal.Decision ?? 0)}.", $"This appeal was settled by entry {Text(appeal.Decision ?? 0)}."),
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["decision"] = appeal.Decision },
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
