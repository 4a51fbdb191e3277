using MediatR;
using PartnerHub.Contracts;

namespace PartnerHub.Sanctions;

public sealed record OpenedCase(string Id, string MemberId, SanctionCase Case);

/// <summary>Opens cases, all or nothing.</summary>
public sealed record OpenCases(IReadOnlyList<OpenedCase> Cases) : IRequest<Unit>;

/// <summary>The cases of a member, newest first.</summary>
public sealed record ListCases(string MemberId) : IRequest<IReadOnlyList<OpenedCase>>;
