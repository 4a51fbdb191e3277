using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.Runs.Queries;

/// <summary>Runs of all programs that were started since an instant, newest first.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListNewestRuns(DateTimeOffset Since, int Limit) : IRequest<IReadOnlyList<NetworkRun>>, IAboutHost, IListOf<IAboutProgram>;
