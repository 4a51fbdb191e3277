using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Sanctions.BrowseCases;

/// <summary>Cases of a program's members that are not closed, by member, after one.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListOpenCases(string Program, string? After, int Limit) : IRequest<IReadOnlyList<OpenedCase>>, IAboutProgram, IListOf<IAboutMember>;

/// <summary>How many cases are not closed; null for those of all programs.</summary>
[RequiresRight(Rights.Read)]
internal sealed record CountOpenCases : IRequest<long>, IAboutHost, INarrowed;
