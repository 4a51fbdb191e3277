using Microsoft.AspNetCore.Http;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;

namespace PartnerHub.Onboarding.Api;

internal static class OnboardingProblems
{
    public static ApiProblem UnknownQuestionnaire(string id) => new()
    {
        Type = "unknown-questionnaire",
        Status = StatusCodes.Status404NotFound,
        Title = LocalizedText.Of("Questionnaire inconnu", "Unknown questionnaire"),
        Detail = LocalizedText.Of($"Aucun questionnaire n'a l'identifiant « {id} ».", $"No questionnaire has the id '{id}'."),
    };

    public static ApiProblem UnknownAttachment() => new()
    {
        Type = "unknown-attachment",
        Status = StatusCodes.Status404NotFound,
        Title = LocalizedText.Of("Pièce jointe inconnue", "Unknown attachment"),
        Detail = LocalizedText.Of("Ce questionnaire n'a pas de pièce jointe de ce numéro.", "The questionnaire has no attachment of that number."),
    };
}
