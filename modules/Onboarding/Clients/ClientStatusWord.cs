using PartnerHub.Contracts;

namespace PartnerHub.Onboarding.Clients;

/// <summary>What a status is called.</summary>
internal static class ClientStatusWord
{
    public static LocalizedText Of(ClientStatus status) => status switch
    {
        ClientStatus.Started => LocalizedText.Of("à commencer", "to begin"),
        ClientStatus.Answering => LocalizedText.Of("en cours", "in progress"),
        ClientStatus.Answered => LocalizedText.Of("répondu", "answered"),
        ClientStatus.Published => LocalizedText.Of("publié", "published"),
        _ => LocalizedText.Of("archivé", "archived"),
    };
}
