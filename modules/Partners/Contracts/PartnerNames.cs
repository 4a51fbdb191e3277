using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>
/// Names of the partners behind members of a program, by the members' ids; one that is a member no more, or not the caller's to
/// see, is left out.
/// </summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record ListPartnerNames(string Program, IReadOnlyCollection<string> Members) : IRequest<IReadOnlyDictionary<string, string>>, IAboutProgram, INarrowed, IListOf<IAboutMember>;

/// <summary>Ids of the members that a text means: their own id, their partner's, or a part of its name. At most so many.</summary>
[RequiresRight(Rights.Read)]
public sealed record FindNamedMembers(string Program, string Text, int Limit) : IRequest<IReadOnlyList<string>>, IAboutProgram, IListOf<IAboutMember>;
