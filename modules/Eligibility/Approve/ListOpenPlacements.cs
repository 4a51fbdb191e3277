using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Approve;

/// <summary>Placements of a program that wait for a person, by member, after one.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListOpenPlacements(string Program, string? AfterMember, int Limit) : IRequest<IReadOnlyList<Placement>>, IAboutProgram, IListOf<IAboutMember>;
