using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;

namespace PartnerHub.Benefits.Browse;

/// <summary>Claims that have waited longest for a person of the vendor, in all programs that the caller reads.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListOldestClaims(int Limit) : IRequest<IReadOnlyList<MemberClaim>>, IAboutHost, INarrowed, IListOf<IAboutMember>;

internal sealed class ClaimInbox(IMediator mediator) : IInboxSource
{
    public async Task<IReadOnlyList<InboxItem>> ListAsync(int limit, CancellationToken cancellation)
    {
        var oldest = await mediator.Send(new ListOldestClaims(limit), cancellation);
        return [.. (await mediator.WithNamesAsync(oldest, claim => (claim.Program, claim.Member), cancellation)).Select(named => Item(named.Item, named.Name))];
    }

    private static InboxItem Item(MemberClaim claim, string name) => new()
    {
        Since = claim.SubmittedOn,
        Kind = ClaimWords.ClaimKind,
        About = LocalizedText.Of(name, name),
        Address = ClaimAddress.Of(claim),
        Program = claim.Program,
    };
}
