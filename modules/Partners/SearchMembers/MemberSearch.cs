using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Programs;

namespace PartnerHub.Partners.SearchMembers;

/// <summary>Members of all programs by a part of their partner's name, or by id.</summary>
internal sealed class MemberSearch(IMediator mediator) : ISearchSource
{
    public int Order => 10;

    public LocalizedText Title => Words.Members;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, int limit, CancellationToken cancellation)
    {
        var hits = new List<SearchHit>();
        foreach (var program in await mediator.Send(new ListPrograms { Needing = Rights.Read }, cancellation))
        {
            var members = await mediator.Send(new FindNamedMembers(program.Id, text, limit), cancellation);
            var names = await mediator.Send(new ListPartnerNames(program.Id, members), cancellation);
            var about = program.Description?.Name ?? LocalizedText.Of(program.Id, program.Id);
            hits.AddRange(members.Where(names.ContainsKey).Select(member => new SearchHit(PageAddress.Member(member), LocalizedText.Of(names[member], names[member]), about)));
        }

        return [.. hits.OrderBy(hit => hit.Name.En, StringComparer.OrdinalIgnoreCase).Take(limit)];
    }
}
