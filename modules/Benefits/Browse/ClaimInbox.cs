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
        var items = new List<InboxItem>();
        foreach (var program in (await mediator.Send(new ListOldestClaims(limit), cancellation)).GroupBy(claim => claim.Program))
        {
            var names = await mediator.Send(new ListPartnerNames(program.Key, [.. program.Select(claim => claim.Member).Distinct(StringComparer.Ordinal)]), cancellation);
            items.AddRange(program.Select(claim => Item(claim, names.GetValueOrDefault(claim.Member) ?? claim.Member)));
        }

        return items;
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
