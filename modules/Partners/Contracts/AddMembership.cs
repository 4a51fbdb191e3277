using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>Has a partner join a program. Answers the revision written.</summary>
[RequiresRight(Rights.Record)]
public sealed record AddMembership(string Partner, string Program, Membership Membership, string Source) : ICommand<long>, IAboutProgram, IAboutPartner;
