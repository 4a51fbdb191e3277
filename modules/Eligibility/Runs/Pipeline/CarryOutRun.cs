using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Runs.Pipeline;

/// <summary>Does the work of a run here and now, as far as nobody else is at it, and answers it once it has ended. Null when there is no such run.</summary>
[RequiresRight(Rights.Operate)]
internal sealed record CarryOutRun(string Program, long Number, IProgress<NetworkRun>? Progress = null) : IRequest<NetworkRun?>, IAboutProgram;
