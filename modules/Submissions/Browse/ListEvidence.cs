using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Submissions.Browse;

/// <summary>What a member handed in, newest first.</summary>
/// <param name="Member">The member.</param>
/// <param name="After">Number of the last one seen; null for the newest.</param>
/// <param name="Limit">How many at most.</param>
[RequiresRight(Rights.ReadOwn)]
internal sealed record ListEvidence(string Member, long? After, int Limit) : IRequest<IReadOnlyList<EvidenceDocument>>, IAboutMember, IListOf<IAboutMember>;

/// <summary>What waits for a program's manager, what was handed in first first.</summary>
/// <param name="Program">The program.</param>
/// <param name="After">The last one seen; null for the oldest.</param>
/// <param name="Limit">How many at most.</param>
[RequiresRight(Rights.Read)]
internal sealed record ListWaitingEvidence(string Program, EvidencePlace? After, int Limit) : IRequest<IReadOnlyList<EvidenceDocument>>, IAboutProgram, IListOf<IAboutMember>;

/// <summary>A document with its steps and files; null when the member has none of that number.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record FindEvidence(string Member, long Number) : IRequest<EvidenceHistory?>, IAboutMember;

/// <summary>How much waits, in all programs.</summary>
[RequiresRight(Rights.Read)]
internal sealed record CountWaitingEvidence : IRequest<long>, IAboutHost, INarrowed;
