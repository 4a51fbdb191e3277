using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.Clients;

[RequiresRight(Rights.Read)]
internal sealed record FindQuestionnaire(string Questionnaire) : IRequest<ClientQuestionnaire?>, IAboutQuestionnaire;
