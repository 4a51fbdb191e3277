using PartnerHub.Kits.Messaging;

namespace PartnerHub.Joining.Settle;

/// <summary>Accepts an application, or refuses it with a reason: also one that meets everything.</summary>
/// <param name="Program">The program.</param>
/// <param name="Number">Its number.</param>
/// <param name="Accepted">What comes of it.</param>
/// <param name="Reason">Why, up to 2,000 characters; the applicant reads it where it is refused, and it must be there then.</param>
/// <param name="Partner">The partner that the company is found to be; null for a new one.</param>
[RequiresRight(Rights.Decide)]
internal sealed record DecideApplication(string Program, long Number, bool Accepted, string? Reason, string? Partner) : ICommand<ApplicationDecision>, IAboutProgram;

/// <param name="Found">False where there is none of that number.</param>
/// <param name="WasWaiting">False where it was decided before.</param>
/// <param name="Member">Id of the membership that came of it; null where none did.</param>
internal sealed record ApplicationDecision(bool Found, bool WasWaiting, string? Member);
