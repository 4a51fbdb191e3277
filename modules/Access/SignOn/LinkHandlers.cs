using MediatR;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Callers;
using PartnerHub.Access.Factors;
using PartnerHub.Access.Links;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.SignOn;

internal sealed class LinkHandlers(UnitOfWork unit, OwnProof proof, ProviderRoles roles, SignedInCache cache, EventLog log, CallerContext callers, TimeProvider time)
    : IRequestHandler<ListLinkedProviders, IReadOnlyList<LinkedProvider>>, IRequestHandler<BeginLink, string?>, IRequestHandler<EndLink, bool>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public async Task<IReadOnlyList<LinkedProvider>> Handle(ListLinkedProviders request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await IdentityRows.ListAsync(session, callers.Caller.Actor, cancellationToken);
    }

    public async Task<string?> Handle(BeginLink request, CancellationToken cancellationToken) =>
        await proof.AskAsync(request.Password, cancellationToken) is not { } account ? null
        : await unit.RunAsync(session => LinkRows.MakeAsync(session, LinkPurpose.SignOn, account.Id, time.Instant(), Patience, cancellationToken), cancellationToken);

    public async Task<bool> Handle(EndLink request, CancellationToken cancellationToken)
    {
        var account = callers.Caller.Actor;
        var ended = await unit.RunAsync(
            async session =>
            {
                if (!await IdentityRows.RemoveAsync(session, account, request.Provider, cancellationToken))
                {
                    return false;
                }

                await roles.SetAsync(session, account, request.Provider, [], cancellationToken);
                await log.AddAsync(EventKind.Unlinked, account, new { provider = request.Provider }, cancellationToken);
                return true;
            },
            cancellationToken);
        unit.WhenCommitted(cache.Forget);
        return ended;
    }
}
