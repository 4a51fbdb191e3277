using MediatR;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Runs.Queries;

/// <summary>Members that a run would move, by id, after one.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListRunMoves(string Program, long Run, string? After, int Limit) : IRequest<IReadOnlyList<RunMove>>, IAboutProgram, IListOf<IAboutMember>;
