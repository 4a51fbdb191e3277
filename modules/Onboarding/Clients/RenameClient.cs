using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.Clients;

/// <summary>Gives a client another name; its address stays. Null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Record)]
internal sealed record RenameClient(string Questionnaire, string Client) : ICommand<ClientQuestionnaire?>, IAboutQuestionnaire;

/// <summary>Puts a client away, or brings it back; nothing of it is lost. Null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Record)]
internal sealed record ArchiveClient(string Questionnaire, bool Archived) : ICommand<ClientQuestionnaire?>, IAboutQuestionnaire;
