using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Members;

/// <summary>Members of a program (or of all), by id, after a cursor.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListMembers(string? Program, string? After, int Limit) : IRequest<IReadOnlyList<Member>>, IAboutProgram, IListOf<IAboutMember>
{
    /// <summary>Which members of the program; null for all.</summary>
    public MemberCriteria? Only { get; init; }
}
