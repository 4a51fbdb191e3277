using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.EnterPartners;

/// <summary>Takes a company in that no program knows, as a member of one. Answers the member's id.</summary>
/// <param name="Program">The program.</param>
/// <param name="Company">Its id is made of its name where it is empty.</param>
/// <param name="Membership">Since when, and at which level.</param>
/// <param name="IsAnother">True when it was said that a member of the same name is another company.</param>
/// <param name="Source">Where it comes from.</param>
[RequiresRight(Rights.Record)]
internal sealed record AddMember(string Program, Partner Company, Membership Membership, bool IsAnother, string Source) : ICommand<string>, IAboutProgram;
