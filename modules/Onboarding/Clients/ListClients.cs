using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Onboarding.Clients;

/// <summary>The clients, newest first, with those that are put away.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListClients : IRequest<IReadOnlyList<ClientQuestionnaire>>, IAboutHost, INarrowed, IListOf<IAboutQuestionnaire>;
