namespace PartnerHub.Kits.Messaging;

/// <summary>Removes answers kept longer than <see cref="MessagingOptions.KeepAnswersDays"/>; gives how many.</summary>
[RequiresRight(Rights.Administer)]
public sealed record PurgeAnswers : ICommand<int>, IAboutHost, IInnerStep;
