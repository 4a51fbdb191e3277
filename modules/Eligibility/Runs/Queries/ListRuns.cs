using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Runs.Queries;

/// <summary>Runs of a program, newest first, before one.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListRuns(string Program, long? Before, int Limit) : IRequest<IReadOnlyList<NetworkRun>>, IAboutProgram, IListOf<IAboutProgram>;
