using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Runs.Queries;

/// <summary>One run; null when there is none of that number.</summary>
[RequiresRight(Rights.Read)]
internal sealed record FindRun(string Program, long Number) : IRequest<NetworkRun?>, IAboutProgram;
