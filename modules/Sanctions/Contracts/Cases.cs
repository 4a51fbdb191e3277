using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Sanctions;

public sealed record OpenedCase(string Id, string MemberId, SanctionCase Case);

/// <summary>Opens cases of a program's members, all or nothing: the members are judged again with them.</summary>
[RequiresRight(Rights.Record)]
public sealed record OpenCases(string Program, IReadOnlyList<OpenedCase> Cases) : ICommand<Unit>, IAboutProgram;

/// <summary>The cases of a member, newest first.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record ListCases(string Member) : IRequest<IReadOnlyList<OpenedCase>>, IAboutMember, IListOf<IAboutMember>;
