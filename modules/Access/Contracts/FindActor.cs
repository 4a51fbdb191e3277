using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access;

/// <summary>
/// Whom a command of the command line is to act as: the account of a key, or, where the database is a file of this machine, the
/// account of an address. Null where there is none, or where it may not act now.
/// </summary>
[RequiresRight(Rights.Administer)]
public sealed record FindActor(string KeyOrAddress) : IRequest<Caller?>, IAboutHost, IInnerStep;
