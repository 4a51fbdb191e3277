using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding;

/// <summary>The clients, newest first, with those that are put away.</summary>
[RequiresRight(Rights.Read)]
public sealed record ListClients : IRequest<IReadOnlyList<ClientQuestionnaire>>, IAboutHost, IListOf<IAboutQuestionnaire>;

/// <summary>Gives a client another name; its address stays. Null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Record)]
public sealed record RenameClient(string Questionnaire, string Client) : ICommand<ClientQuestionnaire?>, IAboutQuestionnaire;

/// <summary>Puts a client away, or brings it back; nothing of it is lost. Null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Record)]
public sealed record ArchiveClient(string Questionnaire, bool Archived) : ICommand<ClientQuestionnaire?>, IAboutQuestionnaire;

/// <summary>What a status is called.</summary>
public static class ClientStatusWord
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
