using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.Clients;

/// <summary>Begins a client's questionnaire with our own questions, none answered.</summary>
/// <param name="Client">The client's name.</param>
/// <param name="Language"><c>fr</c> or <c>en</c>.</param>
[RequiresRight(Rights.Record)]
internal sealed record StartQuestionnaire(string Client, string Language) : ICommand<ClientQuestionnaire>, IAboutQuestionnaire
{
    string? IAboutQuestionnaire.Questionnaire => null;
}
