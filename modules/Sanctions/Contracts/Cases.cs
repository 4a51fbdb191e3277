using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Sanctions;

public sealed record OpenedCase(string Id, string MemberId, SanctionCase Case);

/// <summary>Opens cases, all or nothing.</summary>
[RequiresRight(Rights.Record)]
public sealed record OpenCases(IReadOnlyList<OpenedCase> Cases) : ICommand<Unit>, IAboutHost;

/// <summary>The cases of a member, newest first.</summary>
[RequiresRight(Rights.Read)]
public sealed record ListCases(string Member) : IRequest<IReadOnlyList<OpenedCase>>, IAboutMember, IListOf<IAboutMember>;
