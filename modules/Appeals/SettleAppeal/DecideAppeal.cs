using PartnerHub.Kits.Messaging;

namespace PartnerHub.Appeals.SettleAppeal;

/// <summary>Settles an appeal. What follows of it, such as an override, is for whoever settles it to do.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record DecideAppeal(string Program, long Number, AppealOutcome Outcome, string Reason) : ICommand<AppealSettlement>, IAboutProgram;

/// <param name="Appeal">The appeal as it stands now; null when there is none of that number.</param>
/// <param name="WasOpen">False when it had been settled before, and nothing was done.</param>
internal sealed record AppealSettlement(Appeal? Appeal, bool WasOpen);
