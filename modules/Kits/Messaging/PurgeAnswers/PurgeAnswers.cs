namespace PartnerHub.Kits.Messaging;

/// <summary>Removes answers kept longer than <see cref="MessagingOptions.KeepAnswersDays"/>; gives how many.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record PurgeAnswers : ICommand<int>, IAboutHost, IInnerStep;
