using System.Globalization;
using Microsoft.AspNetCore.Http;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;

namespace PartnerHub.Partners.Api;

/// <summary>The problems that endpoints about partners answer with.</summary>
internal static class PartnerProblems
{
    public const string ApiSource = "api";

    public static ApiProblem UnknownPartner(string id) => Problems.NotFound(
        "unknown-partner",
        LocalizedText.Of("Partenaire inconnu", "Unknown partner"),
        LocalizedText.Of($"Aucun partenaire n'a l'identifiant « {Echo.Of(id)} ».", $"No partner has the id '{Echo.Of(id)}'."));

    public static ApiProblem UnknownPerson(string id) => Problems.NotFound(
        "unknown-person",
        LocalizedText.Of("Personne inconnue", "Unknown person"),
        LocalizedText.Of($"Aucune personne de ce partenaire n'a l'identifiant « {Echo.Of(id)} ».", $"No person of this partner has the id '{Echo.Of(id)}'."));

    public static ApiProblem UnknownFact(long number) => Problems.NotFound(
        "unknown-fact",
        LocalizedText.Of("Fait inconnu", "Unknown fact"),
        LocalizedText.Of($"Ce membre n'a pas de fait numéro {Figure(number)}.", $"This member has no fact number {Figure(number)}."));

    public static ApiProblem FactOvertaken(long number) => new()
    {
        Type = "fact-overtaken",
        Status = StatusCodes.Status409Conflict,
        Title = LocalizedText.Of("Fait déjà corrigé ou retiré", "Fact corrected or withdrawn before"),
        Detail = LocalizedText.Of(
            $"Le fait numéro {Figure(number)} ne vaut plus : un autre a pris sa place.", $"Fact number {Figure(number)} no longer stands: another one took its place."),
    };

    private static string Figure(long number) => number.ToString(CultureInfo.InvariantCulture);
}
