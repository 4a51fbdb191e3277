using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.Clients;

[Allow(Rights.Read)]
internal sealed record ListQuestionnaires : IRequest<IReadOnlyList<ClientQuestionnaire>>;

[Allow(Rights.Read)]
internal sealed record FindQuestionnaire(string Id) : IRequest<ClientQuestionnaire?>;
