namespace PartnerHub.Dispatch;

/// <summary>Removes answers kept longer than <see cref="DispatchOptions.KeepAnswersDays"/>; gives how many.</summary>
[Allow(Rights.Administer)]
public sealed record PurgeAnswers : ICommand<int>;
