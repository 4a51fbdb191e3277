using MediatR;
using PartnerHub.Joining.Applications;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Joining.Browse;

/// <summary>Applications to a program, the oldest first.</summary>
/// <param name="Program">The program.</param>
/// <param name="WaitingOnly">Only those that nobody has decided.</param>
/// <param name="After">Number of the last one seen; null for the oldest.</param>
/// <param name="Limit">How many at most.</param>
[RequiresRight(Rights.Decide)]
internal sealed record ListApplications(string Program, bool WaitingOnly, long? After, int Limit) : IRequest<IReadOnlyList<JoinApplication>>, IAboutProgram, IListOf<IAboutProgram>;

/// <summary>One application; null when there is none of that number.</summary>
[RequiresRight(Rights.Decide)]
internal sealed record FindApplication(string Program, long Number) : IRequest<JoinApplication?>, IAboutProgram;

/// <summary>How many applications wait in the programs where the caller decides.</summary>
[RequiresRight(Rights.Read)]
internal sealed record CountApplications : IRequest<long>, IAboutHost, INarrowed;

internal sealed class ApplicationHandlers(UnitOfWork unit, CallerContext callers) :
    IRequestHandler<ListApplications, IReadOnlyList<JoinApplication>>,
    IRequestHandler<FindApplication, JoinApplication?>,
    IRequestHandler<CountApplications, long>
{
    public async Task<IReadOnlyList<JoinApplication>> Handle(ListApplications request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await ApplicationRows.ListAsync(session, request.Program, request.WaitingOnly, request.After, request.Limit, cancellationToken);
    }

    public async Task<JoinApplication?> Handle(FindApplication request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await ApplicationRows.FindAsync(session, request.Program, request.Number, cancellationToken);
    }

    public async Task<long> Handle(CountApplications request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await ApplicationRows.CountWaitingAsync(session, callers.Caller.Ids(Rights.Decide, GrantScope.Program), cancellationToken);
    }
}
