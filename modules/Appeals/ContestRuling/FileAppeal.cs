using PartnerHub.Contracts;
using PartnerHub.Journal;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Appeals.ContestRuling;

/// <summary>
/// A member contests a ruling: new facts are recorded, and the question is asked again for the same day, from what is known
/// now and by the rulebook of then, or by the one that serves where that one is gone.
/// </summary>
/// <param name="Member">Id of the member.</param>
/// <param name="Entry">Number of the contested entry, which is about the member and holds one of <see cref="Questions"/>.</param>
/// <param name="Comment">In the member's words, up to 4,000 characters.</param>
/// <param name="Facts">What was not known; may be empty.</param>
[RequiresRight(Rights.SubmitOwn)]
internal sealed record FileAppeal(string Member, long Entry, string Comment, IReadOnlyList<Fact> Facts) : ICommand<Appeal>, IAboutMember;
