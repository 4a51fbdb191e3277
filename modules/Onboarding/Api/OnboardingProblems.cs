using PartnerHub.Contracts;
using PartnerHub.Kits.Web;

namespace PartnerHub.Onboarding.Api;

internal static class OnboardingProblems
{
    public static ApiProblem UnknownQuestionnaire(string id) => Problems.NotFound(
        "unknown-questionnaire",
        LocalizedText.Of("Questionnaire inconnu", "Unknown questionnaire"),
        LocalizedText.Of($"Aucun questionnaire n'a l'identifiant « {Echo.Of(id)} ».", $"No questionnaire has the id '{Echo.Of(id)}'."));

    public static ApiProblem UnknownAttachment() => Problems.NotFound(
        "unknown-attachment",
        LocalizedText.Of("Pièce jointe inconnue", "Unknown attachment"),
        LocalizedText.Of("Ce questionnaire n'a pas de pièce jointe de ce numéro.", "The questionnaire has no attachment of that number."));
}
