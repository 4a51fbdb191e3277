using MediatR;

namespace PartnerHub.Kits.Messaging;

/// <summary>Removes answers kept longer than <see cref="MessagingOptions.KeepAnswersDays"/>; gives how many.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record PurgeAnswers : IRequest<int>, IAboutHost, IInnerStep;
